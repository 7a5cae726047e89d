import type { Candidate, Destination } from '../model/destination.ts';
import { afterDeadEnds } from './dead-end.ts';
import { type Entered, entranceFirst } from './entrance.ts';
import { handOvers } from './hand-over.ts';
import { linkEvidence } from './link-evidence.ts';
import { apartOf, type Move } from './moves.ts';
import { namesOf } from './person.ts';
import { type Pointer, pointersOf } from './pointers.ts';
import { becauseOf, type Scored, scorePages } from './score-pages.ts';
import type { SiteGraph } from './site-graph.ts';
import { verdictOf } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which page answers the task, from the pages read so far; what is off the site and files among the candidates. */
export function judgeDestination(vocabulary: Vocabulary, graph: SiteGraph): Destination {
  const pointers = pointersOf(vocabulary, graph);
  return destinationFrom(vocabulary, graph, pointers, scorePages(vocabulary, graph, pointers));
}

/** The same from pages scored before, best first, and the links that may hand over; the crawl asks with the few that can matter. */
export function destinationFrom(
  vocabulary: Vocabulary, graph: SiteGraph, pointers: ReadonlyMap<string, readonly Pointer[]>, scored: readonly Scored[],
): Destination {
  const pages = entranceFirst(graph, afterDeadEnds(vocabulary, graph, scored.filter(({ away }) => !away)));
  const elsewhere = handOvers(vocabulary, graph, pointers, scored);
  // The sort keeps the order of equals: what lies behind a mere door comes before the door, any other hand-over after its page.
  const inOrder: readonly Made[] = [...elsewhere.filter(({ door }) => door), ...pages.map(made), ...elsewhere.filter(({ door }) => !door)];
  const from = new Map(inOrder.map((one) => [one.candidate, one]));
  const all = [...from.keys()].sort((a, b) => b.score - a.score);
  const steps = new Set(pages.filter(({ entrance }) => entrance !== null).map(({ read }) => read.url));
  const destination = verdictOf(all, { namesOf: ({ url }) => namesOf(graph, url), isStep: ({ url }) => steps.has(url) });
  const best = destination.best && from.get(destination.best);
  return best ? { ...destination, best: told(vocabulary, best) } : destination;
}

/** A candidate, what its score is made of, and the link that speaks for it where its evidence does not name that yet. */
interface Made { readonly candidate: Candidate; readonly moves: readonly Move[]; readonly pointer?: Pointer | null }

function made(page: Entered): Made {
  return { candidate: candidateOf(page), moves: page.moves, pointer: page.pointer };
}

/** With every step and every word: too long to be made of each. */
function told(vocabulary: Vocabulary, { candidate, moves, pointer }: Made): Candidate {
  const evidence = [...candidate.evidence, ...(pointer ? linkEvidence(vocabulary, pointer.link) : [])];
  return { ...candidate, evidence, apart: apartOf(moves) };
}

function candidateOf({ read, score, own, pointer, entrance }: Entered): Candidate {
  const because = [...becauseOf(own, pointer), ...(entrance === null ? [] : [`its form is the next step of ${entrance}`])];
  return { url: read.url, score, title: own.title, kind: 'page', from: null, evidence: own.cover.evidence, because };
}
