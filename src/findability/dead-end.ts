import { isDocument } from './address.ts';
import { coverOf, type Heard, hear } from './hearing.ts';
import { leadsOf } from './links.ts';
import { type Move, scoreOf } from './moves.ts';
import type { Scored } from './score-pages.ts';
import { resolve, type SiteGraph } from './site-graph.ts';
import { reviewFrom } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

const left = .6;
/** A link must say so much of the task, and so much more of it than the page calls itself by. */
const enough = .5;
const more = .1;

/**
 * Pages best first, with less for those that only point: where a link of the main part says clearly more of the task than the page's own title and
 * heading do, and leads to an address that the site says is gone, the answer was meant to be there. A page that calls itself by
 * the task keeps its score: one dead link more on it is another matter.
 * So is a dead document: the page that lists it is where the answer is handed over.
 */
export function afterDeadEnds(vocabulary: Vocabulary, graph: SiteGraph, scored: readonly Scored[]): readonly Scored[] {
  return scored.map((one) => (one.score < reviewFrom ? one : afterDeadEnd(vocabulary, graph, one))).sort((a, b) => b.score - a.score);
}

function afterDeadEnd(vocabulary: Vocabulary, graph: SiteGraph, one: Scored): Scored {
  const { source } = one.read;
  const own = Math.max(...[one.own.title, ...source.headings.filter(({ level }) => level === 1).map(({ text }) => text)]
    .map((words) => saysOf(vocabulary, hear(vocabulary, words))));
  const dead = leadsOf(source).find(({ link, key }) => {
    if (link.region !== 'main' || isDocument(link.href) || !graph.gone.has(resolve(graph, key))) return false;
    const says = saysOf(vocabulary, hear(vocabulary, link.text));
    return says >= enough && says > own + more;
  });
  if (dead === undefined) return one;
  const move: Move = { how: 'times', by: left, why: () => `it points to “${dead.link.text}”, and that is gone` };
  const moves = [...one.moves, move];
  return { ...one, moves, score: scoreOf(moves), withoutLink: one.withoutLink * left };
}

function saysOf(vocabulary: Vocabulary, heard: Heard): number {
  return coverOf(vocabulary, heard.concepts) * (1 - .6 * (heard.against?.strength ?? 0));
}
