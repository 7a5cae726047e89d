import type { Problem } from '../model/problem.ts';
import type { Fragment, StepCall } from '../model/scenario.ts';
import { inputNamed } from './asked-inputs.ts';
import { fitArgs } from './fit-args.ts';
import { givenInputs } from './given-inputs.ts';
import { callsIn } from './inner-calls.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { oneOf, short } from './phrase.ts';
import type { Path } from './place.ts';
import type { Taken } from './shelf.ts';
import type { Reading } from './steps.ts';

/** What a step's word sees instead of what was written, and what is wrong. */
export interface InPlace { readonly args: unknown; readonly problems: readonly Problem[] }

/** Puts the steps of the fragment that is named there under the key `at`, what is given in place of its inputs. */
export function putInPlace(written: Written, path: Path, raw: unknown, at: string, reading: Reading): InPlace {
  const { fragment: id, ...more } = isWrittenMap(raw) ? raw : { fragment: raw };
  const standIn: StepCall = { word: '', args: null, line: 0 };
  if (typeof id !== 'string') return { args: isWrittenMap(raw) ? { ...raw, [at]: [standIn] } : raw, problems: [] };
  const own = Object.hasOwn(more, at) ? [written.problem([...path, at], `unknown key "${at}": the steps come from the fragment`, { where: 'key' })] : [];
  const named = isWrittenMap(raw) ? [...path, 'fragment'] : path;
  const found = lookUp(written, named, id, reading);
  const args = { ...more, fragment: id };
  if (found.fragment === null) return { args: { ...args, [at]: [standIn] }, problems: [...own, ...found.problems] };
  const { values, given, problems } = givenInputs(written, path, more['with'], found.fragment, reading);
  const steps = found.fragment.steps.map((step) => filledIn(step, values) as StepCall); // A step stays a step: only texts are exchanged.
  const isWhole = problems.length === 0;
  const misfits = isWhole ? unfit(written, path, found.fragment, steps, reading) : [];
  // What is no map under "with" is told by the word's own shape.
  const put = isWrittenMap(more['with']) || more['with'] === undefined ? { with: given } : {};
  return { args: { ...args, ...put, [at]: steps }, problems: [...own, ...found.problems, ...problems, ...misfits] };
}

function lookUp(written: Written, path: Path, id: string, { shelf, way }: Reading): Taken {
  const from = way.indexOf(id);
  if (from >= 0) {
    const circle = [...way.slice(from), id];
    const message = circle.length === 2 ? `the fragment "${short(id)}" uses itself` : `fragments that use each other in a circle: ${circle.join(' → ')}`;
    return { fragment: null, problems: [written.problem(path, message)] };
  }
  const taken = shelf.take(id, way);
  if (taken !== null) return taken;
  const known = shelf.ids();
  const hint = nearest(id, known);
  const none = known.length === 0 ? ': there is none in fragments/' : hint === null ? `: expected ${oneOf(known)}` : '';
  return { fragment: null, problems: [written.problem(path, `there is no fragment "${short(id)}"${none}`, { hint })] };
}

/** The same with what is given in place of each text that is an input's name. */
function filledIn(value: unknown, values: Readonly<Record<string, string>>): unknown {
  const name = inputNamed(value);
  if (name !== null) return Object.hasOwn(values, name) ? values[name] : value;
  if (Array.isArray(value)) return value.map((one: unknown) => filledIn(one, values));
  return isWrittenMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filledIn(one, values)])) : value;
}

/** Steps that do not take what is given: an address where a pattern is wanted, say. */
function unfit(written: Written, path: Path, fragment: Fragment, steps: readonly StepCall[], { grammar }: Reading): Problem[] {
  return steps.flatMap((step) => callsIn(step, grammar)).flatMap((call) => {
    const shape = Object.hasOwn(grammar, call.word) ? grammar[call.word]?.args : undefined;
    const fault = shape === undefined ? undefined : fitArgs(shape, call.args).faults[0];
    const where = `line ${call.line} of ${call.file ?? fragment.id}`;
    return fault === undefined ? [] : [written.problem(path, `"${call.word}" in ${where} cannot take what it is given: ${fault.message}`, { hint: fault.hint })];
  });
}
