import type { Failure } from '../model/failure.ts';
import type { Store } from '../model/kit.ts';
import type { Site } from '../model/survey.ts';
import { isOnSite } from './address.ts';

/** Whether a site has turned us away as a whole. Once it stands it stands for the whole edition. */
export interface Wall {
  readonly standing: () => Failure | null;
  /** We were turned away twice, slowly: one closed door, or a wall? `askHome` is one more request that decides it. */
  readonly met: (why: Failure, url: string, status: number | null, askHome: () => Promise<boolean>) => Promise<void>;
  /** A door was open. */
  readonly passed: () => void;
}

/** Doors that may be closed one after the other before it is a wall. */
const MOST_CLOSED_DOORS = 3;

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
      // Single pages are often closed to everyone; only the home page's own answer tells that from a wall.
      const isOneDoor = (status === 401 || status === 403) && closedDoors < MOST_CLOSED_DOORS;
      if (isOneDoor && !(await askHome())) return;
      standing = why;
      await store.save(key, why);
    },
  };
}
