import type { TaskFinding } from '../model/destination.ts';
import type { Guide } from '../model/kit.ts';
import type { SiteMap } from '../model/map.ts';

/** The same guide, which thinks once of a task on a map, whoever asks: it is pure, and a site is judged several times while it is visited. */
export function remembering(guide: Guide): Guide {
  const known = new WeakMap<SiteMap, Map<string, TaskFinding>>();
  return {
    ...guide,
    decide: (scenario, map, said) => {
      const ofMap = known.get(map) ?? new Map<string, TaskFinding>();
      known.set(map, ofMap);
      const key = JSON.stringify([scenario.id, said]);
      const finding = ofMap.get(key) ?? guide.decide(scenario, map, said);
      ofMap.set(key, finding);
      return finding;
    },
  };
}
