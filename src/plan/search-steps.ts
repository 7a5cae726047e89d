import type { TaskFinding } from '../model/destination.ts';
import type { SearchResult, SiteMap } from '../model/map.ts';
import type { Scenario, StepCall } from '../model/scenario.ts';
import { followStep, madeStep } from './made-step.ts';

/**
 * The page that the search is on, the task's query, then the first result among five that answers; without one the
 * walk ends at the results, as a resident's would. No search on the site: no steps.
 */
export function searchSteps(scenario: Scenario, finding: TaskFinding, map: SiteMap): readonly StepCall[] {
  if (map.search.how === 'none') return [];
  const on = map.search.on === null || map.search.on === map.home ? 'home' : map.search.on;
  const hit = firstHit(scenario, finding, map);
  return [madeStep('open', on), madeStep('search', scenario.query), ...(hit ? [followStep(hit.text, hit.href)] : [])];
}

function firstHit(scenario: Scenario, finding: TaskFinding, map: SiteMap): SearchResult | null {
  const runs = map.search.runs.filter((run) => run.scenario === scenario.id && (run.purpose ?? 'task') === 'task');
  const run = runs.find(({ query }) => query === scenario.query) ?? runs[0];
  const five = [...(run?.results ?? [])].sort((a, b) => a.rank - b.rank).slice(0, 5);
  const answers = new Set(finding.destination.set);
  return five.find(({ href }) => leads(href, answers, map)) ?? five.find(({ rank }) => rank === finding.searchRank) ?? null;
}

function leads(href: string, answers: ReadonlySet<string>, map: SiteMap): boolean {
  const page = map.pages.find(({ asked }) => asked === href);
  return answers.has(href) || (page !== undefined && answers.has(page.got));
}
