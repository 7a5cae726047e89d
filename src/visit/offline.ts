import type { Look } from '../model/facts.ts';
import type { Guide, Store } from '../model/kit.ts';
import type { SiteMap } from '../model/map.ts';
import type { Binding, Site } from '../model/survey.ts';
import type { Errand, Journey } from '../model/visit.ts';
import { offlineLooks, type OfflineLooks } from './offline-looks.ts';
import { offlineSeat } from './offline-seat.ts';
import { offlineTab } from './offline-tab.ts';
import { walkErrand } from './walk.ts';

/** A site as an edition has it. */
export interface StoredSite {
  readonly site: Site;
  readonly binding: Binding | null;
  readonly map: SiteMap;
  readonly store: Store;
  /** Shared by all journeys over the site, so that each page is read once. */
  readonly looks: OfflineLooks;
}

/** The site's stored looks, for all journeys over it. */
export function storedLooks({ site, map, store }: Pick<StoredSite, 'site' | 'map' | 'store'>): OfflineLooks {
  return offlineLooks(map, (id) => store.load<Look>(`facts/${site.id}/looks/${id}`));
}

/** What came of a journey over stored pages, and the pages that it stood on, by look id. */
interface Rehearsal { readonly journey: Journey; readonly pages: ReadonlyMap<string, Look> }

/**
 * Walks an errand over what an edition stored of a site, with the words, the matching and the endings of a real journey. Opens no browser
 * and asks nobody anything; a step that would see what was not stored is `stopped` with `NOT_STORED`. `last`: the same journey as it was
 * walked then, or null.
 */
export async function rehearse(errand: Errand, { site, binding, map, store, looks }: StoredSite, last: Journey | null, guide: Guide): Promise<Rehearsal> {
  const seat = offlineSeat({ site, binding, store, guide });
  const journey = await walkErrand(errand, map, seat, looks, (ground) => offlineTab(ground, last));
  return { journey, pages: looks.seen };
}
