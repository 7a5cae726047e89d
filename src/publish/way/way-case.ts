import type { TaskFinding } from '../../model/destination.ts';
import type { LookCard, QuotedLink, Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import { surePart } from '../words/sure-part.ts';

/** What one page of a way is made of. */
export interface WayCase {
  readonly results: Results;
  readonly site: SiteResult;
  readonly scenario: Scenario;
  readonly task: TaskFinding;
}

/** Leads from a page of a way to the published folder. */
export const wayBase = '../../';

/** The case of a task at a council, without what would need a sure answer where there is none; null where nothing was found out of it. */
export function wayCase(results: Results, site: SiteResult, scenario: Scenario): WayCase | null {
  const task = site.tasks.find((one) => one.scenario === scenario.id);
  return task === undefined || site.notAssessed !== null || !scenario.for.includes(site.site.type) ? null
    : { results, site, scenario, task: surePart(task) };
}

/** The quoted link with its places, or undefined where nobody noted them. */
export function quotedLink({ site, scenario }: WayCase, of: QuotedLink['of'], link: { readonly on?: string; readonly to: string; readonly text: string }): QuotedLink | undefined {
  return site.quoted?.find((one) => one.task === scenario.id && one.of === of && one.to === link.to && one.text === link.text
    && (link.on === undefined || one.on === link.on));
}

/** The picture card of a look, or of the page at an address; null where no picture was taken of it. */
export function cardOf({ results, site }: Pick<WayCase, 'results' | 'site'>, at: { readonly look?: string | null; readonly urls?: readonly string[] }): LookCard | null {
  const known = at.look == null ? null : atlas(results).look(site.site.id, at.look);
  const card = known ?? site.looks.find(({ url, failure }) => failure === null && at.urls?.includes(url) === true) ?? null;
  return card === null || Object.keys(card.images).length === 0 ? null : card;
}
