import type { EvidenceId } from './facts.ts';
import type { ReadingAge } from './reading-age.ts';
import type { Spot } from './spot.ts';

/** What kind of thing was asked for, as the browser tells it. */
export type RequestKind = 'document' | 'style' | 'script' | 'picture' | 'font' | 'film' | 'data' | 'other';

/** Requests of one kind: those that were answered, and what came over the network for them, headers included. */
export interface KindOfRequest { readonly kind: RequestKind; readonly requests: number; readonly bytes: number }

/** Another host than the page's own that the page asked something of. */
export interface HostAsked {
  /** With its port where it has one. */
  readonly host: string;
  /** All that was asked, whether it came or not; also what our own guard did not let out. */
  readonly asked: number;
  readonly bytes: number;
}

/** A cookie that was there before any answer; never its value. */
export interface CookieSet {
  readonly name: string;
  /** Without a leading dot. */
  readonly domain: string;
  /** Days that it is kept, rounded; 0 where it goes with the browser’s end or within half a day. */
  readonly days: number;
}

/**
 * What a button of a consent banner does by its words. `fine`: it takes notice (OK, Got it). `unknown`: words that nobody taught us.
 */
export type ConsentChoice = 'accept' | 'refuse' | 'fine' | 'close' | 'more' | 'unknown';

/** The consent banner's first layer, before any answer. */
export interface ConsentBanner {
  /** Of the screen, 0–1. */
  readonly share: number;
  /** At most 12, each at most 80 characters. */
  readonly buttons: readonly { readonly words: string; readonly does: ConsentChoice }[];
  /** Where it stands; absent in facts from before. */
  readonly spot?: Spot;
  /** The screen with it, where one was taken. */
  readonly image?: EvidenceId;
}

/** A script that a browser of about 2018 cannot read; `host` is '' where it stands in the page itself. */
export interface ScriptTooNew { readonly host: string; readonly name: string; readonly because: string }

/** How much there is to read and use, in the main part. */
export interface ContentCount { readonly words: number; readonly links: number; readonly fields: number }

/** What a first visitor's browser does until the page is quiet, before any answer to a consent banner. Lists hold what their kind says at most. */
export interface Arrival {
  /** Where the page stood in the end, without query. */
  readonly url: string;
  readonly isSecure: boolean;
  /** By kind, in the order of the type; kinds without a request are left out. */
  readonly kinds: readonly KindOfRequest[];
  /** Sorted by name, at most 100. */
  readonly hosts: readonly HostAsked[];
  /** Sorted by domain and name, at most 100. */
  readonly cookies: readonly CookieSet[];
  /** Null where none was found. */
  readonly banner: ConsentBanner | null;
  /** Of a page that came by https, what it asks for by http: `blocked` does not come, `mended` is asked for by https by newer browsers. At most 20. */
  readonly mixed: readonly { readonly url: string; readonly how: 'blocked' | 'mended' | 'let-through' }[];
  /** The first words of each kind once, at most 5 of 160 characters. Our own guard may be the cause. */
  readonly errors: { readonly count: number; readonly first: readonly string[] };
  /** Scripts whose text was read; at most 10 are named that an old browser cannot read, `left` were too many or too large to be read. */
  readonly scripts: { readonly read: number; readonly left: number; readonly tooNew: readonly ScriptTooNew[] };
  /** The page as its server sends it and as it stands after script; null where the first was not to be had. */
  readonly plain: ContentCount | null;
  readonly rendered: ContentCount;
}

/** Somebody else whom a page asks before any answer; `follows` as its check says it. */
export interface PartyTold { readonly name: string; readonly what: string; readonly follows: 'follows' | 'may-follow' | 'no' | null }

/** One page's first visit as it is told: facts, and of the weight an estimate. */
export interface InclusionFacts {
  readonly bytes: number;
  readonly requests: number;
  /** Estimate: on a line of 1.6 Mbit/s. */
  readonly seconds: number;
  /** Each once; those that follow first, then by name. */
  readonly parties: readonly PartyTold[];
  /** Names of cookies of known trackers; how many others there are, and how many of those stay for more than a day. */
  readonly cookies: { readonly known: readonly string[]; readonly others: number; readonly staying: number };
  /** What its buttons offer (`none`: one accepts, and no button to refuse was recognised); null where no banner was found. */
  readonly banner: { readonly share: number; readonly refusal: 'beside' | 'none' | 'unsure'; /** Of whose screen; absent: a desktop’s. */ readonly on?: 'phone' } | null;
  readonly isSecure: boolean;
  readonly mixed: number;
  readonly errors: number;
  readonly scripts: Pick<Arrival['scripts'], 'read' | 'left'> & { readonly tooNew: number };
  /** Words of the main part as its server sends it; null where that was not to be had. */
  readonly plainWords: number | null;
  readonly words: number;
}

/** A page that was tried by a first visit, or whose reading age was asked for. */
export interface InclusionResult {
  /** Of its look. */
  readonly id: string;
  readonly url: string;
  /** In plain words, why there are no facts; null where there are, and where the page was not to be opened so. */
  readonly untested: string | null;
  readonly facts: InclusionFacts | null;
  /** Of a page that answers a task; absent of others, and in editions that kept no running text. */
  readonly reading?: ReadingAge;
}
