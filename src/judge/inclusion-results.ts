import type { Arrival, InclusionFacts, InclusionResult, PartyTold } from '../model/arrival.ts';
import type { Look, Seen } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { ReadingAge } from '../model/reading-age.ts';
import type { Site } from '../model/survey.ts';
import { bannerRefusal } from './banner-refusal.ts';
import { secondsOnLine } from './bytes-words.ts';
import { failureWords } from './failure-words.ts';
import { trackerOf } from './known-cookie.ts';
import { readingAge } from './reading-age.ts';
import { thirdParties } from './third-parties.ts';

const order: readonly PartyTold['follows'][] = ['follows', 'may-follow', 'no', null];

/**
 * What the site's first visits showed, page by page, by address, and the reading ages of its answering pages, as the findings name those; of pages
 * that were not tried and answer nothing there is nothing.
 */
export function inclusionResults({ home }: Site, looks: readonly Look[], found: readonly Finding[]): readonly InclusionResult[] {
  // Of the shell the roles are those of many pages, and its picture is of one.
  const pages = found.filter(({ id, task, roles }) => task === null && roles.includes('destination') && id.split('/')[1] !== 'shell');
  const answering = new Set(pages.flatMap(({ evidence }) => evidence));
  const results = looks.flatMap(({ id, asked, got, seen: { desktop, phone } }): readonly InclusionResult[] => {
    const reading = answering.has(`look:${id}`) ? readingOf(desktop) : null;
    const arrival = desktop?.arrival;
    const page = { id, url: got ?? asked, untested: null, facts: null, ...(reading !== null && { reading }) };
    if (arrival === undefined) return reading === null ? [] : [page];
    return [arrival.ok ? { ...page, facts: factsOf(arrival.data, home, phone) } : { ...page, untested: failureWords(arrival.failure) }];
  });
  return results.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.id < b.id ? -1 : 1));
}

function readingOf(seen: Seen | undefined): ReadingAge | null {
  return seen?.html?.ok === true ? readingAge(seen.html.data, seen.content?.ok === true ? seen.content.data : null) : null;
}

/** The banner is the phone's where one was tried. */
function factsOf(arrival: Arrival, home: string, phone: Seen | undefined): InclusionFacts {
  const touch = phone?.touch?.ok === true ? phone.touch.data : null;
  const banner = touch === null ? arrival.banner : touch.banner;
  const { kinds, cookies, url, isSecure, mixed, errors, scripts, plain, rendered } = arrival;
  const bytes = kinds.reduce((sum, one) => sum + one.bytes, 0);
  const others = cookies.filter((cookie) => trackerOf(cookie, url, home) === null);
  return {
    bytes, requests: kinds.reduce((sum, one) => sum + one.requests, 0), seconds: secondsOnLine(bytes), parties: partiesTold(arrival, home),
    cookies: { known: cookies.filter((cookie) => !others.includes(cookie)).map(({ name }) => name), others: others.length, staying: others.filter(({ days }) => days > 1).length },
    banner: banner === null ? null : { share: banner.share, refusal: bannerRefusal(banner), ...(touch !== null && { on: 'phone' as const }) },
    isSecure, mixed: mixed.length, errors: errors.count, scripts: { read: scripts.read, left: scripts.left, tooNew: scripts.tooNew.length },
    plainWords: plain?.words ?? null, words: rendered.words,
  };
}

function partiesTold(arrival: Arrival, home: string): readonly PartyTold[] {
  const told = new Map(thirdParties(arrival, home).map(({ name, host, what, follows }) => [name ?? host, { name: name ?? host, what, follows }] as const));
  return [...told.values()].sort((a, b) => order.indexOf(a.follows) - order.indexOf(b.follows) || (a.name < b.name ? -1 : 1));
}
