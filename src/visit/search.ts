import type { PageSource } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { SearchRun, SiteSearch } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { isOnSite } from './address.ts';
import { failure } from './failure.ts';
import { sourceOf } from './here.ts';
import { findSearch, queryAddress, type FoundSearch, type SearchGround } from './search-form.ts';
import { renderedForm, typeSearch } from './search-typed.ts';

/** Words that no page of a council has: what a search shows for them is its frame, not its results. */
export const NONSENSE = 'qzxvwk jorplith';
const FIRST = 5;

/** Finds the site's own search and puts every task's query to it, one after the other; the first five results are fetched into the map. */
export async function searchSite(ground: SearchGround, scenarios: readonly Scenario[]): Promise<SiteSearch> {
  const found = await withForm(await findSearch(ground), ground);
  if (found === null) return { how: 'none', form: null, on: null, runs: [] };
  if ('kind' in found) return unseen(found, scenarios);
  const { form, on } = found;
  if (form.method === 'post') return { how: 'post', form, on, runs: [] };
  const address = queryAddress(form, NONSENSE);
  const isForbidden = address !== null && (await ground.seat.by.robots.refusal(address))?.kind === 'robots';
  if (isForbidden) return { how: 'forbidden', form, on, runs: [] };
  const byAddress = address === null ? null : await runAll(scenarios, (words) => putByAddress(found, words, ground), ground);
  if (byAddress !== null && (hasResults(byAddress.runs) || !(await isWorthTyping(found, scenarios, ground)))) {
    return { how: 'form', form, on, runs: await fetchResults(byAddress.runs, ground) };
  }
  const typed = await runAll(scenarios, (words) => putByTyping(found, words, ground), ground);
  if (!hasResults(typed.runs) && typed.wasRefused) return { how: 'post', form, on, runs: [] };
  return { how: 'script', form, on, runs: await fetchResults(typed.runs, ground) };
}

/** Puts one query now, in the way that the map found to work; for a script's own words. */
export async function searchNow(search: SiteSearch, words: string, scenario: string, ground: SearchGround): Promise<SearchRun> {
  const { form, on, how } = search;
  const nothing = { scenario, query: words, url: null, look: null, results: [] };
  if (form === null || on === null) return { ...nothing, failure: failure('unsafe', 'the site’s search cannot be used') };
  const found = { form, on, opener: null };
  const { answer: _answer, ...run } = await (how === 'form' ? putByAddress(found, words, ground) : putByTyping(found, words, ground));
  return { ...nothing, ...run };
}

/** One answer of a search before its results are read. */
interface Put extends Pick<SearchRun, 'url' | 'look' | 'failure'> { readonly answer: PageSource | null; readonly wasRefused?: boolean }
interface Runs { readonly runs: readonly SearchRun[]; readonly wasRefused: boolean }
type PutWords = (words: string) => Promise<Put>;

async function withForm(found: Awaited<ReturnType<typeof findSearch>>, ground: SearchGround): Promise<FoundSearch | Failure | null> {
  if (found !== null && 'form' in found) return found;
  const opener = found?.opener ?? null;
  const home = await ground.crawl.page(ground.home);
  if (opener === null && (home?.source?.scripts ?? 0) === 0) return null;
  const form = await renderedForm(opener, ground);
  return form === null || 'kind' in form ? form : { form, on: ground.home, opener };
}

/** Whether there is a search could not be seen: every query is owed its answer, and none is counted against the site. */
function unseen(why: Failure, scenarios: readonly Scenario[]): SiteSearch {
  const runs = scenarios.map(({ id, query }) => ({ scenario: id, query, url: null, look: null, results: [], failure: why }));
  return { how: 'script', form: null, on: null, runs };
}

async function runAll(scenarios: readonly Scenario[], put: PutWords, { seat: { by } }: SearchGround): Promise<Runs> {
  const nonsense = await put(NONSENSE);
  let wasRefused = nonsense.wasRefused === true;
  const runs: SearchRun[] = [];
  for (const { id, query } of scenarios) {
    if (by.signal.aborted) break;
    const { answer, wasRefused: refused, ...run } = await put(query);
    wasRefused ||= refused === true;
    runs.push({ scenario: id, query, ...run, results: answer === null ? [] : by.guide.results(answer, nonsense.answer) });
  }
  return { runs, wasRefused };
}

/** Opens the address that the form would open; a search on another host is read without a browser. */
async function putByAddress({ form }: FoundSearch, words: string, { seat, looks, home }: SearchGround): Promise<Put> {
  const url = queryAddress(form, words) ?? home;
  if (!isOnSite(url, home)) {
    const answer = await seat.fetch(url);
    const isRead = answer.failure === null && answer.text !== null;
    return { url, look: null, failure: answer.failure, answer: isRead ? seat.by.readSource(answer.text, answer.got) : null };
  }
  const look = await looks.at(url, 'light');
  return { url, look: look.id, failure: look.failure, answer: sourceOf(look, 'desktop') };
}

async function putByTyping(found: FoundSearch, words: string, ground: SearchGround): Promise<Put> {
  const { look, failure: why, wasRefused } = await typeSearch(found, words, ground);
  const hasAddress = look !== null && !look.asked.includes('#');
  return { url: hasAddress ? look.asked : null, look: look?.id ?? null, failure: why, answer: sourceOf(look, 'desktop'), wasRefused };
}

/** A search that shows nothing by address may be one that only script can send. */
async function isWorthTyping(found: FoundSearch, scenarios: readonly Scenario[], ground: SearchGround): Promise<boolean> {
  const page = await ground.crawl.page(found.on);
  if (scenarios[0] === undefined || page?.source == null || page.source.scripts === 0) return false;
  const trial = await runAll(scenarios.slice(0, 1), (words) => putByTyping(found, words, ground), ground);
  return hasResults(trial.runs);
}

function hasResults(runs: readonly SearchRun[]): boolean {
  return runs.some(({ results }) => results.length > 0);
}

/** So that it is known what the first results are. */
async function fetchResults(runs: readonly SearchRun[], { crawl }: SearchGround): Promise<readonly SearchRun[]> {
  for (const run of runs) for (const { href } of run.results.slice(0, FIRST)) await crawl.page(href, run.scenario);
  return runs;
}
