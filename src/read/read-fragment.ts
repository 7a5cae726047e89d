import { z } from 'zod';
import type { Problem, Read } from '../model/problem.ts';
import type { Fragment } from '../model/scenario.ts';
import { checkShape } from './check-shape.ts';
import type { Files } from './files.ts';
import { callsIn } from './inner-calls.ts';
import { lint } from './lints/lint.ts';
import { openKind } from './open-kind.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { ownId } from './own-id.ts';
import { folderOf, idOf, join } from './paths.ts';
import { ofFile, outcome } from './problems.ts';
import { readInputs } from './read-inputs.ts';
import { fragmentShape } from './shapes/fragment-shape.ts';
import { isPack, shelfFor, type Shelf } from './shelf.ts';
import { readSteps } from './steps.ts';
import { unusedInputs } from './unused-inputs.ts';
import type { Grammar } from './vocabulary.ts';

const shape = fragmentShape(z.unknown());
/** Steps with those of all fragments in place: beyond it a file stands in place of itself many times over. */
const MOST = 500;

/** Steps that several scripts share, from their YAML file, with the fragments that they use in place; or every problem of all those files. */
export function readFragment(files: Files, file: string, grammar: Grammar, shelf: Shelf = shelfFor(files, file, grammar)): Read<Fragment> {
  const taken = shelf.ids().includes(idOf(file)) ? shelf.take(idOf(file), []) : null;
  if (taken === null) return readFragmentFrom(files, file, { grammar, shelf, label: join('fragments', `${idOf(file)}.yaml`), way: [idOf(file)] });
  return taken.fragment === null ? { ok: false, problems: taken.problems } : { ok: true, value: taken.fragment, warnings: taken.problems };
}

interface From { readonly grammar: Grammar; readonly shelf: Shelf; readonly label: string; readonly way: readonly string[] }

/** The same for a shelf: `label` is how its steps name their file, `way` the fragments from which one came here, itself the last. */
export function readFragmentFrom(files: Files, file: string, { grammar, shelf, label, way }: From): Read<Fragment> {
  const opened = openKind(files, file, 'fragment');
  if (!opened.ok) return opened;
  const written = opened.value;
  const { value, problems } = checkShape(written, shape);
  const isBritish = !isPack(folderOf(folderOf(file)));
  const { inputs, declared, problems: wrongInputs } = readInputs(written, isBritish);
  const list = isWrittenMap(written.raw) ? written.raw['steps'] : null;
  const script = readSteps(written, ['steps'], list, { grammar, shelf, inputs: declared, file: label, way, isBritish });
  const steps = script.placed.map(({ call }) => call);
  const doubts = lint(written, { steps: script.placed, path: ['steps'], isWhole: false, grammar }, script.problems);
  const own = [...unusedInputs(written, inputs, script.asks), ...ownId(written, 'id', /^[a-z0-9][a-z0-9-]*$/)];
  return outcome([...problems, ...wrongInputs, ...script.problems, ...doubts, ...own, ...tooMany(written, steps.reduce((sum, call) => sum + callsIn(call, grammar).length, 0))],
    () => value === null ? null : { id: idOf(file), say: value.fragment, inputs, steps });
}

function tooMany(written: Written, count: number): readonly Problem[] {
  return count <= MOST ? [] : [ofFile(written.file, `the fragments in it make more than ${MOST} steps of it`)];
}
