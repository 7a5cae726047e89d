import { isDocument } from './address.ts';
import { hasForm } from './has-form.ts';
import { coverOf, type Heard, hear } from './hearing.ts';
import { leadsOf } from './links.ts';
import { type Move, scoreOf } from './moves.ts';
import { ownText } from './own-text.ts';
import { bestPassage } from './passage.ts';
import type { Scored } from './score-pages.ts';
import { resolve, type SiteGraph } from './site-graph.ts';
import { foundFrom } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

/** As much as a page may have and be shown to a person all the same. */
const most = foundFrom - .01;
/** A link must say so much of the task, and so much more of it than the page calls itself by. */
const enough = .5;
const more = .1;

/**
 * Pages best first; those that only point are taken for the answer no longer, and a person looks. Where a link of the main part says clearly
 * more of the task than the page's own title and heading do, and leads to an address that the site says is gone, the answer was meant to be
 * there. A page that calls itself by the task keeps its score, and so does one that has a form or a section or passage of its own that says
 * as much as the link: one dead link more on it is another matter.
 * So is a dead document: the page that lists it is where the answer is handed over.
 */
export function afterDeadEnds(vocabulary: Vocabulary, graph: SiteGraph, scored: readonly Scored[]): readonly Scored[] {
  return scored.map((one) => (one.score <= most ? one : afterDeadEnd(vocabulary, graph, one))).sort((a, b) => b.score - a.score);
}

function afterDeadEnd(vocabulary: Vocabulary, graph: SiteGraph, one: Scored): Scored {
  const { source } = one.read;
  if (hasForm(source)) return one;
  const called = saysMost(vocabulary, [one.own.title, ...source.headings.filter(({ level }) => level === 1).map(({ text }) => text)]);
  const gone = leadsOf(source).filter(({ link, key }) => link.region === 'main' && !isDocument(link.href) && graph.gone.has(resolve(graph, key)));
  const dead = gone.map(({ link }) => ({ link, says: saysMost(vocabulary, [link.text]) })).find(({ says }) => says >= enough && says > called + more);
  if (dead === undefined || saysItself(vocabulary, one, gone.map(({ link }) => link.text)) >= dead.says) return one;
  const move: Move = { how: 'at most', by: most, why: () => `it points to “${dead.link.text}”, and that is gone` };
  const moves = [...one.moves, move];
  return { ...one, moves, score: scoreOf(moves), withoutLink: Math.min(one.withoutLink, most) };
}

/** How much of the task the best section or passage of the page says, what the dead links say left out. */
function saysItself(vocabulary: Vocabulary, { read, own }: Scored, dead: readonly string[]): number {
  const text = dead.reduce((left, words) => left.replaceAll(words, '\n'), ownText(read.source, read.url).text);
  const inText = bestPassage(vocabulary, { ...read.source, links: [], headings: [] }, read.url, hear(vocabulary, text));
  const section = own.passage !== null && own.passage.where !== 'text' && !dead.includes(own.passage.says) ? own.passage : null;
  return saysMost(vocabulary, [inText, section].map((passage) => passage?.says ?? ''));
}

function saysMost(vocabulary: Vocabulary, words: readonly string[]): number {
  return Math.max(...words.map((said) => saysOf(vocabulary, hear(vocabulary, said))));
}

function saysOf(vocabulary: Vocabulary, heard: Heard): number {
  return coverOf(vocabulary, heard.concepts) * (1 - .6 * (heard.against?.strength ?? 0));
}
