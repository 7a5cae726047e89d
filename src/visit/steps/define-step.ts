import { z } from 'zod';
import type { StepCall } from '../../model/scenario.ts';
import type { Ending, StepTaken } from '../../model/visit.ts';
import type { Failure } from '../../model/failure.ts';
import type { StepGrammar } from '../../model/kit.ts';
import { isPattern } from '../pattern.ts';
import type { Tab } from '../tab.ts';

/** What a step did; the walker writes it down. `then`: steps to walk next. `end`: the script ends here. */
export type StepResult =
  | { readonly outcome: 'done'; readonly link?: Link; readonly detail?: string; readonly then?: readonly StepCall[]; readonly end?: Ending }
  | { readonly outcome: 'skipped' | 'not-found'; readonly detail: string; readonly link?: Link }
  | { readonly outcome: 'stopped'; readonly detail: string; readonly failure: Failure; readonly link?: Link };
type Link = StepTaken['link'];

interface StepCard<A> {
  /** = file name = the word in a script. */
  readonly id: string;
  readonly about: string;
  readonly args: z.ZodType<A>;
  readonly say: (args: A) => string;
  readonly run: (tab: Tab, args: A) => Promise<StepResult>;
}

/** A step as the walker and `read` list it: its grammar, and its act and sentence for arguments still unchecked. */
export interface Step extends StepGrammar<z.ZodType> {
  readonly tell: (raw: unknown) => string;
  readonly take: (tab: Tab, raw: unknown) => Promise<StepResult>;
}

/** Ties a word's schema, sentence and act together; `tell` and `take` throw on arguments that the schema refuses. */
export function defineStep<A>({ id, about, args, say, run }: StepCard<A>): Step {
  return { id, about, args, say, tell: (raw) => say(args.parse(raw)), take: async (tab, raw) => run(tab, args.parse(raw)) };
}

/** Words to look for, or `~` and a regular expression. */
export const pattern = z.string().refine(isPattern, { error: 'expected words, or ~ and a regular expression' });

/** One pattern, or several of which any suffices. */
export const patterns = z.union([pattern, z.array(pattern).min(1, { error: 'give at least one' })]);

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
