import { documentsOf, importantOf, judgeSite, looksBefore, picturesWanted, probesOf, withPictures } from '../judge/index.ts';
import type { Look } from '../model/facts.ts';
import type { SiteMap } from '../model/map.ts';
import type { Site, Survey } from '../model/survey.ts';
import type { Visit } from '../model/visit.ts';
import { bindingOf } from './binding-of.ts';
import type { Collecting } from './collecting.ts';
import { keepDocuments } from './documents.ts';
import { gathered } from './gathered.ts';
import { keepStatement } from './keep-statement.ts';
import { loadAll } from './load-all.ts';
import { meanwhile } from './meanwhile.ts';
import { onlyScripts } from './only-scripts.ts';
import { picturesOf } from './pictures-of.ts';
import { showQuoted } from './show-quoted.ts';
import { walkAll } from './walk-all.ts';

/** Scripts last: what was seen before them is kept, for nothing that they see may count. */
export async function walkSite(survey: Survey, site: Site, visits: readonly Visit[], map: SiteMap, by: Collecting): Promise<void> {
  const scripted = visits.filter(({ route }) => route === 'scripted');
  await walkAll(survey, site, visits.filter(({ route }) => route !== 'scripted'), map, by);
  await showQuoted(survey, site, map, by);
  if (!by.signal.aborted) {
    const input = await gathered(survey, site, meanwhile(by), map);
    await by.visitor.probe(site, probesOf(input), bindingOf(survey, site), by.store);
    if (survey.screens !== undefined && !onlyScripts(survey)) await by.visitor.further?.(site, importantOf(input), bindingOf(survey, site), by.store);
    await keepStatement(survey, site, map, by);
    await keepDocuments(survey, site, documentsOf(input), by);
  }
  if (!by.signal.aborted) {
    const found = withPictures(judgeSite(await gathered(survey, site, meanwhile(by), map)), await picturesOf(site, by.store));
    await by.visitor.picture(site, picturesWanted(found), bindingOf(survey, site), by.store);
  }
  if (by.signal.aborted || scripted.length === 0) return;
  const key = `facts/${site.id}/unscripted`;
  const looks = async (): Promise<readonly Look[]> => loadAll<Look>(by.store, await by.store.list(`facts/${site.id}/looks/`));
  if ((await by.store.load(key)) === null) await by.store.save(key, looksBefore(await looks()));
  await walkAll(survey, site, scripted, map, by);
}
