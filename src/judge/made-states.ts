import type { Look } from '../model/facts.ts';
import type { Journey, StepTaken, Visit } from '../model/visit.ts';
import type { OwedPage } from './owed-pages.ts';
import { quote } from './quote.ts';

/** Whether a look shows a state that a scripted journey made by acting on a page: it has no address of its own, but the journey’s sign behind one. */
export function isMade(look: Look | undefined, { scenario, route, device }: Visit): boolean {
  const sign = `#${scenario}.${route}.${device}.`;
  return route === 'scripted' && look !== undefined && look.asked.includes(sign);
}

/**
 * The states that scripted journeys made, and the pages that they marked to be judged, each look once and by itself, sorted by look.
 * What did not come is left out: of a state that was not seen there is nothing to ask.
 */
export function madeStates(journeys: readonly Journey[], byId: ReadonlyMap<string, Look>): readonly OwedPage[] {
  const scripted = journeys.filter(({ visit }) => visit.route === 'scripted').toSorted((a, b) => (a.visit.id < b.visit.id ? -1 : 1));
  const states = new Map<string, OwedPage>();
  for (const journey of scripted) {
    const marked = journey.marks.filter(({ kind }) => kind !== 'capture').map(({ look }) => look);
    const made = journey.looks.filter((id) => isMade(byId.get(id), journey.visit));
    for (const id of [...marked, ...made]) {
      const look = byId.get(id);
      if (look === undefined || look.failure !== null || states.has(id)) continue;
      states.set(id, { id, url: look.got ?? look.asked.replace(/#.*$/, ''), look, roles: ['state'], state: { seenAs: nameOf(journey, id), passed: journey.looks } });
    }
  }
  return [...states.values()];
}

/** As it stands behind the page’s address: the mark’s name, else the step that made it. */
function nameOf({ marks, steps }: Journey, look: string): string {
  const mark = marks.find((one) => one.look === look && one.kind !== 'capture');
  const named = mark === undefined || mark.what === '' ? '' : quote(mark.what);
  if (mark?.kind === 'errors') return named === '' ? 'with its errors shown' : `${named}, with its errors shown`;
  return named === '' ? afterStep(steps.find((step) => step.look === look)) : named;
}

function afterStep(step: StepTaken | undefined): string {
  if (step === undefined) return 'on the way of a script';
  return `after ${quote(step.name ?? step.target?.name ?? step.link?.text ?? step.say)}`;
}
