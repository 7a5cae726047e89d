import type { LetterLookup, SiteMap } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Crawl } from './crawl.ts';
import type { Seat } from './seat.ts';

/** Letters' pages opened for one task, in so many rounds, and entries followed. */
const ROUNDS = 3;
const PAGES_A_ROUND = 4;
const ENTRIES = 3;

/** Looks every task up in the site's A to Z, where it has one; entries that match are fetched, so that it is known where they lead. */
export async function lookUp(on: { seat: Seat; crawl: Crawl; scenarios: readonly Scenario[]; home: string }): Promise<SiteMap['aToZ']> {
  const { seat, crawl, scenarios, home } = on;
  const url = seat.by.guide.aToZ(crawl.pages(), home);
  if (url === null) return { url: null, lookups: [] };
  await crawl.page(url);
  const lookups: LetterLookup[] = [];
  for (const scenario of scenarios) lookups.push(await lookUpOne(scenario, url, seat, crawl));
  return { url, lookups };
}

async function lookUpOne(scenario: Scenario, url: string, { by: { guide } }: Seat, crawl: Crawl): Promise<LetterLookup> {
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
  for (const { href } of answer.entries.slice(0, ENTRIES)) await crawl.page(href, scenario.id);
  return { scenario: scenario.id, pages, entries: answer.entries };
}
