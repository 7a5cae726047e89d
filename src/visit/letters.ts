import type { LetterLookup, SiteMap } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Crawl } from './crawl.ts';
import { sourceOf } from './here.ts';
import type { Looks } from './looks.ts';
import type { Seat } from './seat.ts';

/** Letters' pages opened for one task, in so many rounds, and entries followed. */
const ROUNDS = 3;
const PAGES_A_ROUND = 4;
const ENTRIES = 3;

/** Looks every task up in the site's A to Z, where it has one; entries that match are fetched, so that it is known where they lead. */
export async function lookUp(on: { seat: Seat; crawl: Crawl; looks: Looks; scenarios: readonly Scenario[]; home: string }): Promise<SiteMap['aToZ']> {
  const { seat, crawl, looks, scenarios, home } = on;
  const url = seat.by.guide.aToZ(crawl.pages(), home);
  if (url === null) return { url: null, lookups: [] };
  await crawl.page(url);
  const lookups: LetterLookup[] = [];
  for (const scenario of scenarios) lookups.push(await lookUpOne(scenario, url, { seat, crawl, looks }));
  // In turns: where not all may be read, each task has some.
  for (let n = 0; n < ENTRIES; n += 1) {
    for (const { entries, scenario } of lookups) {
      const entry = entries[n];
      if (entry !== undefined) await crawl.page(entry.href, scenario);
    }
  }
  return { url, lookups };
}

async function lookUpOne(scenario: Scenario, url: string, on: { seat: Seat; crawl: Crawl; looks: Looks }): Promise<LetterLookup> {
  const { seat: { by: { guide } }, crawl } = on;
  const pages = [url];
  let answer = guide.letters(scenario, crawl.pages());
  for (let round = 0; round < ROUNDS && answer.open.length > 0; round += 1) {
    const fresh = answer.open.filter((address) => !pages.includes(address)).slice(0, PAGES_A_ROUND);
    if (fresh.length === 0) break;
    for (const address of fresh) {
      pages.push(address);
      await crawl.page(address, scenario.id);
    }
    answer = guide.letters(scenario, crawl.pages());
  }
  const entries = answer.entries.length > 0 ? answer.entries : await entriesByScript(scenario, pages.at(-1) ?? url, on);
  return { scenario: scenario.id, pages, entries };
}

/** Before it is said that a list does not have the task, a list that script may fill is looked at as it is shown. */
async function entriesByScript(scenario: Scenario, url: string, { seat, crawl, looks }: { seat: Seat; crawl: Crawl; looks: Looks }): Promise<LetterLookup['entries']> {
  const page = crawl.pages().find(({ asked, got }) => asked === url || got === url);
  if (page?.by !== 'http' || page.source === null || page.source.scripts === 0) return [];
  const shown = sourceOf(await looks.at(page.got, 'light'), 'desktop');
  if (shown === null) return [];
  return seat.by.guide.letters(scenario, crawl.pages().map((one) => (one === page ? { ...one, source: shown } : one))).entries;
}
