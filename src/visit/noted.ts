import type { BrowserContext } from 'playwright';
import type { AllowedPost } from '../model/survey.ts';
import type { Journey } from '../model/visit.ts';
import { keptOff, type KeptOff } from './kept-off.ts';

/** A page of one of those hosts that was not opened. `isPage`: it would have been the page itself, or a window; else a frame in it. */
export interface Met extends KeptOff { readonly url: string; readonly isPage: boolean }

/** What was refused, sent by leave and kept off in a context, or in all contexts of a journey. */
export interface Notes {
  readonly refused: (method: string, url: string) => void;
  readonly sent: (post: AllowedPost) => void;
  readonly met: (met: Met) => void;
  /** The last page that was not opened since it was asked last, or null. */
  readonly take: () => Met | null;
  /** As a journey keeps it: each once, sorted; what there is none of is absent. */
  readonly tally: () => Pick<Journey, 'refused' | 'sent' | 'keptOff'>;
}

const NOTES = new WeakMap<BrowserContext, { readonly notes: Notes; readonly home: string }>();
const URL_LENGTH = 500;
/** Of each kind, for a page that tries without end. */
const MOST = 200;

/** Empty notes. */
export function takeNotes(): Notes {
  const refused = new Map<string, { readonly method: string; readonly url: string }>();
  const sent = new Map<string, AllowedPost>();
  const keptOff = new Map<string, Pick<KeptOff, 'kind' | 'host'>>();
  let last: Met | null = null;
  const note = <V>(on: Map<string, V>, key: string, value: V): void => void (on.size < MOST && on.set(key, value));
  return {
    refused: (method, address) => {
      const url = address.slice(0, URL_LENGTH);
      note(refused, `${url} ${method}`, { method, url });
    },
    sent: (post) => note(sent, post.url, post),
    met: (met) => {
      if (met.isPage) last = met;
      note(keptOff, `${met.kind} ${met.host}`, { kind: met.kind, host: met.host });
    },
    take: () => {
      const met = last;
      last = null;
      return met;
    },
    tally: () => ({
      ...(refused.size > 0 ? { refused: sorted(refused) } : {}),
      ...(sent.size > 0 ? { sent: sorted(sent) } : {}),
      ...(keptOff.size > 0 ? { keptOff: sorted(keptOff) } : {}),
    }),
  };
}

function sorted<V>(values: ReadonlyMap<string, V>): readonly V[] {
  return [...values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

/** Ties notes to a context of a site, before anything is opened in it. */
export function noteOn(context: BrowserContext, notes: Notes, home: string): void {
  NOTES.set(context, { notes, home });
}

/** The notes of a context, which the contexts of one journey share; null where nothing guards it. */
export function notesOn(context: BrowserContext): Notes | null {
  return NOTES.get(context)?.notes ?? null;
}

/** Whether a page or frame that would be opened is one of those that are not; then it is noted. */
export function meet(context: BrowserContext, url: string, isPage: boolean): boolean {
  const on = NOTES.get(context);
  const kept = keptOff(url, on?.home ?? '');
  if (kept !== null) on?.notes.met({ ...kept, url, isPage });
  return kept !== null;
}

/**
 * The payment, sign-in or CAPTCHA page that a page of this context was last kept from opening as a page, since this was asked last; null
 * where there was none. To be asked after an act: a `sign-in` is what a step lacks as `account`, a `payment` stops as `unsafe`.
 */
export function takeKeptOff(context: BrowserContext): Met | null {
  return NOTES.get(context)?.notes.take() ?? null;
}
