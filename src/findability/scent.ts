import type { Match, Scent } from '../model/destination.ts';
import type { LinkFact } from '../model/facts.ts';
import { isFile, isNewsAddress } from './address.ts';
import { hear, type Heard } from './hearing.ts';
import type { Term, Vocabulary } from './vocabulary.ts';
import { addressWords } from './words.ts';

/** How much a field counts: for an idea, for the idea that must be there, for a parent category. */
const fields = {
  text: { idea: 1, head: 1, broader: 1 },
  context: { idea: .45, head: .7, broader: .35 },
  extra: { idea: .35, head: .8, broader: 0 },
  address: { idea: .35, head: .9, broader: .6 },
} as const;
type Field = keyof typeof fields;
interface Part { readonly field: Field; readonly heard: Heard }

/** A link whose words are listened to; the address is the crawler's to read, not the visitor's. */
export type Worded = Pick<LinkFact, 'text' | 'context' | 'extra' | 'href'>;

/**
 * How strongly a link smells of the task, 0–1, by the formula of the method page (findability 3.2).
 * Every point names the word and the field it came from. `address: false` is what a visitor sees.
 */
export function scentOf(vocabulary: Vocabulary, link: Worded, reads: { readonly address: boolean }): Scent {
  const text = hear(vocabulary, link.text);
  const parts: Part[] = [{ field: 'text', heard: text }];
  if (link.context !== '') parts.push({ field: 'context', heard: hear(vocabulary, link.context) });
  if (link.extra !== '') parts.push({ field: 'extra', heard: hear(vocabulary, link.extra) });
  if (reads.address && link.href) parts.push({ field: 'address', heard: hear(vocabulary, addressWords(link.href).last) });
  const against = text.against?.strength ?? 0;
  const { score, head } = smell(vocabulary, parts, text);
  const unknown = text.content === 0 ? 0 : text.unexplained.length / text.content;
  const left = score * (1 - (head >= .6 ? .12 : .3) * unknown) * (1 - .6 * against);
  const aged = left * (link.href && isNewsAddress(link.href, vocabulary.minutes) ? .5 : 1) * (link.href && isFile(link.href) ? .6 : 1);
  return { score: round(aged), matches: matchesOf(parts), against, unexplained: text.unexplained };
}

function smell(vocabulary: Vocabulary, parts: readonly Part[], text: Heard): { score: number; head: number } {
  const head = headOf(vocabulary, parts);
  const direct = ideas(vocabulary, parts) * (.4 + .6 * Math.min(1, 1.25 * head));
  const strange = text.unexplained.length;
  const crowd = strange > 1 && head < .5 ? Math.max(.3, 1 - .35 * (strange - 1)) : 1;
  const broader = crowd * Math.max(0, ...parts.map(({ field, heard }) => fields[field].broader * (heard.broader?.strength ?? 0)));
  const hub = Math.max(text.hub?.strength ?? 0, text.action?.strength ?? 0) * (strange > 1 ? Math.max(0, 1 - .4 * (strange - 1)) : 1);
  return { score: 1 - (1 - direct) * (1 - .45 * broader) * (1 - hub), head };
}

function ideas(vocabulary: Vocabulary, parts: readonly Part[]): number {
  const sum = vocabulary.concepts.reduce((total, concept, n) => {
    const missed = parts.reduce((rest, { field, heard }) => rest * (1 - fields[field].idea * (heard.concepts[n]?.strength ?? 0)), 1);
    return total + concept.weight * (1 - missed);
  }, 0);
  return sum / vocabulary.weight;
}

/** The weakest of the ideas that must be there, each at its strongest. */
function headOf(vocabulary: Vocabulary, parts: readonly Part[]): number {
  const heads = vocabulary.concepts.map((concept, n) => (concept.head ? Math.max(
    0, ...parts.map(({ field, heard }) => fields[field].head * (heard.concepts[n]?.strength ?? 0)),
  ) : 1));
  return Math.min(...heads);
}

function matchesOf(parts: readonly Part[]): Match[] {
  return parts.flatMap(({ field, heard }) => {
    const terms = [...heard.concepts, heard.broader, heard.against, heard.action, heard.hub];
    return terms.filter((term): term is Term => term !== null)
      .filter((term) => field === 'text' || term.kind === 'concept' || (term.kind === 'broader' && field !== 'extra'))
      .map(({ term, of, strength }) => ({ field, term, of, strength }));
  });
}

/** Four decimals: equal scents are equal whatever the order of the sums. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
