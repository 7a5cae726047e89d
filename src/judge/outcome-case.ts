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

/** The step and its page as a sentence begins with them, by its own name where it has one: `“The form” on brambleford.test/waste`. */
export function stepOn(step: StepTaken): string {
  return `${stepTitle(step)} on ${step.url === '' ? 'no page' : place(step.url)}`;
}

/** A step’s own name, else the beginning of its sentence without its further candidates, in quotes. */
export function stepTitle({ name, say }: Pick<StepTaken, 'name' | 'say'>): string {
  const [first = '', ...more] = say.split(/(?<=[”/]) or (?=[“/])|, in Welsh /);
  return quote(name ?? (more.length === 0 ? say : `${first} …`));
}
