/** What a command may know of the process it runs in; `cli.ts` makes it, tests make their own. */
export interface World {
  /** A text for stdout: the answer. */
  readonly out: (text: string) => void;
  /** Whether stdout is a terminal that shows colours, and wants them. */
  readonly isColoured: boolean;
  /** A text for stderr: words on the way. Silent under `--quiet`. */
  readonly say: (text: string) => void;
  /** Where a progress bar is drawn. */
  readonly screen: { readonly stream: NodeJS.WritableStream; readonly isTerminal: boolean };
  /** Where a person's answers come from, line by line. */
  readonly input: { readonly stream: NodeJS.ReadableStream; readonly isTerminal: boolean };
  readonly isQuiet: boolean;
  /** One JSON document on stdout instead of people's words. */
  readonly isJson: boolean;
  readonly folder: string;
  /** Given when the user stops the program; a command ends soon after and keeps what it has. */
  readonly signal: AbortSignal;
}

/** A verb of the tool. One file per verb; the options are commander's flags. */
export interface Command {
  readonly verb: string;
  /** As commander writes arguments: `<edition>`, `[files...]`. */
  readonly takes: string;
  readonly about: string;
  readonly options: readonly { readonly flags: string; readonly about: string }[];
  readonly example: string;
  /** Gives the exit code of the contract. Throws a Complaint for what the user can mend. */
  readonly run: (args: readonly string[], options: Readonly<Record<string, unknown>>, world: World) => Promise<number>;
}

/** Something the user can mend; shown as it is, without a stack. */
export class Complaint extends Error {
  readonly exit: number;
  constructor(message: string, exit = 1) {
    super(message);
    this.exit = exit;
  }
}
