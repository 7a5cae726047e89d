/** A mistake in a file that a person wrote. All of them are shown at once, sorted by place. */
export interface Problem {
  /** The file as the user named it, or relative to the working folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** The dotted path inside the file, `steps[1].follow`; empty for the whole file. */
  readonly at: string;
  /** What is wrong and what is expected, in plain words. */
  readonly message: string;
  /** The nearest thing that would have been right, without "did you mean"; null where nothing is near. */
  readonly hint: string | null;
  /** A warning is shown and does not stop anything. */
  readonly level: 'error' | 'warning';
}

/** The value, or everything that is wrong with its text; never half of each. Warnings may stand beside a value. */
export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
