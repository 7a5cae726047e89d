import type { Visit } from '../model/visit.ts';

/** Under which the journey of a visit is kept. */
export function journeyKey({ site, scenario, route, device }: Visit): string {
  return `facts/${site}/journeys/${scenario}/${route}.${device}`;
}
