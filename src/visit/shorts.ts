import type { ShortTry } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { cleanAddress, isOnSite } from './address.ts';
import type { Crawl } from './crawl.ts';
import type { Fetched } from './fetch.ts';
import type { Seat } from './seat.ts';

/** Of one task. */
const MOST = 2;

/**
 * Tries the words that residents type behind the site's name, two addresses for each task at most, each address once; a page that one
 * leads to is fetched into the map. Ends early, with what there is, where the site turns us away or the survey is stopped.
 */
export async function tryShorts(on: { seat: Seat; crawl: Crawl; scenarios: readonly Scenario[]; home: string }): Promise<readonly ShortTry[]> {
  const { seat, crawl, scenarios, home } = on;
  const known = new Map<string, Fetched>();
  const tries: ShortTry[] = [];
  for (const scenario of scenarios) {
    for (const url of shortAddresses(scenario, home)) {
      if (seat.wall() !== null || seat.by.signal.aborted) return tries;
      const answer = known.get(url) ?? (await seat.fetch(url));
      if (answer.failure?.kind === 'interrupted') return tries;
      known.set(url, answer);
      const got = cleanAddress(answer.got) ?? url;
      tries.push({ scenario: scenario.id, asked: url, got, status: answer.status, failure: answer.failure });
      if (answer.failure === null && isOnSite(got, home)) await crawl.page(got, scenario.id);
    }
  }
  return tries;
}

/** `/missed-bin` and `/missedbin` where the first word has two parts, else the first two words. */
export function shortAddresses({ short }: Scenario, home: string): readonly string[] {
  const words = short.flatMap((word) => [word, word.replaceAll('-', '')]);
  const urls = words.flatMap((word) => cleanAddress(`/${word}`, home) ?? []);
  return [...new Set(urls)].slice(0, MOST);
}
