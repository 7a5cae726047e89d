import { judgeSite, unseenPages } from '../judge/index.ts';
import type { SiteMap } from '../model/map.ts';
import type { Site, Survey } from '../model/survey.ts';
import { bindingOf } from './binding-of.ts';
import type { Collecting } from './collecting.ts';
import { gathered } from './gathered.ts';
import { meanwhile } from './meanwhile.ts';

/** Of the pages that answers to the route questions quote, those that no journey passed: so each answer has its picture. What is seen may quote another page, so once more. */
export async function showQuoted(survey: Survey, site: Site, map: SiteMap, by: Collecting): Promise<void> {
  const shown = new Set<string>();
  for (let round = 0; round < 3 && !by.signal.aborted; round += 1) {
    const urls = unseenPages(judgeSite(await gathered(survey, site, meanwhile(by), map))).filter((url) => !shown.has(url));
    if (urls.length === 0) return;
    for (const url of urls) shown.add(url);
    await by.visitor.show(site, urls, bindingOf(survey, site), by.store);
  }
}
