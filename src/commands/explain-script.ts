import type { StepsHeld } from '../model/kit.ts';
import type { StepCall } from '../model/scenario.ts';
import { steps as words } from '../visit/steps/steps.ts';
import type { BriefCall } from './explain-brief.ts';

/** What a fragment says of itself, by its id; null where it is not known. */
export type FragmentWords = (id: string) => string | null;

const parts = {
  banner: 'the header', navigation: 'the navigation', main: 'the main part', complementary: 'the part beside the main one', contentinfo: 'the footer',
  search: 'the search', form: 'the form', region: 'a named region',
} as const;

/** A script in plain words, a line a step, numbered; steps inside steps stand below them, set in and lettered. `*` marks what acts on a page. */
export function scriptLines(script: readonly BriefCall[], fragmentWords: FragmentWords, indent = '  ', depth = 0): readonly string[] {
  return script.flatMap((call, n) => stepLines(call, depth % 2 === 0 ? `${n + 1}.` : `${letter(n)}.`, fragmentWords, indent, depth));
}

/** a … z, then aa … */
function letter(n: number): string {
  return n < 26 ? String.fromCharCode(97 + n) : `${letter(Math.floor(n / 26) - 1)}${letter(n % 26)}`;
}

function stepLines(call: BriefCall, number: string, fragmentWords: FragmentWords, indent: string, depth: number): readonly string[] {
  const step = words[call.word];
  const mark = step?.group === 'act' ? '*' : ' ';
  const used = call.word === 'use' ? fragmentOf(call, fragmentWords) : null;
  const sentence = used ?? capital(sayStep(call));
  const named = call.name === undefined ? '' : `${call.name}: `;
  const besides = call.patterns === undefined ? '' : ` (and ${call.patterns} ${call.patterns === 1 ? 'pattern' : 'patterns'})`;
  const first = `${indent}${mark}${number} ${named}${sentence}${besides}${attributes(call)}`;
  const note = call.note === undefined ? [] : [`${indent}   (${call.note})`];
  return [first, ...note, ...(step?.holds ?? []).flatMap((held) => heldLines(call, held, fragmentWords, `${indent}   `, depth + 1))];
}

/** As the word itself says it; a step whose arguments have changed since they were stored is said by its word alone. */
export function sayStep({ word, args }: StepCall): string {
  try {
    return words[word]?.tell(args) ?? word;
  } catch {
    return word;
  }
}

/** What stands beside the word: `, if it is there, in the main part, on a phone only, at most 10 seconds`. */
export function attributes({ optional, within, device, patienceMs }: StepCall): string {
  const seconds = (patienceMs ?? 0) / 1000;
  return [
    optional === true ? 'if it is there' : '',
    within === undefined ? '' : `in ${parts[within]}`,
    device === undefined ? '' : `on ${device === 'phone' ? 'a phone' : 'a desktop'} only`,
    patienceMs === undefined ? '' : `at most ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
  ].filter((one) => one !== '').map((one) => `, ${one}`).join('');
}

function fragmentOf({ args }: StepCall, fragmentWords: FragmentWords): string {
  const { fragment, with: given } = argsOfUse(args);
  const inputs = Object.entries(given).map(([name, value]) => `${name}: ${String(value)}`).join(', ');
  const isBrief = isMap(args) && Array.isArray(args['steps']) && args['steps'].length === 0;
  return `${capital(fragmentWords(fragment) ?? fragment)} (${isBrief ? `explain fragments/${fragment}` : `fragment ${fragment}`}${inputs === '' ? '' : ` with ${inputs}`})${isBrief ? '' : ':'}`;
}

function argsOfUse(args: unknown): { readonly fragment: string; readonly with: Readonly<Record<string, unknown>> } {
  const given: { readonly fragment?: unknown; readonly with?: unknown } = isMap(args) ? args : { fragment: args };
  return { fragment: String(given.fragment ?? ''), with: isMap(given.with) ? given.with : {} };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function heldLines(call: StepCall, held: StepsHeld, fragmentWords: FragmentWords, indent: string, depth: number): readonly string[] {
  const ways = heldSteps(call, held);
  if (held.as === 'alternatives') {
    const heads = ways.map((_, n) => (n === 0 ? 'first' : n === ways.length - 1 ? 'or at last' : 'or else'));
    return ways.flatMap((way, n) => wayLines(`${indent} ${heads[n] ?? ''}:`, way, scriptLines(way, fragmentWords, `${indent}  `, depth), indent));
  }
  const lines = ways.flatMap((way) => scriptLines(way, fragmentWords, indent, depth));
  return held.at === 'else' && lines.length > 0 ? [`${indent} otherwise:`, ...lines] : lines;
}

/** A way of one step that holds no others stands on the line of its heading. */
function wayLines(head: string, way: readonly StepCall[], lines: readonly string[], indent: string): readonly string[] {
  const [only] = lines;
  if (way.length !== 1 || lines.length !== 1 || only === undefined) return [head, ...lines];
  const mark = only[indent.length + 2] === '*' ? '* ' : ' ';
  return [`${head}${mark}${only.slice(indent.length + 2).replace(/^[ *](?:\d+|[a-z]+)\. /, '')}`];
}

/** Every step of a script, those inside others too, each before what it holds. */
export function allSteps(script: readonly StepCall[]): readonly StepCall[] {
  return script.flatMap((call) => [call, ...(words[call.word]?.holds ?? []).flatMap((held) => allSteps(heldSteps(call, held).flat()))]);
}

/** The steps that a step holds in one place, alternative by alternative. */
function heldSteps({ args }: StepCall, { at, as }: StepsHeld): readonly (readonly StepCall[])[] {
  const inside = at === '' ? args : isMap(args) ? args[at] : undefined;
  if (!Array.isArray(inside)) return [];
  // Under such a key the reader leaves step calls, in alternatives lists of them.
  return as === 'alternatives' ? (inside as readonly (readonly StepCall[])[]) : [inside as readonly StepCall[]];
}

/** With a capital at its beginning, as a sentence. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
