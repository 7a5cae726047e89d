import { z } from 'zod';
import type { Problem, Read } from '../model/problem.ts';
import type { Binding } from '../model/survey.ts';
import { checkShape } from './check-shape.ts';
import type { Files } from './files.ts';
import { openKind } from './open-kind.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { ownId } from './own-id.ts';
import { folderOf, idOf, join } from './paths.ts';
import { nearest } from './nearest.ts';
import { outcome } from './problems.ts';
import { bindingShape } from './shapes/binding-shape.ts';
import { shelfFor } from './shelf.ts';
import { readSteps } from './steps.ts';
import type { Grammar } from './vocabulary.ts';

const shape = bindingShape(z.unknown());

/**
 * The few facts one site needs, from its YAML file, or every problem of it. Everything in it may be left out.
 * `tasks` are the ids that pins and scripts may name; left out, they are not compared.
 */
export function readBinding(files: Files, file: string, grammar: Grammar, tasks?: readonly string[]): Read<Binding> {
  const opened = openKind(files, file, 'binding');
  if (!opened.ok) return opened;
  const written = opened.value;
  const { value, problems } = checkShape(written, shape);
  const lists = isWrittenMap(written.raw) ? written.raw['scripts'] : null;
  const scripts = Object.entries(isWrittenMap(lists) ? lists : {})
    .map(([task, list]) => [task, readSteps(written, ['scripts', task], list, { grammar, shelf: shelfFor(files, join(folderOf(file), '../any.yaml'), grammar), inputs: null, way: [], isBritish: true })] as const);
  const unknown = tasks === undefined ? [] : unknownTasks(written, tasks);
  const all = [...problems, ...unknown, ...scripts.flatMap(([, steps]) => steps.problems), ...ownId(written, 'site', /^[A-Za-z0-9][A-Za-z0-9-]*$/)];
  return outcome(all, () => value === null ? null : {
    site: idOf(file),
    reviewed: value.reviewed ?? null,
    optOut: value['opt-out'] ?? null,
    consent: value.consent,
    pins: value.pins,
    scripts: Object.fromEntries(scripts.map(([task, steps]) => [task, steps.placed.map(({ call }) => call)])),
    inputs: {}, overrides: {}, suppliers: {}, allow: { post: [] },
  });
}

function unknownTasks(written: Written, tasks: readonly string[]): Problem[] {
  return ['pins', 'scripts'].flatMap((part) => {
    const named = isWrittenMap(written.raw) ? written.raw[part] : null;
    return Object.keys(isWrittenMap(named) ? named : {}).filter((task) => !tasks.includes(task)).map((task) =>
      written.problem([part, task], `there is no scenario "${task}"`, { where: 'key', hint: nearest(task, tasks) }));
  });
}
