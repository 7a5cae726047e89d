import type { Arrival, InclusionFacts, InclusionResult, PartyTold } from '../model/arrival.ts';
import type { Look } from '../model/facts.ts';
import type { Site } from '../model/survey.ts';
import { bannerRefusal } from './banner-refusal.ts';
import { secondsOnLine } from './bytes-words.ts';
import { failureWords } from './failure-words.ts';
import { trackerOf } from './known-cookie.ts';
import { thirdParties } from './third-parties.ts';

const order: readonly PartyTold['follows'][] = ['follows', 'may-follow', 'no', null];

/** What the site's first visits showed, page by page, by address; of pages that were not tried there is nothing. */
export function inclusionResults({ home }: Site, looks: readonly Look[]): readonly InclusionResult[] {
  const results = looks.flatMap(({ id, asked, got, seen }): readonly InclusionResult[] => {
    const arrival = seen.desktop?.arrival;
    if (arrival === undefined) return [];
    const page = { id, url: got ?? asked };
    return [arrival.ok ? { ...page, untested: null, facts: factsOf(arrival.data, home) } : { ...page, untested: failureWords(arrival.failure), facts: null }];
  });
  return results.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.id < b.id ? -1 : 1));
}

function factsOf(arrival: Arrival, home: string): InclusionFacts {
  const { kinds, cookies, url, banner, isSecure, mixed, errors, scripts, plain, rendered } = arrival;
  const bytes = kinds.reduce((sum, one) => sum + one.bytes, 0);
  const others = cookies.filter((cookie) => trackerOf(cookie, url, home) === null);
  return {
    bytes, requests: kinds.reduce((sum, one) => sum + one.requests, 0), seconds: secondsOnLine(bytes), parties: partiesTold(arrival, home),
    cookies: { known: cookies.filter((cookie) => !others.includes(cookie)).map(({ name }) => name), others: others.length, staying: others.filter(({ days }) => days > 1).length },
    banner: banner === null ? null : { share: banner.share, refusal: bannerRefusal(banner) },
    isSecure, mixed: mixed.length, errors: errors.count, scripts: { read: scripts.read, left: scripts.left, tooNew: scripts.tooNew.length },
    plainWords: plain?.words ?? null, words: rendered.words,
  };
}

function partiesTold(arrival: Arrival, home: string): readonly PartyTold[] {
  const told = new Map(thirdParties(arrival, home).map(({ name, host, what, follows }) => [name ?? host, { name: name ?? host, what, follows }] as const));
  return [...told.values()].sort((a, b) => order.indexOf(a.follows) - order.indexOf(b.follows) || (a.name < b.name ? -1 : 1));
}
