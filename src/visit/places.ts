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
  const leaveOldest = async (served: string): Promise<void> => {
    for (const [id, { place, busy }] of [...all]) {
      if (all.size <= most) return;
      if (busy > 0 || id === served) continue;
      all.delete(id);
      await leave(await place);
    }
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
        await leaveOldest(id);
      }
    },
    leaveAll: async () => {
      for (const { place } of all.values()) await leave(await place);
      all.clear();
    },
  };
}
