import type { TaskFinding } from '../model/destination.ts';
import type { SiteMap } from '../model/map.ts';
import type { Scenario, StepCall } from '../model/scenario.ts';
import type { Binding } from '../model/survey.ts';
import type { Errand, Visit } from '../model/visit.ts';
import { letterSteps } from './letter-steps.ts';
import { navigationSteps } from './navigation-steps.ts';
import { putInputs } from './put-inputs.ts';
import { searchSteps } from './search-steps.ts';

/**
 * The walk of one visit, made of what the site's map says. Steps made here have line 0; a script keeps its own lines, its inputs are put in
 * place, and what the site's binding says of its steps and of whom the task goes on with comes along.
 * No steps at all: the map knows no such route on this site (no search, no A to Z), so there is nothing to walk.
 * `destinations` is empty where no answering page is known.
 */
export function errandFor(visit: Visit, scenario: Scenario, binding: Binding | null, finding: TaskFinding, map: SiteMap): Errand {
  const about = { visit, start: map.home, destinations: finding.destination.set };
  if (visit.route !== 'scripted') return { ...about, steps: stepsOf(visit.route, scenario, finding, map) };
  const overrides = binding?.overrides[scenario.id];
  const supplier = binding?.suppliers[scenario.id];
  return {
    ...about,
    ...putInputs(binding?.scripts[scenario.id] ?? scenario.script, scenario.inputs, binding),
    ...(overrides !== undefined && { overrides }),
    ...(supplier !== undefined && { supplier }),
  };
}

function stepsOf(route: Exclude<Visit['route'], 'scripted'>, scenario: Scenario, finding: TaskFinding, map: SiteMap): readonly StepCall[] {
  switch (route) {
    case 'navigation': return navigationSteps(finding);
    case 'search': return searchSteps(scenario, finding, map);
    case 'a-z': return letterSteps(scenario, finding, map);
  }
}
