import type { Failure } from '../model/failure.ts';
import type { SearchRun, SiteSearch } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { carries } from './carries.ts';
import { failure } from './failure.ts';
import { readFirstResults } from './first-results.ts';
import { addressWay } from './search-by-address.ts';
import { findSearch, queryAddress, type FoundSearch, type SearchGround } from './search-form.ts';
import { allowedPost } from './post-leave.ts';
import { furtherQueries, ownQuery, type Query } from './search-queries.ts';
import { renderedForm, typedWay } from './search-typed.ts';
import { NONSENSE, type Asked, type SearchWay } from './search-way.ts';

/** Of each task a few have to do, where a search answers in a browser only. */
const SLOW_QUESTIONS = 3;
const SLOW_SLIPS = 2;

/**
 * Finds the site's own search and puts every task's query to it, one after the other, then, where it finds anything, the same as
 * somebody would ask it and with a slip; the first five results are fetched into the map.
 */
export async function searchSite(ground: SearchGround, scenarios: readonly Scenario[]): Promise<SiteSearch> {
  const found = await withForm(await findSearch(ground), ground);
  if (found === null) return { how: 'none', form: null, on: null, runs: [] };
  if ('kind' in found) return unseen(found, scenarios);
  const { form, on } = found;
  if (form.method === 'post') return byPost(found, scenarios, ground);
  const address = queryAddress(form, NONSENSE);
  if (await isForbidden(address, ground)) return { how: 'forbidden', form, on, runs: [] };
  const byAddress = address === null ? null : addressWay(addressesOf(found), ground);
  const shown = byAddress === null ? null : await askAll(byAddress, scenarios, ground);
  const typed = typedWay(found, ground);
  if (byAddress !== null && shown !== null && (hasResults(shown.runs) || !(await isWorthTyping(typed, found, scenarios, ground)))) {
    return { how: 'form', form, on, runs: await finish(byAddress, shown.runs, scenarios, ground) };
  }
  return { form, on, ...(await throughScript(typed, scenarios, ground)) };
}

/** Only where the site's binding gives leave for exactly the form's address are words put to a search that is sent by POST. */
async function byPost(found: FoundSearch, scenarios: readonly Scenario[], ground: SearchGround): Promise<SiteSearch> {
  const { form, on } = found;
  if (allowedPost(ground.seat.binding?.allow.post ?? [], 'POST', form.action ?? '') === null) return { how: 'post', form, on, runs: [] };
  if (await isForbidden(form.action, ground)) return { how: 'forbidden', form, on, runs: [] };
  return { form, on, ...(await throughScript(typedWay(found, ground), scenarios, ground)) };
}

/** Typed once, and from then on by address where the results have one that is made of the words. */
async function throughScript(typed: SearchWay, scenarios: readonly Scenario[], ground: SearchGround): Promise<Pick<SiteSearch, 'how' | 'runs'>> {
  const addresses = (await typed.addresses?.()) ?? null;
  if (addresses !== null && (await isForbidden(addresses(NONSENSE), ground))) return { how: 'forbidden', runs: [] };
  if (addresses !== null) {
    const way = addressWay(addresses, ground);
    const { runs } = await askAll(way, scenarios, ground);
    if (hasResults(runs)) return { how: 'script', runs: await finish(way, runs, scenarios, ground) };
  }
  const { runs, wasRefused } = await askAll(typed, scenarios, ground);
  return !hasResults(runs) && wasRefused ? { how: 'post', runs: [] } : { how: 'script', runs: await finish(typed, runs, scenarios, ground) };
}

async function isForbidden(address: string | null, { seat: { by } }: SearchGround): Promise<boolean> {
  return address !== null && (await by.robots.refusal(address))?.kind === 'robots';
}

function addressesOf({ form, on }: FoundSearch): (words: string) => string {
  return (words) => queryAddress(form, words) ?? on;
}

/** Puts one query now, in the way that the map found to work; for a script's own words. */
export async function searchNow(search: SiteSearch, words: string, scenario: string, ground: SearchGround): Promise<SearchRun> {
  const { form, on, how } = search;
  const nothing = { scenario, query: words, url: null, look: null, results: [] };
  if (form === null || on === null) return { ...nothing, failure: failure('unsafe', 'the site’s search cannot be used') };
  const way = how === 'form' ? addressWay(addressesOf({ form, on }), ground) : typedWay({ form, on }, ground);
  const { wasRefused: _refused, ...run } = await way.ask(words);
  return { ...nothing, ...run };
}

