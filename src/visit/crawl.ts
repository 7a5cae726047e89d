import type { MappedPage } from '../model/map.ts';
import { cleanAddress, hostOf, isOnSite } from './address.ts';
import { failure } from './failure.ts';
import type { Fetched } from './fetch.ts';
import type { Looks } from './looks.ts';
import { atStart } from './made-address.ts';
import { ledTo } from './press-on.ts';
import { asKnown } from './pressing.ts';
import type { Seat } from './seat.ts';

/** A site's map in the making: pages in order of arrival, each fetched once, none beyond what manners allow. */
export interface Crawl {
  readonly pages: () => readonly MappedPage[];
  readonly fetched: () => Readonly<Record<string, readonly string[]>>;
  /** The page of an address, fetched now if it was not yet; null where it may not be (budget, wall, a second page of a foreign host). */
  readonly page: (address: string, scenario?: string) => Promise<MappedPage | null>;
  /** From now on no page beyond so many, and none beyond what manners allow. */
  readonly upTo: (pages: number) => void;
  /** Begins anew: what was read without script is forgotten, and pages of the site are read after it has run; on request by pressing. */
  readonly useBrowser: (pressing?: boolean) => void;
}

/** Begins a crawl of the seat's site. */
export function beginCrawl(seat: Seat, looks: Looks): Crawl {
  const { by, site } = seat;
  const pages: MappedPage[] = [];
  const fetched: Record<string, string[]> = {};
  const known = new Map<string, MappedPage>();
  const isFirstLanding = landings();
  let isInBrowser = false;
  let isPressing = false;
  let most = by.manners.pagesPerSite;
  const mayGo = (url: string, scenario: string): boolean => {
    if (seat.wall() !== null || by.signal.aborted || pages.length >= most) return false;
    return isOnSite(url, site.home) || isFirstLanding(url, scenario);
  };
  const readOne = (url: string): Promise<Unplaced> => (
    (isInBrowser || url.includes('#')) && isOnSite(url, site.home) ? rendered(url, looks) : plainly(url, seat));
  const page = async (address: string, scenario = ''): Promise<MappedPage | null> => {
    const clean = cleanAddress(address);
    const url = clean !== null && isPressing && isOnSite(clean, site.home) ? atStart(clean) : clean;
    const before = url === null ? undefined : known.get(url);
    if (url === null || before !== undefined || !mayGo(url, scenario)) return before ?? null;
    const read = await beyond(await readOne(url), site.home, (to) => (mayGo(to, scenario) ? readOne(to) : null));
    if (read.failure?.kind === 'interrupted') return null;
    const mapped = { ...asKnown(read, pages), order: pages.length };
    pages.push(mapped);
    for (const name of [mapped.asked, mapped.got]) if (!known.has(name)) known.set(name, mapped);
    if (scenario !== '') (fetched[scenario] ??= []).push(url);
    by.tell({ type: 'page-fetched', site: site.id, url, status: mapped.status });
    return mapped;
  };
  const useBrowser = (pressing = false): void => {
    isInBrowser = true;
    isPressing = pressing;
    pages.length = 0;
    known.clear();
  };
  const upTo = (count: number): void => { most = Math.min(count, by.manners.pagesPerSite); };
  return { pages: () => pages, fetched: () => fetched, page, upTo, useBrowser };
}

/** One page of each foreign host for each task. */
function landings(): (url: string, scenario: string) => boolean {
  const been = new Set<string>();
  return (url, scenario) => {
    const landing = `${scenario} ${hostOf(url)}`;
    const isFirst = !been.has(landing);
    been.add(landing);
    return isFirst;
  };
}

/** What a press leads to outside the page's own host or window is read as what any link leads to, under its own robots.txt. */
async function beyond(read: Unplaced, home: string, open: (url: string) => Promise<Unplaced> | null): Promise<Unplaced> {
  const led = ledTo(read);
  const to = led !== null && isOnSite(led, home) ? atStart(led) : led;
  const there = to === null ? null : await open(to);
  return there === null ? read : { ...there, asked: read.asked };
}

type Unplaced = Omit<MappedPage, 'order'>;

async function plainly(url: string, seat: Seat): Promise<Unplaced> {
  const answer = await fetchTwice(url, seat);
  const got = cleanAddress(answer.got) ?? url;
  const source = answer.failure === null && answer.text !== null && answer.text !== '' ? seat.by.readSource(answer.text, got) : null;
  const { status, contentType } = answer;
  return { asked: url, got, status, contentType, by: 'http', source, failure: answer.failure };
}

/** What failed in passing is tried once more. */
async function fetchTwice(url: string, seat: Seat): Promise<Fetched> {
  const first = await seat.fetch(url);
  const why = first.failure;
  const isPassing = why !== null && !why.permanent && why.kind !== 'blocked' && why.kind !== 'interrupted';
  return isPassing ? seat.fetch(url) : first;
}

async function rendered(url: string, looks: Looks): Promise<Unplaced> {
  const look = await looks.at(url, 'light');
  const html = look.seen.desktop?.html;
  const why = look.failure ?? (html?.ok === true ? null : html?.failure ?? failure('internal', 'no observer read the page'));
  return {
    asked: url, got: look.got ?? url, status: look.status, contentType: look.failure?.kind === 'not-html' ? '' : 'text/html',
    by: 'browser', source: html?.ok === true ? html.data.source : null, failure: why,
  };
}
