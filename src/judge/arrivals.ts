import type { TaskCase } from '../model/kit.ts';
import type { Device, Route } from '../model/survey.ts';
import type { Journey } from '../model/visit.ts';

export type Arrived = Journey & { readonly ending: { readonly kind: 'reached'; readonly url: string } };
export type Stopped = Journey & { readonly ending: Extract<Journey['ending'], { kind: 'stopped' }> };

/** Devices on which the task was walked or should have been, desktop first. */
export function walkedDevices(task: TaskCase, route?: Route): readonly Device[] {
  const devices: readonly Device[] = ['desktop', 'phone'];
  return devices.filter((device) => task.journeys.some(({ visit }) => visit.device === device && (route === undefined || visit.route === route)));
}

/** Journeys that reached the answer, the fewest clicks first. */
export function arrivals(journeys: readonly Journey[]): readonly Arrived[] {
  return journeys.filter(hasArrived).sort((a, b) => a.clicks - b.clicks || (a.visit.id < b.visit.id ? -1 : 1));
}

/** Journeys that the world, the site's wish or we ourselves stopped. */
export function stops(journeys: readonly Journey[]): readonly Stopped[] {
  return journeys.filter(wasStopped);
}

/** A route as it stands in a sentence. */
export const routeWords: Readonly<Record<Route, string>> = {
  'navigation': 'by its links', 'search': 'by its search', 'a-z': 'by its A to Z', 'scripted': 'by the written script',
};

function hasArrived(journey: Journey): journey is Arrived {
  return journey.ending.kind === 'reached';
}

function wasStopped(journey: Journey): journey is Stopped {
  return journey.ending.kind === 'stopped';
}
