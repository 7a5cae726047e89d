import type { Problem } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Written } from './open-yaml.ts';
import type { SurveyNames } from './survey-names.ts';
import { isChosen, type ReadList } from './together.ts';

/** So many councils are named in one warning. */
const NAMED = 3;

/** A warning for each list with councils that the survey asks nothing, because no task of it is the duty of their kind. */
export function askedNothing(written: Written, names: SurveyNames, lists: readonly ReadList[], scenarios: readonly Scenario[]): readonly Problem[] {
  const asked = new Set<string>(scenarios.flatMap(({ for: types }) => types));
  return lists.flatMap(({ sites, name: { path } }) => {
    const idle = sites.filter((site) => isChosen(names, site.id) && !asked.has(site.type));
    if (idle.length === 0) return [];
    const told = idle.slice(0, NAMED).map(({ name, type }) => `${name} (${type})`).join(', ');
    const more = idle.length > NAMED ? ` and ${idle.length - NAMED} more` : '';
    return [written.problem(path, `nothing is asked of ${told}${more}: no task of this survey is the duty of such a council`, { level: 'warning' })];
  });
}
