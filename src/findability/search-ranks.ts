import type { TaskFinding } from '../model/destination.ts';
import type { SearchRun, SiteMap } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { behind } from './behind.ts';
import { keyOf, type SiteGraph } from './site-graph.ts';

/** Rank of the answer in the search for the task's own query; null where it is not among the results or nothing was asked. */
export function searchRank(scenario: Scenario, map: SiteMap, graph: SiteGraph, targets: ReadonlySet<string>): number | null {
  const own = runsOf(scenario, map, 'task');
  const run = own.find(({ query }) => query === scenario.query) ?? own[0];
  return run ? rankIn(run, graph, targets) : null;
}

/** The same for each conversational query that was put and answered; undefined where none was. */
export function askedRanks(scenario: Scenario, map: SiteMap, graph: SiteGraph, targets: ReadonlySet<string>): TaskFinding['askedRanks'] {
  const asked = runsOf(scenario, map, 'asked').filter(({ failure }) => failure === null);
  return asked.length === 0 ? undefined : asked.map((run) => ({ query: run.query, rank: rankIn(run, graph, targets) }));
}

/** A search that lands on the answer itself has put it first; a link that counts its clicks leads where it goes on to. */
function rankIn({ url, results }: SearchRun, graph: SiteGraph, targets: ReadonlySet<string>): number | null {
  const leads = (href: string | null): boolean => href !== null && targets.has(keyOf(graph, href));
  if (leads(url)) return 1;
  return results.find(({ href }) => leads(href) || leads(behind(href)))?.rank ?? null;
}

function runsOf({ id }: Scenario, map: SiteMap, purpose: NonNullable<SearchRun['purpose']>): readonly SearchRun[] {
  return map.search.runs.filter((run) => run.scenario === id && (run.purpose ?? 'task') === purpose);
}
