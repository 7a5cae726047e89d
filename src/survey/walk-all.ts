import { doneBefore, lastSeen } from '../judge/index.ts';
import type { Look } from '../model/facts.ts';
import type { SiteMap } from '../model/map.ts';
import type { Site, Survey } from '../model/survey.ts';
import type { Journey, Visit } from '../model/visit.ts';
import { errandFor } from '../plan/index.ts';
import { bindingOf } from './binding-of.ts';
import type { Collecting } from './collecting.ts';
import { isWorthAnotherTry } from './is-worth-another-try.ts';
import { journeyKey } from './journey-key.ts';
import { lastKey } from './last-key.ts';
import { saidOf } from './said-of.ts';

/** Walks each visit that is still owed, one after another, and keeps its journey; tells of those that were walked before too. */
export async function walkAll(survey: Survey, site: Site, visits: readonly Visit[], map: SiteMap, by: Collecting): Promise<void> {
  const binding = bindingOf(survey, site);
  for (const visit of visits) {
    const scenario = survey.scenarios.find(({ id }) => id === visit.scenario);
    if (by.signal.aborted || scenario === undefined) return;
    const key = journeyKey(visit);
    const stored = await by.store.load<Journey>(key);
    if (stored === null || (stored.ending.kind === 'stopped' && isWorthAnotherTry(stored.ending.failure))) {
      by.tell({ type: 'visit-started', visit: visit.id });
      const finding = by.guide.decide(scenario, map, saidOf(survey, site, scenario));
      const journey = await by.visitor.walk(errandFor(visit, scenario, binding, finding, map), map, binding, by.store);
      if (by.signal.aborted) return;
      await by.store.save(key, journey);
      await keepLast(journey, by);
      by.tell({ type: 'visit-ended', visit: visit.id, ending: journey.ending.kind });
    } else {
      await keepLast(stored, by);
      by.tell({ type: 'visit-ended', visit: visit.id, ending: stored.ending.kind });
    }
  }
}

/** Keeps what stood in the older edition where a scripted journey was lost now, once; also where a run was killed between the two. */
async function keepLast(journey: Journey, { older, store }: Collecting): Promise<void> {
  if (older == null || journey.visit.route !== 'scripted' || journey.ending.kind !== 'lost') return;
  const { site } = journey.visit;
  const before = doneBefore(journey, await older.store.load<Journey>(journeyKey(journey.visit)));
  if (before === null || (await store.load(lastKey(journey.visit))) !== null) return;
  const last = lastSeen(older.id, journey, before, await older.store.load<Look>(`facts/${site}/looks/${before.look}`));
  if (last !== null) await store.save(lastKey(journey.visit), last);
}
