import type { Tell } from '../model/event.ts';
import type { Check, Guide, Store } from '../model/kit.ts';
import type { OlderEdition, Visitor } from './visitor.ts';

/** What collecting needs; with an older edition, what stood there where a scripted journey is lost now is kept too. */
export interface Collecting {
  readonly visitor: Visitor;
  readonly guide: Guide;
  readonly checks: readonly Check[];
  readonly store: Store;
  readonly tell: Tell;
  readonly signal: AbortSignal;
  readonly older?: OlderEdition | null;
}
