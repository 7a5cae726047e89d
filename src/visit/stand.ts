import type { Failure } from '../model/failure.ts';
import type { Look } from '../model/facts.ts';
import type { SearchRun, SiteMap } from '../model/map.ts';
import type { Errand, Journey, StepTaken } from '../model/visit.ts';
import { cleanAddress, hostOf, isOnSite, isSameAddress } from './address.ts';
import { sourceOf, type Here } from './here.ts';
import { keptOff } from './kept-off.ts';
import type { Live } from './live.ts';
import type { Looks } from './looks.ts';
import { atStart, madeOf } from './made-address.ts';
import type { Notes } from './noted.ts';
import type { PostLeave } from './post-leave.ts';
import { ledTo } from './press-on.ts';
import type { Seat } from './seat.ts';
import type { StepResult } from './steps/define-step.ts';

/** What a journey goes over. */
export interface Ground {
  readonly seat: Seat;
  readonly looks: Looks;
  readonly errand: Errand;
  readonly map: SiteMap;
  /** What its live pages were refused, allowed and kept off; both attempts write it down together. */
  readonly notes: Notes;
  /** Leave to post, for both attempts together. */
  readonly posts: PostLeave;
  /** What failed in passing is tried anew. */
  readonly again: boolean;
}

/** One page state on the way. `results`: those of a search that are no links of the page, because it was read without a browser or shows them in a frame. */
export interface State extends Here { readonly live: Live | null; /** A link, a press or a field led there, not an address of the script's own. */ readonly isLed?: boolean; readonly results?: SearchRun['results'] }

/** Where a journey stands and what it has passed. The only thing in this room that changes under way; only `tab.ts` shares it out. */
export interface Stand extends Ground {
  state: State;
  readonly past: State[];
  readonly passed: string[];
  readonly marks: Journey['marks'][number][];
  readonly records: NonNullable<Journey['records']>[number][];
  /** What the script has put into fields: value → whether anybody may see it, or it is about a person, or a secret. */
  readonly filled: Map<string, 'public' | 'personal' | 'secret'>;
  clicks: number;
}

export const NOWHERE: State = { url: '', look: null, source: null, live: null };

/** Goes to an address over the site's shared looks; a page off the site is only noted, never opened. */
export async function go(stand: Stand, address: string, link: StepTaken['link'] = null, isLed = link !== null): Promise<StepResult> {
  const { map, state } = stand;
  const plain = cleanAddress(address, state.url === '' ? map.home : state.url);
  const url = plain !== null && madeOf(map.home) !== null && isOnSite(plain, map.home) ? atStart(plain) : plain;
  if (url === null) return { outcome: 'not-found', detail: `“${address}” is no address of a page`, link };
  const kept = keptOff(url, map.home);
  if (kept !== null) stand.notes.met({ ...kept, url, isPage: true });
  if (!isOwn(stand, url)) {
    const source = map.pages.find(({ asked, got }) => asked === url || got === url)?.source ?? null;
    await enter(stand, { ...NOWHERE, url, source, isLed });
    return { outcome: 'done', detail: 'leaves the council’s site', link };
  }
  const look = await lookAt(stand, url);
  const led = ledTo(look);
  if (led !== null) return go(stand, led, link, isLed);
  await enter(stand, { ...stateOf(stand, look, url), isLed });
  return look.failure === null || isAnswer(stand, stand.state.url) ? { outcome: 'done', link } : { ...blame(look.failure), link };
}

/** Stands on the next state; a live page that was left is closed. */
export async function enter(stand: Stand, next: State): Promise<void> {
  const { state } = stand;
  if (state.live !== next.live) await state.live?.close();
  if (state.url !== '') stand.past.push({ ...state, live: null });
  stand.state = next;
  if (next.look !== null) stand.passed.push(next.look.id);
}

/** The state that a look shows. */
export function stateOf({ errand }: Ground, look: Look, url: string, live: Live | null = null): State {
  return { url: look.got ?? url, look, source: sourceOf(look, errand.visit.device), live };
}

/** Whether an address, as asked or as it answered, is one of those that answer the task. */
export function isAnswer({ errand, map }: Ground, url: string): boolean {
  const mapped = map.pages.find(({ asked }) => isSameAddress(asked, url));
  const names = mapped === undefined ? [url] : [url, mapped.asked, mapped.got];
  return errand.destinations.some((one) => names.some((name) => isSameAddress(one, name)));
}

/** Whether a page may be opened on this errand: the council's own, or one of the task's supplier, whose host is written exactly. */
export function isOwn({ errand: { supplier }, map }: Pick<Ground, 'errand' | 'map'>, url: string): boolean {
  return isOnSite(url, map.home) || (supplier != null && hostOf(url) === supplier.host.toLowerCase());
}

/** Only the site's own lasting fault is its fault: the page is wanting. Everything else stops the journey without blame. */
export function blame(why: Failure): StepResult {
  const { detail } = why;
  return why.fault === 'site' && why.permanent ? { outcome: 'not-found', detail, lack: 'page' } : { outcome: 'stopped', detail, failure: why };
}

/** Pages on the way are looked at in full where a journey is judged by them; search and A to Z only need their links. */
async function lookAt(stand: Stand, url: string): Promise<Look> {
  const { route } = stand.errand.visit;
  const isFull = (at: string): boolean => route === 'navigation' || route === 'scripted' || isAnswer(stand, at);
  const look = await stand.looks.at(url, isFull(url) ? 'full' : 'light', stand.again);
  return look.depth === 'light' && isFull(look.got ?? url) ? stand.looks.at(url, 'full', stand.again) : look;
}
