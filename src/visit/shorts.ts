import type { ShortTry, SiteMap } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { cleanAddress, isOnSite, isSameAddress } from './address.ts';
import type { Crawl } from './crawl.ts';
import type { Seat } from './seat.ts';

/** Of one task. */
const MOST = 2;
/** A word of the same form that no site has a page for. */
const NONSENSE = 'qzxvwk-jorplith';

type Tried = Omit<ShortTry, 'scenario'>;
type Shorts = Pick<SiteMap, 'shorts' | 'nonsense'>;

/**
 * Tries the words that residents type behind the site's name, two addresses for each task at most, each once, and before them one that no
 * site can know. What they lead to never joins the map: a site that answers everything would be taken at its word, for every task at once.
 * A page that the crawl has read is not fetched again. Ends early, with what there is, where the site turns us away or the survey is stopped.
 */
export async function tryShorts(on: { seat: Seat; crawl: Crawl; scenarios: readonly Scenario[]; home: string }): Promise<Shorts> {
  const { seat, scenarios, home } = on;
  const wanted = scenarios.flatMap((scenario) => shortAddresses(scenario, home).map((url) => ({ scenario: scenario.id, url })));
  const [first] = shortAddresses({ short: [NONSENSE] }, home);
  if (wanted.length === 0 || first === undefined) return {};
  const nonsense = await tryOne(first, on);
  if (nonsense === null) return {};
  const known = new Map<string, Tried>();
  const shorts: ShortTry[] = [];
  for (const { scenario, url } of wanted) {
    const answer = seat.wall() !== null || seat.by.signal.aborted ? null : known.get(url) ?? (await tryOne(url, on));
    if (answer === null) break;
    known.set(url, answer);
    shorts.push({ scenario, ...answer });
  }
  return { shorts, nonsense };
}

/** Null where the survey was stopped. */
async function tryOne(url: string, { seat, crawl, home }: { seat: Seat; crawl: Crawl; home: string }): Promise<Tried | null> {
  const page = crawl.pages().find(({ asked }) => asked === url);
  if (page !== undefined) return { asked: url, got: page.got, status: page.status, failure: page.failure, ...truly(page.source?.canonical, page.got, home) };
  const { got: end, status, failure, text } = await seat.fetch(url);
  if (failure?.kind === 'interrupted') return null;
  const got = cleanAddress(end) ?? url;
  const canonical = failure === null && text !== null ? seat.by.readSource(text, got).canonical : null;
  return { asked: url, got, status, failure, ...truly(canonical, got, home) };
}

function truly(named: string | null | undefined, got: string, home: string): Pick<ShortTry, 'canonical'> {
  const canonical = named == null ? null : cleanAddress(named, got);
  return canonical !== null && isOnSite(canonical, home) && !isSameAddress(canonical, got) ? { canonical } : {};
}

/** `/missed-bin` and `/missedbin` where the first word has two parts, else the first two words. */
function shortAddresses({ short }: Pick<Scenario, 'short'>, home: string): readonly string[] {
  const words = short.flatMap((word) => [word, word.replaceAll('-', '')]);
  const urls = words.flatMap((word) => cleanAddress(`/${word}`, home) ?? []);
  return [...new Set(urls)].slice(0, MOST);
}
