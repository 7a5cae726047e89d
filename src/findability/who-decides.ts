import type { Destination, TaskFinding } from '../model/destination.ts';
import type { SiteMap } from '../model/map.ts';
import type { Said } from '../model/survey.ts';
import { destinationFrom } from './destination.ts';
import { type Judge, spokenFor } from './person.ts';
import { pointersOf } from './pointers.ts';
import { scorePages } from './score-pages.ts';
import { siteGraph, type SiteGraph } from './site-graph.ts';
import { weighExpected, withExpected } from './truth.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which page answers and who says so, what a person is asked, and how the address given to GOV.UK compares. */
export interface Decided extends Pick<TaskFinding, 'expected' | 'asked'> { readonly destination: Destination }

/** Pins above replies above the address that the council gave to GOV.UK above the judge, who is asked as if nobody had told it anything. */
export function whoDecides(vocabulary: Vocabulary, graph: SiteGraph, map: SiteMap, said: Said): Decided {
  const judge = judgeOf(vocabulary, untold(graph, map));
  const spoken = spokenFor(said, graph, judge);
  if (said.expected === null) return { destination: spoken.destination, asked: spoken.asked };
  const expected = weighExpected(said.expected, graph, judge(new Set()));
  const { destination, asked } = withExpected(spoken, said, expected, graph, { vocabulary, all: () => judgeOf(vocabulary, graph)(new Set()) });
  return { destination, asked, expected };
}

function judgeOf(vocabulary: Vocabulary, graph: SiteGraph): Judge {
  const pointers = pointersOf(vocabulary, graph);
  const scored = scorePages(vocabulary, graph, pointers);
  const whole = destinationFrom(vocabulary, graph, pointers, scored);
  return (without) => without.size === 0 ? whole : destinationFrom(
    vocabulary, graph, new Map([...pointers].filter(([key]) => !without.has(key))), scored.filter(({ read }) => !without.has(read.key)),
  );
}

/** The graph of what the crawl came to by itself. */
function untold(graph: SiteGraph, { told = {}, pages, home }: SiteMap): SiteGraph {
  const addresses = new Set(Object.values(told));
  return addresses.size === 0 ? graph : siteGraph(pages.filter(({ asked }) => !addresses.has(asked)), home);
}
