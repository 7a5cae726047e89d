import type { Failure } from '../model/failure.ts';
import type { FaultMark } from '../model/fault-mark.ts';
import type { Check, Guide, Observer, Store } from '../model/kit.ts';
import type { Reply } from '../model/survey.ts';

/** What judging needs; `replies` and `marks` are what people decided since the sites were visited. */
export interface Concluding {
  readonly guide: Guide;
  readonly checks: readonly Check[];
  readonly store: Store;
  readonly words: (failure: Failure) => string;
  readonly replies?: readonly Reply[];
  readonly marks?: readonly FaultMark[];
  readonly started?: string;
  readonly observers?: readonly Observer<never>[];
}
