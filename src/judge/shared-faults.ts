import type { Journey, JudgedOutcome } from '../model/visit.ts';
import { endedStep } from './ended-step.ts';

/** One step of a shared script on one site: `failed` where a journey was lost at it for want of its target or sign, then with its `visit`. Small: kept of every site. */
export interface Tried { readonly site: string; readonly visit: string; readonly step: string; readonly failed: boolean }

/** At so many sites at least, and at this share of those where it was tried, a step must fail to be our script’s fault. */
const SITES = 3;
const SHARE = .5;

/**
 * The steps of a site’s scripted journeys by task, file and line: those that were done, and the one at which a journey was lost.
 * Alternatives of a `try` that was done in another way were not lost. Scripts of the site’s own are nobody else’s and left out.
 */
export function stepsTried(journeys: readonly Journey[], outcomes: Readonly<Record<string, JudgedOutcome>>, ownScripts: ReadonlySet<string>): readonly Tried[] {
  const shared = journeys.filter(({ visit }) => visit.route === 'scripted' && !ownScripts.has(visit.scenario));
  const all = shared.flatMap((journey) => {
    const { visit, steps, ending } = journey;
    const at = ending.kind === 'lost' && mayBeOurs(outcomes[visit.id]) ? endedStep(journey) : null;
    return steps.flatMap(({ outcome, line, file, word }, n): readonly Tried[] => {
      if (line === undefined || (outcome !== 'done' && n !== at)) return [];
      return [{ site: visit.site, visit: n === at ? visit.id : '', step: `${visit.scenario} ${file ?? ''}:${line} ${word}`, failed: n === at }];
    });
  });
  return [...new Map(all.map((one) => [`${one.site} ${one.step} ${one.visit}`, one])).values()];
}

/**
 * What of it is our script’s fault: visit id → outcome, for each journey that was lost at a step which fails on at least three sites and on at
 * least half of those where it was tried. The order of the sites changes nothing.
 */
export function sharedFaults(tried: readonly Tried[]): ReadonlyMap<string, JudgedOutcome> {
  const faults = new Map<string, JudgedOutcome>();
  for (const [, group] of Map.groupBy(tried, ({ step }) => step)) {
    const sites = new Set(group.map(({ site }) => site)).size;
    const lost = group.filter(({ failed }) => failed);
    const failing = new Set(lost.map(({ site }) => site)).size;
    if (failing < SITES || failing < sites * SHARE) continue;
    const because = `The same step of the script fails on ${failing} of the ${sites} sites where it was tried: the script broke, and no site is to blame.`;
    for (const { visit } of lost) faults.set(visit, { outcome: 'broken-script', because, changed: 'script' });
  }
  return faults;
}

/** Only of what was not found on a page that was seen can the script be at fault. */
function mayBeOurs(judged: JudgedOutcome | undefined): boolean {
  return judged !== undefined && ['not-found', 'wrong-place', 'broken-script'].includes(judged.outcome);
}
