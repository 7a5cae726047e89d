import type { State } from '../../model/finding.ts';
import type { SearchRun } from '../../model/map.ts';
import { atlas } from '../atlas.ts';
import type { OwnSearch } from '../words/search-words.ts';
import type { WayCase } from './way-case.ts';

/** What the site’s own search made of the task’s own query. */
export function ownSearch(way: WayCase): OwnSearch {
  const { site: { search }, scenario, task } = way;
  const runs = runsOf(way, 'task');
  const run = runs.find(({ query }) => query === scenario.query) ?? runs[0];
  return { how: search.how, run, rank: task.searchRank, state: stateOf(way, 'search-top-five') };
}

/** The same of each query asked as somebody would say it, in the order they were put. */
export function spokenSearches(way: WayCase): readonly (OwnSearch & { readonly query: string })[] {
  const { site: { search }, scenario, task } = way;
  const runs = runsOf(way, 'asked');
  const checked = runs.find(({ query }) => scenario.queries.includes(query)) ?? runs[0];
  return runs.map((run) => ({
    query: run.query, how: search.how, run, rank: task.askedRanks?.find(({ query }) => query === run.query)?.rank ?? null,
    state: run === checked ? stateOf(way, 'search-asked') : undefined,
  }));
}

function runsOf({ site, scenario }: WayCase, purpose: NonNullable<SearchRun['purpose']>): readonly SearchRun[] {
  return site.search.runs.filter((run) => run.scenario === scenario.id && (run.purpose ?? 'task') === purpose);
}

function stateOf({ results, site, scenario }: WayCase, check: string): State | undefined {
  return atlas(results).findings.get(site.site.id)?.find((one) => one.task === scenario.id && one.check === check)?.state;
}
