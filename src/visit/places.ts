/** Places that stay open between two jobs. */
export interface Places<Place> {
  /** Does a job at a place, which is opened for it unless it still is. */
  readonly at: <T>(id: string, open: () => Promise<Place>, job: (place: Place) => Promise<T>) => Promise<T>;
  readonly leaveAll: () => Promise<void>;
}

interface Kept<Place> { readonly place: Promise<Place>; busy: number }

/** As many places stay open as `most` says; the one longest at rest is left first, the one just served and one being served never. */
export function keepPlaces<Place>({ most, leave }: { most: number; leave: (place: Place) => Promise<void> }): Places<Place> {
  // In order of last use.
  const all = new Map<string, Kept<Place>>();
  const use = (id: string, kept: Kept<Place>): void => {
    all.delete(id);
    all.set(id, kept);
  };
  return {
    at: async (id, open, job) => {
      const kept = all.get(id) ?? { place: open(), busy: 0 };
      kept.busy += 1;
      use(id, kept);
      try {
        return await job(await kept.place.catch((cause: unknown) => {
          all.delete(id);
          throw cause;
        }));
      } finally {
        kept.busy -= 1;
        if (all.has(id)) use(id, kept);
        for (const place of surplus(all, most, id)) await leave(await place);
      }
    },
    leaveAll: async () => {
      for (const { place } of all.values()) await leave(await place);
      all.clear();
    },
  };
}

/** Takes from the kept places those to be left, oldest use first. */
function surplus<Place>(all: Map<string, Kept<Place>>, most: number, served: string): readonly Promise<Place>[] {
  const atRest = [...all].filter(([id, { busy }]) => busy === 0 && id !== served);
  return atRest.slice(0, Math.max(0, all.size - most)).map(([id, { place }]) => {
    all.delete(id);
    return place;
  });
}
