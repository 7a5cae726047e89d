import type { Binding, Site, Survey } from '../model/survey.ts';

/** What the survey knows of this site alone; null where nothing. */
export function bindingOf(survey: Survey, site: Site): Binding | null {
  return survey.bindings.find((binding) => binding.site === site.id) ?? null;
}
