import type { Look } from '../model/facts.ts';
import type { TaskCase } from '../model/kit.ts';
import type { MappedPage, SiteMap } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Visit } from '../model/visit.ts';
import { addressKey } from './address-key.ts';
import { bestFirst } from './best-look.ts';
import type { JudgeInput } from './judge-input.ts';
import { missingJourney, missingMap, missingTask } from './missing.ts';

/** One case per duty, in the scenarios' order. A planned visit without a journey stands as one that we did not walk. */
export function taskCases(input: JudgeInput): readonly TaskCase[] {
  const map = input.map ?? missingMap(input.site);
  const page = pageFinder(map.pages);
  const looked = lookFinder(input.looks);
  const byId = new Map(input.looks.map((look) => [look.id, look]));
  const duties = input.scenarios.filter((scenario) => scenario.for.includes(input.site.type));
  const visits = input.visits ?? likelyVisits(input, duties);
  return duties.map((scenario) => {
    const finding = input.tasks.find((task) => task.scenario === scenario.id) ?? missingTask(scenario.id);
    return {
      site: input.site, scenario, map, finding, destination: finding.destination, page, looked,
      journeys: journeysOf(input, scenario, visits),
      look: (id) => byId.get(id) ?? null,
    };
  });
}

function journeysOf(input: JudgeInput, scenario: Scenario, visits: readonly Visit[]) {
  const walked = input.journeys.filter(({ visit }) => visit.scenario === scenario.id && visit.site === input.site.id);
  const missing = visits.filter((visit) => visit.scenario === scenario.id && !walked.some((one) => one.visit.id === visit.id));
  return [...walked, ...missing.map(missingJourney)].sort((a, b) => (a.visit.id < b.visit.id ? -1 : 1));
}

/** A script belongs to one task; the other routes are walked for every task. Nothing walked at all: the way over links is owed. */
function likelyVisits({ journeys, site }: JudgeInput, duties: readonly Scenario[]): readonly Visit[] {
  const walked = journeys.map(({ visit }) => visit).filter(({ route }) => route !== 'scripted');
  const ways = walked.length > 0 ? walked : (['desktop', 'phone'] as const).map((device) => ({ route: 'navigation' as const, device }));
  const unique = new Map(ways.map(({ route, device }) => [`${route}/${device}`, { route, device }]));
  return duties.flatMap(({ id }) => [...unique].map(([way, { route, device }]) => ({ id: `${site.id}/${id}/${way}`, site: site.id, scenario: id, route, device })));
}

/** By address asked, then got; where several share one, the first that came with content, then the first. */
export function pageFinder(pages: SiteMap['pages']): (url: string) => MappedPage | null {
  const inOrder = [...pages].sort((a, b) => Number(a.source === null) - Number(b.source === null) || a.order - b.order);
  const index = new Map<string, MappedPage>();
  for (const page of inOrder) keep(index, addressKey(page.asked), page);
  for (const page of inOrder) keep(index, addressKey(page.got), page);
  return (url) => index.get(addressKey(url)) ?? null;
}

/** By address asked, then got; of several the most telling. */
export function lookFinder(looks: readonly Look[]): (url: string) => Look | null {
  const inOrder = bestFirst(looks);
  const index = new Map<string, Look>();
  for (const look of inOrder) keep(index, addressKey(look.asked), look);
  for (const look of inOrder) if (look.got !== null) keep(index, addressKey(look.got), look);
  return (url) => index.get(addressKey(url)) ?? null;
}

function keep<T>(index: Map<string, T>, key: string, value: T): void {
  if (!index.has(key)) index.set(key, value);
}
