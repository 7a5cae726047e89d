import { z } from 'zod';
import type { Read } from '../model/problem.ts';
import type { Input } from '../model/scenario.ts';
import type { Binding } from '../model/survey.ts';
import { boundInputs } from './bound-inputs.ts';
import { idleOverrides, unknownSteps, unknownTasks } from './bound-steps.ts';
import { checkShape } from './check-shape.ts';
import type { Files } from './files.ts';
import { knownTasks, type KnownTasks } from './known-tasks.ts';
import { lint } from './lints/lint.ts';
import { openKind } from './open-kind.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { ownId } from './own-id.ts';
import { folderOf, idOf, join } from './paths.ts';
import type { Script } from './placed.ts';
import { outcome } from './problems.ts';
import { reviewsDue } from './reviews.ts';
import { samePosts } from './same-posts.ts';
import { bindingShape } from './shapes/binding-shape.ts';
import { readSteps } from './steps.ts';
import type { Grammar } from './vocabulary.ts';

const shape = bindingShape(z.unknown());

/** The tasks that a binding may name (left out: those of the folder above its own), and the day for which its reviews are looked at. */
export interface BindingWith { readonly tasks?: KnownTasks; readonly today?: string }

/** The few facts one site needs, from its YAML file, or every problem of it. Everything in it may be left out. */
export function readBinding(files: Files, file: string, grammar: Grammar, { tasks, today }: BindingWith = {}): Read<Binding> {
  const opened = openKind(files, file, 'binding');
  if (!opened.ok) return opened;
  const written = opened.value;
  const known = tasks ?? knownTasks(files, join(folderOf(file), '..'), grammar);
  const { value, problems } = checkShape(written, shape);
  const read = ownScripts(written, known, grammar);
  const scripts = Object.fromEntries(read.map(([task, { placed }]) => [task, placed.map(({ call }) => call)]));
  const inputs = value === null || Object.keys(value.inputs).length === 0 ? { inputs: {}, problems: [] } : boundInputs(written, value.inputs, known);
  const all = [
    ...problems, ...inputs.problems, ...unknownTasks(written, known), ...unknownSteps(written, scripts, known, grammar), ...idleOverrides(written, scripts, known, grammar), ...samePosts(written, value?.allow.post ?? []),
    ...read.flatMap(([task, { placed, problems: own }]) => [...own, ...lint(written, { steps: placed, path: ['scripts', task], isWhole: true, grammar, isOfSite: true }, own)]),
    ...(today === undefined ? [] : reviewsDue(written, today)), ...ownId(written, 'site', /^[A-Za-z0-9][A-Za-z0-9-]*$/),
  ];
  return outcome(all, () => value === null ? null : {
    site: idOf(file),
    reviewed: value.reviewed ?? null,
    optOut: value['opt-out'] ?? null,
    consent: value.consent,
    pins: value.pins,
    scripts,
    inputs: inputs.inputs,
    overrides: value.overrides,
    suppliers: value.suppliers,
    allow: value.allow,
  });
}

/** Task → the site's own script for it; it may ask for what the task declares. */
function ownScripts(written: Written, known: KnownTasks, grammar: Grammar): readonly (readonly [string, Script])[] {
  const lists = isWrittenMap(written.raw) ? written.raw['scripts'] : null;
  return Object.entries(isWrittenMap(lists) ? lists : {}).map(([task, list]) => {
    const tasks = known.of(task);
    const inputs: Readonly<Record<string, Input>> = Object.assign({}, ...tasks.map((one) => one.inputs));
    const isSure = tasks.length > 0 && tasks.every(({ isWhole }) => isWhole);
    const isBritish = tasks.every((one) => one.isBritish);
    return [task, readSteps(written, ['scripts', task], list, { grammar, shelf: known.shelf(task), inputs: isSure ? inputs : null, way: [], isBritish })] as const;
  });
}
