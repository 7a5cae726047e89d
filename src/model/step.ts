/** A short script that shows a form of a word; the documentation prints it and the tests run it on a sample council, on both devices. */
export interface StepExample {
  /** What it shows, in plain words. */
  readonly say: string;
  /** A list of steps as YAML, whole: from `open` on. */
  readonly script: string;
  /** Id of the sample council whose pages it is walked on. */
  readonly on: string;
}

/**
 * Where steps stand inside a step's arguments: under this key ('' = the arguments themselves), as a list of steps, as alternatives (each a
 * step or a list of steps), or put there by the reader from the fragment that the arguments name.
 */
export interface StepsHeld { readonly at: string; readonly as: 'steps' | 'alternatives' | 'fragment' }

/** A word of the journey language as `read`, `explain` and the documentation need it; `args` is a zod schema, known only to `read` and the steps. */
export interface StepGrammar<Schema = unknown> {
  readonly id: string;
  readonly group: 'move' | 'act' | 'see' | 'check' | 'flow';
  readonly about: string;
  /** Of the arguments as written. Steps inside them are read by their own words' schemas; the reader puts StepCalls in their place. */
  readonly args: Schema;
  readonly holds: readonly StepsHeld[];
  /** It looks for something in the part of the page that `within` names; absent: `within` may not stand beside it. */
  readonly takesWithin?: true;
  readonly examples: readonly StepExample[];
  /** One sentence for a person; `args` already checked by the schema. */
  readonly say: (args: never) => string;
}
