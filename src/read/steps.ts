import type { StepsHeld } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { Input, StepCall } from '../model/scenario.ts';
import { askedInputs, textsIn } from './asked-inputs.ts';
import { fitArgs } from './fit-args.ts';
import { fit, type Fault } from './issues.ts';
import { noCss } from './no-css.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import type { Path } from './place.ts';
import type { Ask, Placed, Script } from './placed.ts';
import { putInPlace } from './put-in-place.ts';
import { attributesShape } from './shapes/attributes-shape.ts';
import type { Shelf } from './shelf.ts';
import { slowIn } from './slow-in.ts';
import { attributesOf, stepHead } from './step-head.ts';
import { stopSlip } from './stop-slip.ts';
import type { Grammar } from './vocabulary.ts';

/** What is known while the steps of one file are read. */
export interface Reading {
  readonly grammar: Grammar;
  readonly shelf: Shelf;
  /** What the script may ask for; null: nobody knows. */
  readonly inputs: Readonly<Record<string, Input>> | null;
  /** Written into each step; of fragments only. */
  readonly file?: string;
  /** The fragments from which one came here. */
  readonly way: readonly string[];
  readonly isBritish: boolean;
}

/** Steps may stand so many deep in one file; a person does not follow more. */
const DEEPEST = 8;

/** The steps of a list, each checked by its own word's schema, those inside them as well; `args` is what that schema makes of what was written. */
export function readSteps(written: Written, path: Path, list: unknown, reading: Reading, depth = 1): Script {
  if (!Array.isArray(list)) return { placed: [], problems: [], asks: [] };
  return together(list.map((raw: unknown, index) => readStep(written, [...path, index], raw, reading, depth)));
}

interface One { readonly placed: Placed; readonly problems: readonly Problem[]; readonly asks: readonly Ask[] }

function together(read: readonly One[]): Script {
  return { placed: read.map(({ placed }) => placed), problems: read.flatMap(({ problems }) => problems), asks: read.flatMap(({ asks }) => asks) };
}

function readStep(written: Written, path: Path, raw: unknown, reading: Reading, depth: number): One {
  const { grammar } = reading;
  const line = written.lineOf(path);
  const head = stepHead(written, path, raw, grammar);
  const attributes = fit(attributesShape, attributesOf(raw, grammar));
  const { word } = head;
  const step = word === null ? undefined : grammar[word];
  const noPart = attributes.value?.within === undefined ? [] : withinInVain(written, path, step, grammar);
  const besides = [...head.problems, ...attributes.faults.map((fault) => placed(written, path, fault)), ...noPart];
  if (word === null || step === undefined) return { placed: standIn(path, line), problems: besides, asks: [] };
  const inside = isWrittenMap(raw) ? [...path, word] : path;
  const args = isWrittenMap(raw) ? raw[word] : null;
  const held = readHeld(written, inside, args, step.holds, reading, depth);
  const keys = step.holds.filter(({ as }) => as !== 'fragment').map(({ at }) => at);
  const css = noCss(written, args, inside, keys);
  const { value, faults } = fitArgs(step.args, held.args);
  const wrong = css.length > 0 ? css : [...faults.map((fault) => placed(written, inside, fault)), ...slowIn(written, args, inside, keys)];
  const asked = askedInputs(written, textsIn(args, inside, keys), reading.inputs);
  const call: StepCall = { word, args: value, line, ...(reading.file === undefined ? {} : { file: reading.file }), ...beside(attributes.value) };
  return {
    placed: { call, path, raw: args, inside, inner: held.inner },
    problems: [...besides, ...wrong, ...stopSlip(written, inside, word, args), ...held.problems, ...asked.problems], asks: [...asked.asks, ...held.asks],
  };
}

/** What is not obeyed would only seem to be. */
function withinInVain(written: Written, path: Path, step: Grammar[string] | undefined, grammar: Grammar): readonly Problem[] {
  if (step === undefined || step.takesWithin === true) return [];
  const words = Object.values(grammar).flatMap(({ id, takesWithin }) => (takesWithin === true ? [id] : []));
  const message = `within does nothing beside "${step.id}": it belongs beside ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  return [written.problem([...path, 'within'], message, { where: 'key' })];
}

/** In place of a step that cannot be read; it goes no further, for the file has a problem. */
function standIn(path: Path, line: number): Placed {
  return { call: { word: '', args: null, line }, path, raw: null, inside: path, inner: [] };
}

function placed(written: Written, path: Path, fault: Fault): Problem {
  return written.problem([...path, ...fault.path], fault.message, fault);
}

/** What stands beside the word, as a step has it. */
function beside(attributes: ReturnType<typeof attributesShape.parse> | null): Partial<StepCall> {
  const { name, optional, within, device, note, patience } = attributes ?? {};
  return {
    ...(name === undefined ? {} : { name }), ...(optional === undefined ? {} : { optional }), ...(within === undefined ? {} : { within }),
    ...(device === undefined ? {} : { device }), ...(note === undefined ? {} : { note }), ...(patience === undefined ? {} : { patienceMs: patience }),
  };
}

interface Held { readonly args: unknown; readonly inner: readonly (readonly Placed[])[]; readonly problems: readonly Problem[]; readonly asks: readonly Ask[] }

/** Reads the steps inside a step and puts them in place of what was written. */
function readHeld(written: Written, path: Path, args: unknown, holds: readonly StepsHeld[], reading: Reading, depth: number): Held {
  const start: Held = { args, inner: [], problems: [], asks: [] };
  return holds.reduce((before, { at, as }) => {
    const own = at === '' ? before.args : isWrittenMap(before.args) ? before.args[at] : undefined;
    const here = at === '' ? path : [...path, at];
    if (as === 'fragment') {
      const { args: put, problems } = putInPlace(written, path, before.args, at || 'steps', reading);
      return { ...before, args: put, problems: [...before.problems, ...problems] };
    }
    if (!Array.isArray(own)) return before;
    const lists = depth >= DEEPEST ? [tooDeep(written, here)]
      : as === 'steps' ? [readSteps(written, here, own, reading, depth + 1)] : alternatives(written, here, own, reading, depth + 1);
    const calls = lists.map((list) => list.placed.map(({ call }) => call));
    const value = as === 'steps' ? calls[0] : depth >= DEEPEST ? own.map(() => calls[0]) : calls;
    return {
      args: at === '' || !isWrittenMap(before.args) ? value : { ...before.args, [at]: value }, inner: [...before.inner, ...lists.map((list) => list.placed)],
      problems: [...before.problems, ...lists.flatMap((list) => list.problems)], asks: [...before.asks, ...lists.flatMap((list) => list.asks)],
    };
  }, start);
}

/** Each alternative is a step or a list of steps. */
function alternatives(written: Written, path: Path, list: readonly unknown[], reading: Reading, depth: number): readonly Script[] {
  return list.map((raw, index) => {
    const here = [...path, index];
    if (!Array.isArray(raw)) return together([readStep(written, here, raw, reading, depth)]);
    return raw.length > 0 ? readSteps(written, here, raw, reading, depth) : { placed: [], problems: [written.problem(here, 'give at least one step')], asks: [] };
  });
}

function tooDeep(written: Written, path: Path): Script {
  return {
    placed: [standIn(path, written.lineOf(path))], asks: [],
    problems: [written.problem(path, `steps stand at most ${DEEPEST} deep in each other: put the inner ones into a fragment`)],
  };
}
