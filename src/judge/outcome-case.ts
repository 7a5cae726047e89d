import type { TaskCase } from '../model/kit.ts';
import type { Journey, LastSeen, StepTaken } from '../model/visit.ts';
import { place, quote } from './quote.ts';

/** One journey with what is known round it. */
export interface OutcomeCase {
  readonly task: TaskCase;
  readonly journey: Journey;
  /** The steps of its script were written for this one site. */
  readonly isOwnScript: boolean;
  /** What stood in the last edition where the journey was lost. */
  readonly last: LastSeen | null;
}

/** The step at which a journey ended, with its place among the steps. */
export interface Ended { readonly at: number; readonly taken: StepTaken }

/** The step and its page as a sentence begins with them: `“follow “Bins”” on brambleford.test/waste`. */
export function stepOn({ say, url }: StepTaken): string {
  return `${quote(say)} on ${url === '' ? 'no page' : place(url)}`;
}
