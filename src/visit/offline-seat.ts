import type { Failure } from '../model/failure.ts';
import type { Guide, Store } from '../model/kit.ts';
import type { Binding, Site } from '../model/survey.ts';
import type { Equipment } from './equipment.ts';
import { failure } from './failures.ts';
import type { Fetched } from './fetch.ts';
import { formerScreens } from './former-screens.ts';
import { pressClock } from './press-clock.ts';
import type { Seat } from './seat.ts';

/** What is said where an edition did not keep what a step would have seen. */
export const NOT_STORED = 'what comes here is not stored';

/** Lasting and nobody's: nothing is tried again, and nothing is said of the site. */
export function notStored(): Failure {
  return failure('interrupted', NOT_STORED, { permanent: true });
}

/** A seat from which nothing can be asked of anybody: whatever would open or fetch something gives or rejects with `NOT_STORED`. */
export function offlineSeat({ site, binding, store, guide }: { site: Site; binding: Binding | null; store: Store; guide: Guide }): Seat {
  const refuse = (): Promise<never> => Promise.reject(new Error(NOT_STORED));
  const fetch = async (url: string): Promise<Fetched> => (
    { asked: url, got: url, status: null, contentType: '', text: null, redirects: [], failure: notStored(), retryAfterMs: null });
  return {
    site, binding, store: readOnly(store), by: offlineEquipment(guide, refuse, fetch),
    mayAsk: async () => notStored(), fetch, fetchText: fetch, fetchBytes: fetch, patiently: refuse, wall: () => null, pressing: pressClock(),
    page: { use: refuse, close: async () => undefined }, openPage: refuse,
  };
}

function offlineEquipment(guide: Guide, refuse: () => Promise<never>, fetch: Equipment['fetch']): Equipment {
  const never = (): never => { throw new Error(NOT_STORED); };
  return {
    manners: { pauseMs: 0, atOnce: 1, userAgent: '', pageMs: 1000, pagesPerTask: 0, pagesPerSite: 0 },
    screens: formerScreens,
    gate: { proxy: '', connect: refuse, failureFor: () => null, close: async () => undefined },
    lanes: { visit: (_url, job) => job(), slower: () => undefined, faster: () => undefined, atLeast: () => undefined },
    robots: { refusal: async () => notStored(), about: refuse },
    fetch, fetchText: fetch, fetchBytes: fetch, browser: refuse, observers: [], readSource: never, readSitemap: never, guide,
    tell: () => undefined, secrets: noSecrets, signal: new AbortController().signal,
  };
}

/** Stands for every secret: none is read where nothing is typed. */
const noSecrets: Equipment['secrets'] = {
  reveal: (written, { secrets = {} }) => (written.startsWith('$') && secrets[written.slice(1)] !== undefined ? { value: '[secret]' } : null),
  isIn: () => false, scrub: (text) => text, scrubAll: (value) => value,
};

/** Nothing that is rehearsed is kept. */
function readOnly(store: Store): Store {
  const nothing = async (): Promise<void> => undefined;
  return { ...store, save: nothing, write: nothing, append: nothing, keep: () => Promise.reject(new Error(NOT_STORED)) };
}