async function withForm(found: FoundSearch | null, ground: SearchGround): Promise<FoundSearch | Failure | null> {
  if (found !== null) return found;
  const home = await ground.crawl.page(ground.home);
  if ((home?.source?.scripts ?? 0) === 0) return null;
  const form = await renderedForm(ground);
  return form === null || 'kind' in form ? form : { form, on: ground.home };
}

/** Whether there is a search could not be seen: every query is owed its answer, and none is counted against the site. */
function unseen(why: Failure, scenarios: readonly Scenario[]): SiteSearch {
  const runs = scenarios.map(({ id, query }) => ({ scenario: id, query, purpose: 'task' as const, url: null, look: null, results: [], failure: why }));
  return { how: 'script', form: null, on: null, runs };
}

interface Runs { readonly runs: readonly SearchRun[]; readonly wasRefused: boolean }

async function askAll(way: SearchWay, scenarios: readonly Scenario[], { seat: { by } }: SearchGround): Promise<Runs> {
  let wasRefused = false;
  const runs: SearchRun[] = [];
  for (const scenario of scenarios) {
    if (by.signal.aborted) break;
    const query = ownQuery(scenario);
    const asked = await way.ask(query.words);
    wasRefused ||= asked.wasRefused === true;
    runs.push(runOf(scenario, query, asked));
  }
  return { runs, wasRefused };
}

function runOf({ id }: Scenario, { words, purpose }: Query, { url, look, results, failure: why }: Asked): SearchRun {
  return { scenario: id, query: words, purpose, url, look, results, failure: why };
}

/** The further queries behind each task's own, and the pages of the first results, so that it is known what they are. */
async function finish(way: SearchWay, own: readonly SearchRun[], scenarios: readonly Scenario[], ground: SearchGround): Promise<readonly SearchRun[]> {
  const { crawl, seat: { by } } = ground;
  const all: SearchRun[] = [];
  const [askSlip, askQuestion] = [slips(way), questions(way)];
  for (const run of own) {
    const scenario = scenarios.find(({ id }) => id === run.scenario);
    const queries = scenario === undefined || !hasResults(own) || by.signal.aborted ? [] : furtherQueries(scenario);
    all.push(run);
    for (const query of queries) {
      const asked = query.purpose !== 'typo' ? await askQuestion(query.words) : hasFound(run) ? await askSlip(query.words) : null;
      if (asked !== null && scenario !== undefined) all.push(runOf(scenario, query, asked));
    }
  }
  await readFirstResults(all, crawl);
  return all;
}

/** A slip is only told of where the right words find something, and needs no picture; where it needs a browser all the same, a few have to do. */
function slips(way: SearchWay): (words: string) => Promise<Asked | null> {
  let slow = 0;
  return async (words) => {
    const plain = (await way.askPlainly?.(words)) ?? null;
    if (plain !== null || slow >= SLOW_SLIPS) return plain;
    slow += 1;
    return way.ask(words);
  };
}

/** Whole questions need a picture, so that typing them into a page is slow: then a few have to do. */
function questions(way: SearchWay): (words: string) => Promise<Asked | null> {
  let typed = 0;
  return async (words) => {
    if (way.askPlainly === undefined) typed += 1;
    return typed > SLOW_QUESTIONS ? null : way.ask(words);
  };
}

/** A search that shows nothing by address may be one that only script can send. */
async function isWorthTyping(typed: SearchWay, found: FoundSearch, scenarios: readonly Scenario[], ground: SearchGround): Promise<boolean> {
  const page = await ground.crawl.page(found.on);
  const [first] = scenarios;
  if (first === undefined || page?.source == null || page.source.scripts === 0) return false;
  return (await typed.ask(first.query)).results.length > 0;
}

function hasResults(runs: readonly SearchRun[]): boolean {
  return runs.some(hasFound);
}

/** Results, or a page that is none of results. */
function hasFound({ results, url, query, failure: why }: SearchRun): boolean {
  return results.length > 0 || (why === null && url !== null && !carries(url, null, query));
}
