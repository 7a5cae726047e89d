import type { Scenario } from '../model/scenario.ts';
import type { Site, Survey } from '../model/survey.ts';

/** The tasks that are this council's duty, in the survey's order. */
export function duties(survey: Survey, site: Site): readonly Scenario[] {
  return survey.scenarios.filter((scenario) => scenario.for.includes(site.type));
}
