import { labOrders } from '../judge/index.ts';
import type { SiteMap } from '../model/map.ts';
import type { Site, Survey } from '../model/survey.ts';
import { planVisits } from '../plan/index.ts';
import { bindingOf } from './binding-of.ts';
import type { Collecting } from './collecting.ts';
import { duties } from './duties.ts';
import { gathered } from './gathered.ts';
import { isWorthAnotherTry } from './is-worth-another-try.ts';
import { meanwhile } from './meanwhile.ts';
import { remembering } from './remembering.ts';
import { sideBySide } from './side-by-side.ts';
import { walkSite } from './walk-site.ts';
import { wantsLab } from './wants-lab.ts';

/**
 * plan → visit → store. Goes on where an interrupted run was: what is stored is not collected again, except what
 * failed in passing. Ends early, without error, when the signal is given; everything stored until then is kept. With an older edition, what
 * stood there where a scripted journey is lost now is kept too.
 */
export async function collect(survey: Survey, given: Collecting): Promise<void> {
  const by = { ...given, guide: remembering(given.guide) };
  const visits = Map.groupBy(planVisits(survey), (visit) => visit.site);
  const sites = survey.sites.filter((site) => bindingOf(survey, site)?.optOut == null);
  await sideBySide(survey.manners.atOnce, sites, async (site) => {
    if (by.signal.aborted) return;
    by.tell({ type: 'site-started', site: site.id });
    const map = await mapOf(survey, site, by);
    if (by.signal.aborted) return;
    by.tell({ type: 'site-mapped', site: site.id, pages: map.pages.length });
    if (map.failure === null) await walkSite(survey, site, visits.get(site.id) ?? [], map, by);
    if (!by.signal.aborted) by.tell({ type: 'site-ended', site: site.id, failure: map.failure?.kind ?? null });
  });
  // Only when nothing else of ours keeps the machine busy can anything be timed.
  if (wantsLab(survey)) for (const site of sites) if (!by.signal.aborted) await timeSite(survey, site, by);
}

async function mapOf(survey: Survey, site: Site, by: Collecting): Promise<SiteMap> {
  const stored = await by.store.load<SiteMap>(`facts/${site.id}/map`);
  if (stored !== null && !isWorthAnotherTry(stored.failure)) return stored;
  const map = await by.visitor.map(site, duties(survey, site), bindingOf(survey, site), by.store);
  if (!by.signal.aborted) await by.store.save(`facts/${site.id}/map`, map);
  return map;
}

/** The home page and each page that answers a task, in the lab. */
async function timeSite(survey: Survey, site: Site, by: Collecting): Promise<void> {
  const labs = labOrders(await gathered(survey, site, meanwhile(by)));
  if (labs.length > 0) await by.visitor.lab?.(site, labs, bindingOf(survey, site), by.store);
}
