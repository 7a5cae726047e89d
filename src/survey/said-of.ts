import type { Scenario } from '../model/scenario.ts';
import type { Reply, Said, Site, Survey } from '../model/survey.ts';
import { bindingOf } from './binding-of.ts';

/** What people say of where a task is answered: what was known when the site was visited or, with replies, also what was said since. */
export function saidOf(survey: Survey, site: Site, { id }: Scenario, replies?: readonly Reply[]): Said {
  const isThis = (one: { readonly site: string; readonly task: string }): boolean => one.site === site.id && one.task === id;
  const own = replies?.filter(isThis) ?? [];
  const expected = survey.expected?.find(isThis) ?? null;
  return {
    pins: bindingOf(survey, site)?.pins[id] ?? [],
    reply: own.find(({ decision }) => decision !== 'reject') ?? null,
    rejected: own.filter(({ decision }) => decision === 'reject'),
    expected: replies === undefined && expected?.late === true ? null : expected,
  };
}
