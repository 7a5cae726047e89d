import type { Failure } from '../model/failure.ts';
import type { TaskFinding } from '../model/destination.ts';
import type { SiteMap } from '../model/map.ts';
import type { Site } from '../model/survey.ts';
import type { Journey, Visit } from '../model/visit.ts';

const neverDone: Failure = { kind: 'interrupted', detail: 'not collected', permanent: false, fault: 'ours' };

/** Stands for a map that was never made: nothing read, and that on our side. */
export function missingMap(site: Site): SiteMap {
  return {
    site: site.id, home: site.home, failure: neverDone, needsScript: false, pages: [], fetched: {},
    robots: { found: false, crawlDelay: null, disallowsSearch: false },
    search: { how: 'none', form: null, on: null, runs: [] },
    aToZ: { url: null, lookups: [] },
  };
}

/** Stands for a journey that was planned and never walked. */
export function missingJourney(visit: Visit): Journey {
  return {
    visit, attempts: 0, steps: [], looks: [], clicks: 0, marks: [], started: '', seconds: 0,
    ending: { kind: 'stopped', reason: 'not walked', failure: neverDone },
  };
}

/** Stands for what findability was never asked: no verdict and no candidate, so that nothing is said of the site. */
export function missingTask(scenario: string): TaskFinding {
  const destination = { verdict: 'review', set: [], best: null, candidates: [], two: false, by: 'judge' } as const;
  return { scenario, destination, shortest: null, greedy: null, searchRank: null, letterEntry: null };
}
