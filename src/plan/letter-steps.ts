import type { TaskFinding } from '../model/destination.ts';
import type { LetterLookup, SiteMap } from '../model/map.ts';
import type { Scenario, StepCall } from '../model/scenario.ts';
import { followStep, madeStep } from './made-step.ts';

/**
 * Home, the A to Z, the letter's page where the entry stands on one of its own, the entry, and one click more where the
 * entry's page only links to the answer. A page that no link was seen to is opened. No A to Z on the site: no steps.
 */
export function letterSteps(scenario: Scenario, finding: TaskFinding, map: SiteMap): readonly StepCall[] {
  const { url, lookups } = map.aToZ;
  if (url === null) return [];
  const lookup = lookups.find((one) => one.scenario === scenario.id);
  const entry = entryOf(finding, lookup, url);
  const stops = [map.home, url, ...(entry && entry.on !== url ? [entry.on] : [])];
  const steps = [madeStep('open', 'home'), ...stops.slice(1).map((to, i) => goTo(stops[i] ?? map.home, to, map))];
  return entry ? [...steps, followStep(entry.text, entry.href), ...lastClick(entry.href, finding, map)] : steps;
}

type Entry = LetterLookup['entries'][number];

/** The entry that leads there; else the first that matches, so that the journey shows where it leads. */
function entryOf(finding: TaskFinding, lookup: LetterLookup | undefined, list: string): Entry | null {
  const entries = lookup?.entries ?? [];
  const good = finding.letterEntry;
  if (good === null) return entries[0] ?? null;
  return entries.find(({ text, href }) => text === good.text && href === good.href) ?? { ...good, on: lookup?.pages.at(-1) ?? list };
}

function goTo(from: string, to: string, map: SiteMap): StepCall {
  const link = linksOf(from, map).find(({ href }) => href === to);
  return link ? followStep(link.text, to) : madeStep('open', to);
}

function lastClick(href: string, finding: TaskFinding, map: SiteMap): readonly StepCall[] {
  const answers = new Set(finding.destination.set);
  const got = pageAt(href, map)?.got ?? href;
  if (finding.letterEntry === null || answers.has(href) || answers.has(got)) return [];
  const link = linksOf(href, map).find((one) => one.href !== null && (answers.has(one.href) || answers.has(pageAt(one.href, map)?.got ?? '')));
  return link?.href == null ? [] : [followStep(link.text, link.href)];
}

function linksOf(url: string, map: SiteMap) {
  return pageAt(url, map)?.source?.links ?? [];
}

function pageAt(url: string, map: SiteMap) {
  return map.pages.find(({ asked, got }) => asked === url || got === url);
}
