import type { z } from 'zod';
import type { StepGrammar } from '../model/kit.ts';

/** Step word → its grammar; given by whoever knows the steps. */
export type Grammar = Readonly<Record<string, StepGrammar<z.ZodType>>>;

/** The words that written files may use and that `read` cannot know of itself. */
export interface Vocabulary {
  readonly grammar: Grammar;
  /** Ids of all checks; where it is left out, a method's checks are not compared with it. */
  readonly checks?: readonly string[];
}
