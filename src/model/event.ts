import type { FailureKind } from './failure.ts';

/** Something just happened. Ids and small values only; nothing is ever computed from events. */
export type Event = { readonly at: string } & (
  | { readonly type: 'edition-started'; readonly edition: string; readonly sites: number; readonly visits: number; readonly done: number }
  | { readonly type: 'site-started'; readonly site: string }
  | { readonly type: 'page-fetched'; readonly site: string; readonly url: string; readonly status: number | null }
  | { readonly type: 'site-mapped'; readonly site: string; readonly pages: number }
  | { readonly type: 'page-observed'; readonly site: string; readonly look: string; readonly url: string }
  | { readonly type: 'visit-started'; readonly visit: string }
  | { readonly type: 'step-done'; readonly visit: string; readonly say: string; readonly outcome: string }
  | { readonly type: 'visit-ended'; readonly visit: string; readonly ending: string }
  | { readonly type: 'host-paused'; readonly host: string; readonly ms: number; readonly because: FailureKind }
  | { readonly type: 'site-ended'; readonly site: string; readonly failure: FailureKind | null }
  | { readonly type: 'request-refused'; readonly site: string; readonly method: string; readonly url: string; readonly because: FailureKind }
  | { readonly type: 'request-allowed'; readonly site: string; readonly method: string; readonly url: string; readonly because: string }
  | { readonly type: 'lab-waiting'; readonly site: string; /** The process that has the lab. */ readonly holder: string }
  | { readonly type: 'lab-run'; readonly site: string; readonly url: string; readonly run: number; readonly of: number }
  | { readonly type: 'edition-ended'; readonly edition: string }
  | { readonly type: 'listener-broke'; readonly listener: string; readonly detail: string }
);

/** An event before it is given its time. */
export type Happening = Event extends infer E ? (E extends { at: string } ? Omit<E, 'at'> : never) : never;

/** Tell everyone who listens. Never throws, decides nothing. */
export type Tell = (happening: Happening) => void;
