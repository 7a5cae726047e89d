import { z } from 'zod';
import type { StepCall } from '../../model/scenario.ts';
import type { Ending, Lack, StepTaken } from '../../model/visit.ts';
import type { Failure } from '../../model/failure.ts';
import type { StepExample, StepGrammar, StepsHeld } from '../../model/kit.ts';
import { isPattern } from '../pattern.ts';
import type { Tab } from '../tab.ts';

/** What a step did; the walker writes it down. `end`: the script ends here. `not-found` is the site's, `stopped` the world's or ours. */
export type StepResult = Used & (
  | { readonly outcome: 'done'; readonly detail?: string; readonly end?: Ending }
  | { readonly outcome: 'skipped'; readonly detail: string }
  | { readonly outcome: 'not-found'; readonly detail: string; readonly lack?: Lack }
  | { readonly outcome: 'stopped'; readonly detail: string; readonly failure: Failure });
/** What it used, whether a binding's override found it, and which way it took. */
type Used = Partial<Pick<StepTaken, 'link' | 'target' | 'help' | 'way'>>;

/** What a step is told of its place in the script, and how it walks the steps inside it. */
export interface StepBy {
  readonly call: StepCall;
  /**
   * Walks steps in order until one is not done; each is written down under this branch, in its order. `ended`: the script ends there.
   */
  readonly walk: (steps: readonly StepCall[], branch: string) => Promise<Walked>;
  /** The same, but what was not done, or ended with a way that the site does not have, leaves the tab where it was. */
  readonly attempt: StepBy['walk'];
}
export type Walked = StepResult | { readonly outcome: 'ended'; readonly ending: Ending; readonly detail?: string } & Pick<StepTaken, 'way'>;

interface StepCard<A> {
  /** = file name = the word in a script. */
  readonly id: string;
  readonly group: StepGrammar['group'];
  readonly about: string;
  readonly args: z.ZodType<A>;
  readonly holds?: readonly StepsHeld[];
  /** It obeys `within`. */
  readonly takesWithin?: true;
  readonly examples: readonly StepExample[];
  /** It minds the time that the script gives it by itself. */
  readonly keepsTime?: true;
  readonly say: (args: A) => string;
  readonly run: (tab: Tab, args: A, by: StepBy) => Promise<StepResult | Walked>;
}

/** A step as the walker and `read` list it: its grammar, and its act and sentence for arguments still unchecked. */
export interface Step extends StepGrammar<z.ZodType> {
  readonly keepsTime: boolean;
  readonly tell: (raw: unknown) => string;
  readonly take: (tab: Tab, raw: unknown, by: StepBy) => Promise<StepResult | Walked>;
}

/** Ties a word's schema, sentence and act together; `tell` and `take` throw on arguments that the schema refuses. */
export function defineStep<A>({ id, group, about, args, holds = [], takesWithin, examples, keepsTime, say, run }: StepCard<A>): Step {
  return {
    id, group, about, args, holds, ...(takesWithin && { takesWithin }), examples, keepsTime: keepsTime === true, say,
    tell: (raw) => say(args.parse(raw)),
    take: async (tab, raw, by) => run(tab, args.parse(raw), by),
  };
}

/** Words to look for, or `~` and a regular expression. */
export const pattern = z.string().refine(isPattern, { error: 'expected words, or ~ and a regular expression' });

/** One pattern, or several of which any suffices. */
export const patterns = z.union([pattern, z.array(pattern).min(1, { error: 'give at least one' })]);

/** Steps inside a step: the reader reads each by its own word and leaves StepCalls here; editors are told it is a list of steps. */
export const innerSteps = z.array(z.custom<StepCall>()).min(1, { error: 'give at least one step' }).meta({ holds: 'steps' });

/** The same for alternatives, each of which the reader makes a list of StepCalls. */
export const alternatives = z.array(z.array(z.custom<StepCall>())).refine((ways) => ways.length > 1, { error: 'give at least two to choose from' })
  .meta({ holds: 'alternatives' });

/** One or several as a list. */
export function listed<T>(one: T | readonly T[] | undefined): readonly T[] {
  if (one === undefined) return [];
  // Array.isArray does not narrow readonly arrays.
  return Array.isArray(one) ? (one as readonly T[]) : [one as T];
}

/** Patterns for a sentence: `"Bins" or "Waste"`. */
export function quoted(words: string | readonly string[] | undefined): string {
  return listed(words).map((word) => (word.startsWith('~') ? `/${word.slice(1)}/` : `“${word}”`)).join(' or ');
}
