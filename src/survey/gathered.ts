import { judgeSite, walkedBefore } from '../judge/index.ts';
import type { TaskFinding } from '../model/destination.ts';
import type { Look } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { LabPage } from '../model/lab.ts';
import type { SiteMap } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import type { StatementPage } from '../model/statement.ts';
import type { Binding, Reply, Site, Survey } from '../model/survey.ts';
import type { Journey } from '../model/visit.ts';
import { planVisits } from '../plan/index.ts';
import { bindingOf } from './binding-of.ts';
import type { Concluding } from './concluding.ts';
import { documentsRead } from './documents.ts';
import { duties } from './duties.ts';
import { isSaidSince } from './is-said-since.ts';
import { journeyKey } from './journey-key.ts';
import { loadAll } from './load-all.ts';
import { saidOf } from './said-of.ts';
import { wantsLab } from './wants-lab.ts';

/** Everything that is stored of a site until now, as judging takes it; with the map that is stored, where it is at hand. */
export async function gathered(survey: Survey, site: Site, by: Concluding, known: SiteMap | null = null) {
  const map = known ?? await by.store.load<SiteMap>(`facts/${site.id}/map`);
  const binding = bindingOf(survey, site);
  const scenarios = duties(survey, site);
  const decide = (scenario: Scenario, replies?: readonly Reply[]): readonly TaskFinding[] => (map === null ? [] : [by.guide.decide(scenario, map, saidOf(survey, site, scenario, replies))]);
  const tasks = scenarios.flatMap((scenario) => decide(scenario, by.replies ?? []));
  const before = scenarios.filter((scenario) => isSaidSince(saidOf(survey, site, scenario, by.replies ?? []))).flatMap((scenario) => decide(scenario));
  const visits = planVisits({ ...survey, sites: [site] });
  const journeys = walkedBefore(await loadAll<Journey>(by.store, visits.map(journeyKey)), before, tasks);
  const looks = await loadAll<Look>(by.store, await by.store.list(`facts/${site.id}/looks/`));
  const notAssessed = whyNot(binding, map, by.words);
  const unscripted = await by.store.load<NonNullable<Parameters<typeof judgeSite>[0]['unscripted']>>(`facts/${site.id}/unscripted`);
  const statement = await by.store.load<StatementPage>(`facts/${site.id}/statement`);
  const pdfs = await documentsRead(site, by.store);
  const labs = wantsLab(survey) ? await loadAll<LabPage>(by.store, await by.store.list(`facts/${site.id}/lab/`)) : null;
  return {
    site, probes: survey.manners.probes ?? 0, scenarios: survey.scenarios, map, tasks, visits, journeys, looks, checks: by.checks, notAssessed,
    further: survey.screens?.further ?? [], started: by.started ?? null, statement, pdfs, labs, ...(unscripted && { unscripted }),
  };
}

function whyNot(binding: Binding | null, map: SiteMap | null, words: (failure: Failure) => string): string | null {
  if (binding?.optOut != null) return `declined: the council asked not to be visited (${binding.optOut.because})`;
  if (map === null) return 'not visited: the survey was stopped before it came to this site';
  return map.failure === null ? null : words(map.failure);
}
