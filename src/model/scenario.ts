import type { CouncilType, Device } from './survey.ts';

/** What the resident means: words for one idea, each with how surely it is that idea (0–1). */
export interface Concept {
  readonly name: string;
  /** Share in the whole; more than 0. */
  readonly weight: number;
  /** The idea without which a page cannot be the answer. At least one concept of a scenario has it. */
  readonly head: boolean;
  /** Word or phrase → strength 0–1. */
  readonly terms: Readonly<Record<string, number>>;
}

/** The four vocabularies of a task; see the method page for how they count. */
export interface Words {
  readonly concepts: readonly Concept[];
  /** Parent categories that a resident would accept on the way. */
  readonly broader: Readonly<Record<string, number>>;
  /** Look-alike tasks. */
  readonly against: Readonly<Record<string, number>>;
  /** What the resident does: worth a little, never a head concept. */
  readonly action: 'find' | 'report' | 'pay' | 'apply' | 'register' | 'book' | 'view';
}

/** A task in the words of another language: concepts in the order, with the weights and heads, of the English ones. */
export interface Tongue {
  readonly query: string;
  readonly az: readonly string[];
  readonly words: Words;
}

/**
 * One sign that the page answers. Patterns are regular expressions without slashes, case-insensitive.
 * `text` in the page's own text; `link` in the text of a link of the page; `field` in the label or name of a form field;
 * `form` a form with a field that is not search, consent or newsletter; `file` a link to a file of that ending.
 */
export type Sign =
  | { readonly text: string } | { readonly link: string } | { readonly field: string }
  | { readonly form: true } | { readonly file: string };

/** One thing the answering page must or should tell; any of its signs suffices. */
export interface Answer {
  readonly id: string;
  /** Plain words, shown to people: "a route to report online". */
  readonly say: string;
  /** Without it the task cannot score above the method's cap. */
  readonly essential: boolean;
  readonly any: readonly Sign[];
  /** Also look on pages that the answering page links to from its main part (they were seen on the way or fetched). */
  readonly nearby: boolean;
}

/** A part of a page by its landmark, as ARIA names them. */
export type Landmark = 'banner' | 'navigation' | 'main' | 'complementary' | 'contentinfo' | 'search' | 'form' | 'region';

/** One step of a script as written: its word, its arguments, what is said of it, its place. */
export interface StepCall {
  readonly word: string;
  /** What the word's schema makes of what was written. Steps inside a step (of `when`, `try`, `use`) are StepCalls too. */
  readonly args: unknown;
  /** 1-based line in its file; 0 for a step that no file holds. */
  readonly line: number;
  /** The fragment's file, where it is not the scenario's own line. */
  readonly file?: string;
  /** What reports call it; a binding's override names the step by it. */
  readonly name?: string;
  /** May be impossible: then it is told, left out, and the journey goes on. */
  readonly optional?: true;
  /** Only on this device; on the other it is left out. */
  readonly device?: Device;
  /** Its target is looked for in this part of the page only. */
  readonly within?: Landmark;
  /** How long it may take, in milliseconds, where not as long as a page may. */
  readonly patienceMs?: number;
  /** Why it is there, for whoever reads the file. */
  readonly note?: string;
}

/** What a script has to be given. `secret` is only ever a reference to the environment and is never written down. */
export interface Input {
  readonly type: 'postcode' | 'text' | 'number' | 'date' | 'secret';
  /** Plain words: "postcode of a public building". */
  readonly say: string;
  /** Null: each site's binding has to give it. Never of a secret. */
  readonly fallback: string | null;
}

/** Steps that several scripts share; `scenarios/fragments/<id>.yaml`. `use` puts them in place with its inputs filled in. */
export interface Fragment {
  readonly id: string;
  /** What it does, in plain words. */
  readonly say: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly steps: readonly StepCall[];
}

/** One top task, as written; `scenarios/<id>.yaml`. */
export interface Scenario {
  readonly id: string;
  /** In plain words, as a resident would say it. */
  readonly task: string;
  /** Council types that have the duty; for others the task is inapplicable. */
  readonly for: readonly CouncilType[];
  /** Local Government Service List and Interaction List codes; null for tasks of countries that have no such list. */
  readonly lgsl: number | null;
  readonly lgil: number | null;
  /** What is typed into a site's search, the action word in it. */
  readonly query: string;
  /** The same as somebody would ask it: "when are my bins collected". Asked and told, apart from `query`. */
  readonly queries: readonly string[];
  /** Names under which an A to Z may list it, without the action word. */
  readonly az: readonly string[];
  /** Words that residents type behind the site's name, `bins`; tried as `/<word>`. */
  readonly short: readonly string[];
  readonly words: Words;
  /** The same task on the Welsh side of a site, or null where nobody has written its words. */
  readonly welsh: Tongue | null;
  readonly answers: readonly Answer[];
  /** Where the visit ends, in plain words. */
  readonly stop: string;
  /** At most so many clicks from the home page for a full mark. */
  readonly clicks: number;
  /** The scripted route, if the task has one of its own; fragments are in place. `$name` as a whole value stands for an input. */
  readonly script: readonly StepCall[];
  /** What the script has to be given; name → input. */
  readonly inputs: Readonly<Record<string, Input>>;
  /** The file's name, for messages. */
  readonly file: string;
}
