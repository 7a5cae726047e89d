import { guideFor } from '../findability/index.ts';
import type { TaskFinding } from '../model/destination.ts';
import type { Look } from '../model/facts.ts';
import type { Guide } from '../model/kit.ts';
import type { SiteMap } from '../model/map.ts';
import type { Scenario, StepCall } from '../model/scenario.ts';
import type { Binding, Device, Site } from '../model/survey.ts';
import type { Journey, StepTaken } from '../model/visit.ts';
import { errandFor } from '../plan/index.ts';
import { rehearse, storedLooks, type StoredSite } from '../visit/offline.ts';
import type { World } from './command.ts';
import type { OpenEdition } from './edition.ts';
import { allSteps, sayStep } from './explain-script.ts';
import { bindingNow } from './written-binding.ts';

/** A task's script on one site and device, walked over what an edition stored. */
export interface Rehearsed {
  readonly site: Site;
  readonly scenario: Scenario;
  readonly device: Device;
  readonly script: readonly StepCall[];
  readonly journey: Journey;
  /** The page on which a step ended, and that on which it began. */
  readonly pageOf: (taken: StepTaken) => Look | null;
  readonly startOf: (taken: StepTaken) => Look | null;
}

/** A site of an edition as far as it can be rehearsed, or why it cannot. */
type Rehearsals = { readonly site: Site; readonly why: string } | { readonly site: Site; readonly all: readonly Rehearsed[] };

/**
 * Walks tasks as they are written now over what the edition stored of a site: those that are its duty, on each device on which the survey
 * walks scripts. The map is loaded once; looks when they are stood on. Asks nobody anything.
 */
export async function rehearseSite(open: OpenEdition, site: Site, scenarios: readonly Scenario[], world: World): Promise<Rehearsals> {
  const binding = bindingNow(open.survey, site.id, world);
  if (binding?.optOut != null) return { site, why: 'declined: the council asked not to be visited' };
  const map = await open.store.load<SiteMap>(`facts/${site.id}/map`);
  if (map === null) return { site, why: 'not visited' };
  if (map.failure !== null) return { site, why: `not seen: ${map.failure.detail}` };
  const { store } = open;
  const stored: StoredSite = { site, binding, map, store, looks: storedLooks({ site, map, store }) };
  const all: Rehearsed[] = [];
  for (const scenario of scenarios.filter((one) => one.for.includes(site.type) && scriptOf(one, binding).length > 0)) all.push(...await rehearseTask(open, stored, scenario));
  return { site, all };
}

function scriptOf({ id, script }: Scenario, binding: Binding | null): readonly StepCall[] {
  return binding?.scripts[id] ?? script;
}

/** On each device; which page answers is decided once. */
async function rehearseTask({ survey }: OpenEdition, stored: StoredSite, scenario: Scenario): Promise<readonly Rehearsed[]> {
  const { map, binding } = stored;
  const guide = guideFor(survey.method.visitor);
  const finding = guide.decide(scenario, map, { pins: binding?.pins[scenario.id] ?? [], reply: null, expected: null });
  const all: Rehearsed[] = [];
  for (const device of survey.routes.scripted ?? (['desktop', 'phone'] as const)) all.push(await rehearsed(stored, scenario, device, { guide, finding }));
  return all;
}

async function rehearsed(stored: StoredSite, scenario: Scenario, device: Device, { guide, finding }: { guide: Guide; finding: TaskFinding }): Promise<Rehearsed> {
  const { site, binding, map, store } = stored;
  const visit = { id: `${site.id}/${scenario.id}/scripted/${device}`, site: site.id, scenario: scenario.id, route: 'scripted' as const, device };
  const last = await store.load<Journey>(`facts/${site.id}/journeys/${scenario.id}/scripted.${device}`);
  const { journey, pages } = await rehearse(errandFor(visit, scenario, binding, finding, map), stored, last, guide);
  const page = (look: string | null): Look | null => (look === null ? null : pages.get(look) ?? null);
  const starts = startsOf(journey.steps);
  return { site, scenario, device, script: scriptOf(scenario, binding), journey, pageOf: ({ look }) => page(look), startOf: (taken) => page(starts.get(taken) ?? null) };
}

/** The look on which each step began: where the one before it ended or, first in a branch, where the step that holds it began. */
export function startsOf(steps: readonly StepTaken[]): ReadonlyMap<StepTaken, string | null> {
  const starts = new Map<StepTaken, string | null>();
  steps.forEach((taken, n) => {
    const { branch = [] } = taken;
    const before = steps.slice(0, n).toReversed();
    const near = before.find((one) => (one.branch?.length ?? 0) <= branch.length);
    const isNext = near !== undefined && (near.branch ?? []).join('\n') === branch.join('\n');
    const holder = before.find((one) => (one.branch?.length ?? 0) === branch.length - 1);
    starts.set(taken, isNext ? near.look : holder === undefined ? null : starts.get(holder) ?? null);
  });
  return starts;
}

/** The written step that was taken, by its place and sentence; null for one that was made on the way. */
export function callOf({ script }: Rehearsed, { word, line = 0, file, say }: StepTaken): StepCall | null {
  const same = allSteps(script).filter((call) => call.word === word && call.line === line && call.file === file);
  return same.find((call) => sayStep(call) === say) ?? same[0] ?? null;
}

/** Whether a step's lack is the script's: not where it is one way of a `try` that was done or not told in another, or inside of what was left out. */
export function isMissed({ journey: { steps } }: Rehearsed, taken: StepTaken): boolean {
  if (taken.outcome !== 'not-found') return false;
  const around = steps.slice(0, steps.indexOf(taken)).toReversed();
  const depths = Array.from({ length: taken.branch?.length ?? 0 }, (_, n) => n);
  return depths.every((depth) => around.find(({ branch = [] }) => branch.length === depth)?.outcome === 'not-found');
}
