import { readSource } from '../../src/observe/source.ts';
import type { Failure } from '../../src/model/failure.ts';
import type { Guide } from '../../src/model/kit.ts';
import type { MappedPage, SiteMap } from '../../src/model/map.ts';
import type { Scenario } from '../../src/model/scenario.ts';

const perTask = 25;

/** What came of an address, read once however many tasks ask for it. Nothing but the corpus's own server is asked. */
export type Fetched = Omit<MappedPage, 'order'>;

/** A plain fetcher of one corpus with a memory. */
export function fetcherOf(home: string): (url: string) => Promise<Fetched> {
  const kept = new Map<string, Promise<Fetched>>();
  const fetchOnce = async (asked: string): Promise<Fetched> => {
    if (new URL(asked).origin !== new URL(home).origin) return failed(asked, 'dns');
    const response = await fetch(asked);
    const contentType = response.headers.get('content-type') ?? '';
    if (!contentType.startsWith('text/html')) return { ...failed(asked, 'not-html'), status: response.status, contentType };
    const source = readSource(await response.text(), response.url);
    const failure = response.ok ? null : failed(asked, 'not-found').failure;
    return { asked, got: response.url, status: response.status, contentType, by: 'http', source, failure };
  };
  return (url) => {
    const page = kept.get(url) ?? fetchOnce(url);
    kept.set(url, page);
    return page;
  };
}

function failed(asked: string, kind: Failure['kind']): Fetched {
  const failure: Failure = { kind, detail: `${kind}: ${asked}`, permanent: true, fault: kind === 'dns' ? 'network' : 'site' };
  return { asked, got: asked, status: null, contentType: '', by: 'http', source: null, failure };
}

/** What one crawl for all tasks read, and what each of them asked for; the home page is nobody's. */
export interface Crawled { readonly pages: readonly MappedPage[]; readonly askedBy: readonly (string | null)[] }

/** The pages that the guide asks for, in order, for all tasks together. */
export async function crawlAll(
  guide: Guide, scenarios: readonly Scenario[], home: string, get: (url: string) => Promise<Fetched>, listed: readonly string[] = [],
): Promise<Crawled> {
  const frontier = guide.crawl(scenarios, home, { perTask, perSite: 5_000 });
  frontier.list(listed);
  const [pages, askedBy]: [MappedPage[], (string | null)[]] = [[], []];
  for (let next: ReturnType<typeof frontier.next> = { url: home, scenario: '' }; next !== null; next = frontier.next()) {
    const page = { ...await get(next.url), order: pages.length };
    pages.push(page);
    askedBy.push(next.scenario === '' ? null : next.scenario);
    frontier.add(page);
  }
  return { pages, askedBy };
}

/** The map of what was fetched, as a survey has it. */
export function mapOf(home: string, pages: readonly MappedPage[]): SiteMap {
  return {
    site: 'corpus', home, failure: null, needsScript: false, robots: { found: false, crawlDelay: null, disallowsSearch: false },
    pages, fetched: {}, search: { how: 'none', form: null, on: null, runs: [] }, aToZ: { url: null, lookups: [] },
  };
}
