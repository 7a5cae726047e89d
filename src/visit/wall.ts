import type { Failure } from '../model/failure.ts';
import type { Store } from '../model/kit.ts';
import type { SiteMap } from '../model/map.ts';
import type { Site } from '../model/survey.ts';
import { isOnSite, isSameAddress } from './address.ts';

/** Whether a site has turned us away as a whole. Once it stands it stands for the whole edition. */
export interface Wall {
  readonly standing: () => Failure | null;
  /** We were turned away twice, slowly: one closed door, or a wall? `askHome` is one more request that decides it. */
  readonly met: (why: Failure, url: string, status: number | null, askHome: () => Promise<boolean>) => Promise<void>;
  /** A door was open. */
  readonly passed: () => void;
}

/** Doors closed one after the other, however open the home page is: whoever is turned away so often goes. */
const MOST_CLOSED_DOORS = 10;

/** The wall of a site as it was left; a site that opted out stands behind one from the start. */
export async function findWall(site: Site, store: Store, optedOut: Failure | null): Promise<Wall> {
  const key = `facts/${site.id}/wall`;
  let standing = optedOut ?? (await store.load<Failure>(key));
  let closedDoors = 0;
  return {
    standing: () => standing,
    passed: () => { closedDoors = 0; },
    met: async (why, url, status, askHome) => {
      if (!isOnSite(url, site.home) || standing !== null) return;
      closedDoors += 1;
      // Single pages are often closed to everyone; only the home page's own answer tells that from a wall. 429 is about us, not the page.
      const isAll = status === 429 || isSameAddress(url, site.home) || closedDoors >= MOST_CLOSED_DOORS;
      if (!isAll && !(await askHome())) return;
      standing = why;
      if (await isMapped(site, store)) await store.save(key, why);
    },
  };
}

/** A wall met before that is the map's own failure, kept with it or, after an interruption, met again. */
async function isMapped({ id }: Site, store: Store): Promise<boolean> {
  const map = await store.load<Pick<SiteMap, 'failure'>>(`facts/${id}/map`);
  return map !== null && map.failure === null;
}
