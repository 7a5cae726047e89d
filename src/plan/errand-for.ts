import type { TaskFinding } from '../model/destination.ts';
import type { SiteMap } from '../model/map.ts';
import type { Scenario, StepCall } from '../model/scenario.ts';
import type { Binding } from '../model/survey.ts';
import type { Errand, Visit } from '../model/visit.ts';
import { letterSteps } from './letter-steps.ts';
import { navigationSteps } from './navigation-steps.ts';
import { searchSteps } from './search-steps.ts';

/**
 * The walk of one visit, made of what the site's map says. Steps made here have line 0; a script keeps its own lines.
 * No steps at all: the map knows no such route on this site (no search, no A to Z), so there is nothing to walk.
 * `destinations` is empty where no answering page is known.
 */
export function errandFor(visit: Visit, scenario: Scenario, binding: Binding | null, finding: TaskFinding, map: SiteMap): Errand {
  return {
    visit,
    start: map.home,
    steps: stepsOf(visit, scenario, binding, finding, map),
    destinations: finding.destination.set,
  };
}

function stepsOf(visit: Visit, scenario: Scenario, binding: Binding | null, finding: TaskFinding, map: SiteMap): readonly StepCall[] {
  switch (visit.route) {
    case 'navigation': return navigationSteps(finding);
    case 'search': return searchSteps(scenario, finding, map);
    case 'a-z': return letterSteps(scenario, finding, map);
    case 'scripted': return binding?.scripts[scenario.id] ?? scenario.script;
  }
}
