import type { Visit } from '../model/visit.ts';

/** Under which is kept what an older edition saw where a scripted visit is lost now. */
export function lastKey({ site, scenario, route, device }: Visit): string {
  return `facts/${site}/last/${scenario}/${route}.${device}`;
}
