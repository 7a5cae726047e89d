import type { Look, PageSource } from '../model/facts.ts';
import type { SiteMap } from '../model/map.ts';
import { isSameAddress, lookId } from './address.ts';
import type { Looks } from './looks.ts';
import { NOT_STORED, notStored } from './offline-seat.ts';

/** Looks that an edition kept, and those that were made of its map's pages; `seen` remembers each that was given out, by its id. */
export interface OfflineLooks extends Looks { readonly seen: ReadonlyMap<string, Look> }

/** The looks of a site as an edition has them: a page that was only fetched is shown as it was read then; nothing is loaded. */
export function offlineLooks(map: SiteMap, load: (id: string) => Promise<Look | null>): OfflineLooks {
  const seen = new Map<string, Look>();
  const given = (look: Look): Look => {
    seen.set(look.id, look);
    return look;
  };
  const stored = async (id: string): Promise<Look | null> => {
    const look = seen.get(id) ?? (await load(id));
    return look === null ? null : given(look);
  };
  const at = async (asked: string): Promise<Look> => (await stored(lookId(asked))) ?? given(mappedLook(map, asked) ?? unknownLook(map, asked));
  const order = (): never => { throw new Error(NOT_STORED); };
  return { at, stored, keep: async (look) => void given(look), order, seen };
}

/** A look of a page that the crawl read and nobody looked at: what its source says, no picture, no names. */
function mappedLook({ site, pages }: SiteMap, asked: string): Look | null {
  const page = pages.find((one) => one.asked === asked || one.got === asked) ?? pages.find((one) => isSameAddress(one.asked, asked) || isSameAddress(one.got, asked));
  if (page === undefined) return null;
  const { got, status, failure, source } = page;
  return { ...nothing(site, asked), got, status, failure: failure ?? (source === null ? notStored() : null), seen: source === null ? {} : seenAs(source) };
}

function seenAs(source: PageSource): Look['seen'] {
  return { desktop: { html: { ok: true, data: { source, evidence: '' }, version: 'as fetched' } } };
}

function unknownLook({ site }: SiteMap, asked: string): Look {
  return { ...nothing(site, asked), failure: notStored() };
}

function nothing(site: string, asked: string): Look {
  return { id: lookId(asked), site, asked, got: null, status: null, failure: null, depth: 'light', consent: 'none', seen: {} };
}
