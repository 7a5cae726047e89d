import type { Problem } from '../model/problem.ts';
import type { Fragment, Input } from '../model/scenario.ts';
import { inputNamed } from './asked-inputs.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { short } from './phrase.ts';
import type { Path } from './place.ts';
import type { Reading } from './steps.ts';
import { writtenValue } from './written-value.ts';

/** What stands for each input of a fragment, what of it was given there, and what is wrong with that. */
export interface GivenInputs {
  readonly values: Readonly<Record<string, string>>;
  readonly given: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Reads the `with` of a step that uses a fragment; `path` leads to the step's arguments. */
export function givenInputs(written: Written, path: Path, raw: unknown, { id, inputs }: Fragment, reading: Reading): GivenInputs {
  // What is no map is told by the word's own shape.
  if (raw !== undefined && !isWrittenMap(raw)) return { values: {}, given: {}, problems: [] };
  const read = Object.entries(raw ?? {}).map(([name, value]) => {
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    return input === undefined ? { name, text: null, fault: unknown(written, path, name, id, inputs) } : { name, ...one(written, path, name, value, input, reading) };
  });
  const given = Object.fromEntries(read.flatMap(({ name, text }) => (text === null ? [] : [[name, text]])));
  const left = Object.entries(inputs).filter(([name]) => !Object.hasOwn(raw ?? {}, name));
  const missing = left.filter(([, { fallback }]) => fallback === null).map(([name, { say }]) =>
    written.problem(path, `the fragment "${id}" has to be given "${name}" (${say}): put it under "with"`));
  const defaults = left.flatMap(([name, { fallback }]) => (fallback === null ? [] : [[name, fallback]]));
  return { values: { ...Object.fromEntries(defaults), ...given }, given, problems: [...read.flatMap(({ fault }) => (fault === null ? [] : [fault])), ...missing] };
}

function unknown(written: Written, path: Path, name: string, id: string, inputs: Fragment['inputs']): Problem {
  const known = Object.keys(inputs);
  const message = known.length === 0 ? `the fragment "${id}" takes no inputs` : `the fragment "${id}" has no input "${short(name)}"`;
  return written.problem([...path, 'with', name], message, { where: 'key', hint: nearest(name, known) });
}

/** A text of its own, or the user's own `$name` if that is of a fitting type. */
function one(written: Written, path: Path, name: string, raw: unknown, { type }: Input, reading: Reading): { readonly text: string | null; readonly fault: Problem | null } {
  const at = [...path, 'with', name];
  const passed = inputNamed(raw);
  if (passed === null) {
    const { text, fault } = writtenValue(type, raw, reading.isBritish);
    return { text, fault: fault === null ? null : written.problem(at, fault) };
  }
  const own = reading.inputs !== null && Object.hasOwn(reading.inputs, passed) ? reading.inputs[passed] : undefined;
  const isFit = own === undefined || own.type === type || (type === 'text' && own.type !== 'secret');
  return { text: `$${passed}`, fault: isFit ? null : written.problem(at, `expected an input of type ${type}: $${passed} is of type ${own.type}`) };
}
