import { mayUndo, sameSite } from './address.ts';
import { ownWords, type OwnWords } from './own-words.ts';
import type { Penalty } from './penalties.ts';
import type { Pointer } from './pointers.ts';
import { type Move, scoreOf } from './moves.ts';
import { quoted } from './quoted.ts';
import type { ReadPage, SiteGraph } from './site-graph.ts';
import { type SiteWide, siteWide } from './site-wide.ts';
import type { Vocabulary } from './vocabulary.ts';

const worthSaying = .1;

/** A page with its score and what it is made of; `away` where it is not of this site. */
export interface Scored {
  readonly read: ReadPage;
  readonly score: number;
  /** What the score is made of. */
  readonly moves: readonly Move[];
  /** The score if its links to elsewhere said nothing: below `found`, the page is only the door. */
  readonly withoutLink: number;
  readonly away: boolean;
  readonly own: OwnWords;
  readonly pointer: Pointer | null;
}

/** Every page that was read with its score for the task, 0–1 (findability 3.3), best first; ties by the pages' order. */
export function scorePages(vocabulary: Vocabulary, graph: SiteGraph, pointers: ReadonlyMap<string, readonly Pointer[]>): Scored[] {
  const wide = siteWide(graph.read.filter(({ url }) => sameSite(url, graph.homeUrl)).map(({ source }) => source));
  const scored = graph.read.flatMap((read) => scorePage(vocabulary, read, pointers.get(read.key)?.[0] ?? null, { wide, home: graph.homeUrl }) ?? []);
  return scored.sort((a, b) => b.score - a.score);
}

/** One page's score, given the strongest link to it; null for what cannot be an answer: it says that it is missing, or opening it may end something. */
export function scorePage(
  vocabulary: Vocabulary, read: ReadPage, pointer: Pointer | null, on: { readonly wide: SiteWide; readonly home: string },
): Scored | null {
  const { url, source } = read;
  if (mayUndo(url) || saysMissing(source.title) || saysMissing(source.headings[0]?.text ?? '')) return null;
  const own = ownWords(vocabulary, read, on.wide, on.home);
  const around = (cover: readonly Move[]): readonly Move[] => [...cover, ...pointed(pointer), ...own.penalties.map(penalty)];
  const moves = around(own.cover.moves);
  const [score, withoutLink] = [scoreOf(moves), scoreOf(around(own.cover.withoutLink))];
  return { read, score, moves, withoutLink, away: !sameSite(url, on.home), own, pointer };
}

function pointed(pointer: Pointer | null): readonly Move[] {
  return pointer ? [{ how: 'or', by: .45 * pointer.score, why: () => pointedBy(pointer) }] : [];
}

function pointedBy({ from, link, score }: Pointer): string {
  return `a link to it on ${from.url} reads ${quoted(link.text)} (scent ${score.toFixed(2)})`;
}

function penalty({ factor, because }: Penalty): Move {
  return { how: 'times', by: factor, why: () => because };
}

/** A page that answers 200 and says in its title or first heading that it is not there. */
export function saysMissing(words: string): boolean {
  return /\b(page|file)\b.{0,20}\b(not|cannot|can['’]t)( be)? found\b|^\W*(error )?404\b/i.test(words);
}

/** In plain words: what the page says, what its best link says, what was taken away. */
export function becauseOf(own: OwnWords, pointer: Pointer | null): string[] {
  const said = ['title', 'heading', 'address'].flatMap((field) => {
    const terms = own.cover.evidence.filter((match) => match.field === field).map(({ term }) => `“${term}”`);
    return terms.length > 0 ? [`its ${field} says ${[...new Set(terms)].join(' and ')}`] : [];
  });
  const passage = own.passage ? [`its best passage (${own.passage.where}) says “${own.passage.says}”`] : [];
  const pointing = pointer && pointer.score >= worthSaying ? [pointedBy(pointer)] : [];
  return [...said, ...passage, ...pointing, ...own.penalties.map(({ factor, because }) => `${because} (× ${factor.toFixed(2)})`)];
}
