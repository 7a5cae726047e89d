import type { Match, Scent, ScoreStep } from '../model/destination.ts';
import type { LinkFact } from '../model/facts.ts';
import { isFile, isNewsAddress } from './address.ts';
import { hear, type Heard } from './hearing.ts';
import { heardIn, type Part as Field, ideaMoves } from './ideas.ts';
import { lettersIn } from './letters-in.ts';
import { apartOf, type Move, scoreOf } from './moves.ts';
import type { Term, Vocabulary } from './vocabulary.ts';
import { addressWords } from './words.ts';

/** How much a field counts: for an idea, for the idea that must be there, for a parent category. */
const fields = {
  text: { say: 'its text', idea: 1, head: 1, broader: 1 },
  context: { say: 'the heading above it', idea: .45, head: .7, broader: .35 },
  extra: { say: 'the words beside it', idea: .35, head: .8, broader: 0 },
  address: { say: 'its address', idea: .35, head: .9, broader: .6 },
} as const;
interface Part extends Field { readonly field: keyof typeof fields; readonly broader: number }

/** A link whose words are listened to; the address is the crawler's to read, not the visitor's. */
export type Worded = Pick<LinkFact, 'text' | 'context' | 'extra' | 'href'>;
/** From this strength on a word is one that somebody may look up. */
const surely = .9;
const longestLetters = 40;
interface Reads { readonly address: boolean }

/**
 * How strongly a link smells of the task, 0–1, by the formula of the method page (findability 3.2).
 * Every point names the word and the field it came from. `address: false` is what a visitor sees.
 */
export function scentOf(vocabulary: Vocabulary, link: Worded, reads: Reads): Scent {
  const parts = partsOf(vocabulary, link, reads);
  const [{ heard: text }] = parts;
  const score = scoreOf(movesOf(vocabulary, link, parts, reads));
  return { score, matches: matchesOf(parts), against: text.against?.strength ?? 0, unexplained: text.unexplained };
}

const remembered = new WeakMap<Vocabulary, Map<string, number>>();
const mostRemembered = 20_000;

/** The scent's score alone. Menus stand on every page of a site: links that read and lead alike are smelled once. */
export function scentScore(vocabulary: Vocabulary, link: Worded, reads: Reads): number {
  const known = remembered.get(vocabulary) ?? new Map<string, number>();
  remembered.set(vocabulary, known);
  const key = `${reads.address ? 1 : 0}${link.text}\n${link.context}\n${link.extra}\n${link.href ?? ''}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostRemembered) known.clear();
  const score = scoreOf(movesOf(vocabulary, link, partsOf(vocabulary, link, reads), reads));
  known.set(key, score);
  return score;
}

/** The same scent step by step in plain words; the last figure is its score. */
export function scentApart(vocabulary: Vocabulary, link: Worded, reads: Reads): ScoreStep[] {
  return apartOf(movesOf(vocabulary, link, partsOf(vocabulary, link, reads), reads));
}

function partsOf(vocabulary: Vocabulary, link: Worded, reads: Reads): readonly [Part, ...Part[]] {
  const part = (field: Part['field'], words: string): Part => ({ field, ...fields[field], heard: hear(vocabulary, words) });
  const others: Part[] = [];
  if (link.context !== '') others.push(part('context', link.context));
  if (link.extra !== '') others.push(part('extra', link.extra));
  if (reads.address && link.href) others.push(part('address', addressWords(link.href).last));
  return [part('text', link.text), ...others];
}

function movesOf(vocabulary: Vocabulary, { href, text: words }: Worded, parts: readonly [Part, ...Part[]], reads: Reads): readonly Move[] {
  const [{ heard: text }] = parts;
  const { head, moves } = ideaMoves(vocabulary, parts, (strength) => Math.min(1, 1.25 * strength));
  const strange = text.unexplained.length;
  const unknown = text.content === 0 ? 0 : strange / text.content;
  const against = text.against?.strength ?? 0;
  return [
    ...moves,
    broaderMove(parts, strange > 1 && head < .5 ? Math.max(.3, 1 - .35 * (strange - 1)) : 1),
    hubMove(text, strange > 1 ? Math.max(0, 1 - .4 * (strange - 1)) : 1, strange > 0 && head < .5),
    letterMove(vocabulary, words, reads),
    { how: 'times', by: 1 - (head >= .6 ? .12 : .3) * unknown, why: () => `nothing of the task explains ${quoted(text.unexplained)} in its text` },
    { how: 'times', by: 1 - .6 * against, why: () => `${heardIn(text.against)} in its text speaks of a look-alike` },
    { how: 'times', by: href && isNewsAddress(href, vocabulary.minutes) ? .5 : 1, why: () => 'its address looks like news' },
    { how: 'times', by: href && isFile(href) ? .6 : 1, why: () => 'it leads to a file' },
  ];
}

/** The strongest word of a parent category; `crowd` is what is left of it among words that have nothing to do with the task. */
function broaderMove(parts: readonly Part[], crowd: number): Move {
  let best: { readonly part: Part; readonly by: number } | null = null;
  for (const part of parts) {
    const by = part.broader * (part.heard.broader?.strength ?? 0);
    if (by > (best?.by ?? 0)) best = { part, by };
  }
  const why = (): string => `${heardIn(best?.part.heard.broader ?? null)} in ${best?.part.say ?? ''} is a parent category${lessened(crowd)}`;
  return { how: 'or', by: .45 * crowd * (best?.by ?? 0), why };
}

/** A door behind which anything may be, or the word for what the resident does, which hardly counts where it is done to something else. */
function hubMove({ hub, action }: Heard, crowd: number, isForeign: boolean): Move {
  const term = (action?.strength ?? 0) > (hub?.strength ?? 0) ? action : hub;
  const isAction = term?.kind === 'action';
  const left = crowd * (isAction && isForeign ? .5 : 1);
  const what = isAction ? 'is what the resident does' : 'is a door to many things';
  return { how: 'or', by: (term?.strength ?? 0) * left, why: () => `${heardIn(term)} in its text ${what}${lessened(left)}` };
}

/**
 * A letter of an A to Z under which a word of the task stands: whoever looks a word up takes it. The crawler looks up by itself
 * (a-to-z.ts): to it the letter smells next to nothing.
 */
function letterMove({ concepts }: Vocabulary, words: string, reads: Reads): Move {
  const letters = words.length <= longestLetters ? lettersIn(words) : null;
  const term = letters && concepts.flatMap(({ terms }) => Object.entries(terms)).find(([said, strength]) => {
    const initial = said.charAt(0).toLowerCase();
    return strength >= surely && letters[0] <= initial && initial <= letters[1];
  });
  return { how: 'or', by: term ? (reads.address ? .01 : .5) : 0, why: () => `“${term?.[0] ?? ''}” stands under this letter of an A to Z` };
}

function lessened(crowd: number): string {
  return crowd < 1 ? ` (× ${crowd.toFixed(2)} among other words)` : '';
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

function matchesOf(parts: readonly Part[]): Match[] {
  return parts.flatMap(({ field, heard }) => {
    const terms = [...heard.concepts, heard.broader, heard.against, heard.action, heard.hub];
    return terms.filter((term): term is Term => term !== null)
      .filter((term) => field === 'text' || term.kind === 'concept' || (term.kind === 'broader' && field !== 'extra'))
      .map(({ term, of, strength }) => ({ field, term, of, strength }));
  });
}
