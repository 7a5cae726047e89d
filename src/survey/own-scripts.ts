import type { Site, Survey } from '../model/survey.ts';
import { bindingOf } from './binding-of.ts';

/** The tasks for which the site's binding has steps of its own. */
export function ownScripts(survey: Survey, site: Site): ReadonlySet<string> {
  return new Set(Object.entries(bindingOf(survey, site)?.scripts ?? {}).flatMap(([task, steps]) => (steps.length > 0 ? [task] : [])));
}
