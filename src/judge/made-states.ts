import type { Look } from '../model/facts.ts';
import type { Journey, StepTaken, Visit } from '../model/visit.ts';
import type { OwedPage } from './owed-pages.ts';
import { quote } from './quote.ts';

/** Whether a look shows a state that a scripted journey made by acting on a page: it has no address of its own, but the journey’s sign behind one. */
function isMade(look: Look | undefined, { scenario, route, device }: Visit): boolean {
  const sign = `#${scenario}.${route}.${device}.`;
  return route === 'scripted' && look !== undefined && look.asked.includes(sign);
}

/**
 * The states that scripted journeys made, the pages that they marked to be judged, and the other pages that those passed which arrived,
 * each look once and by itself.
 * What did not come is left out: of a state that was not seen there is nothing to ask.
 */
export function madeStates(journeys: readonly Journey[], byId: ReadonlyMap<string, Look>): readonly OwedPage[] {
  const scripted = journeys.filter(({ visit }) => visit.route === 'scripted').toSorted((a, b) => (a.visit.id < b.visit.id ? -1 : 1));
  const states = new Map<string, OwedPage>();
  for (const journey of scripted) {
    const marked = journey.marks.filter(({ kind }) => kind !== 'capture').map(({ look }) => look);
    const made = journey.looks.filter((id) => isMade(byId.get(id), journey.visit));
    for (const id of [...marked, ...made]) keep(states, journey, byId.get(id), false);
  }
  for (const journey of scripted.filter(({ ending }) => ending.kind === 'reached')) {
    for (const id of journey.looks) keep(states, journey, byId.get(id), true);
  }
  return [...states.values()];
}

function keep(states: Map<string, OwedPage>, journey: Journey, look: Look | undefined, isPage: boolean): void {
  if (look === undefined || look.failure !== null || states.has(look.id)) return;
  const url = look.got ?? look.asked.replace(/#.*$/, '');
  states.set(look.id, { id: look.id, url, look, roles: ['state'], state: { seenAs: nameOf(journey, look.id, isPage), passed: journey.looks, isPage } });
}

/** As it stands behind the page’s address: the mark’s name, else the step that made it. */
function nameOf({ marks, steps }: Journey, look: string, isPage: boolean): string {
  if (isPage) return 'on the way of a script';
  const mark = marks.find((one) => one.look === look && one.kind !== 'capture');
  const named = mark === undefined || mark.what === '' ? '' : quote(mark.what);
  if (mark?.kind === 'errors') return named === '' ? 'with its errors shown' : `${named}, with its errors shown`;
  return named === '' ? afterStep(steps.find((step) => step.look === look)) : named;
}

function afterStep(step: StepTaken | undefined): string {
  if (step === undefined) return 'on the way of a script';
  return `after ${quote(step.name ?? step.target?.name ?? step.link?.text ?? step.say)}`;
}
