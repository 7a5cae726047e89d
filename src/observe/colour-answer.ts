import type { Colour, ColourSign } from '../model/colour.ts';
import { asSpot } from './as-spot.ts';

type Raw = Readonly<Record<string, unknown>>;
const KINDS: readonly ColourSign['kind'][] = ['label', 'item', 'cell', 'dot'];

/** What the page answered as facts; throws where it has another shape. Lists and texts are cut to size. */
export function asColour(raw: unknown): Colour {
  const page = record(raw);
  const texts = record(page['texts']);
  return {
    tried: number(page['tried']),
    linksInText: number(page['linksInText']),
    links: list(page['links'], 40).map((one) => ({ ...asSpot(one), contrast: number(one['contrast']), byAxe: one['byAxe'] === true, count: number(one['count']) })),
    texts: { tried: number(texts['tried']), weak: list(texts['weak'], 10).map(asTint) },
    words: list(page['words'], 10).map((one) => ({ ...asSpot(one), words: text(one['words']) })),
    signs: list(page['signs'], 10).map((one) => ({ ...asSpot(one), kind: KINDS.find((kind) => kind === one['kind']) ?? 'item', among: number(one['among']), colours: number(one['colours']) })),
    halves: list(page['halves'], 3).map((one) => ({ ...asSpot(one), set: one['set'] === 'text' ? 'text' as const : 'background' as const })),
  };
}

function asTint(one: Raw): Colour['texts']['weak'][number] {
  const of = one['of'] === 'placeholder' ? 'placeholder' : 'pseudo';
  return { ...asSpot(one), of, words: text(one['words']), contrast: number(one['contrast']), needed: number(one['needed']), count: number(one['count']) };
}

function record(value: unknown): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('colour: the page answered with something else');
  return value as Raw; // its values are checked one by one
}

function list(value: unknown, most: number): readonly Raw[] {
  if (!Array.isArray(value)) throw new Error('colour: the page answered with something else');
  return value.slice(0, most).map(record);
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('colour: the page answered with something else');
  return value;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 120) : '';
}
