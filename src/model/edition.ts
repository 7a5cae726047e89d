/** One carrying-out of a survey. Immutable once ended. */
export interface Edition {
  readonly id: string;
  readonly survey: string;
  readonly title: string;
  readonly method: { readonly id: string; readonly hash: string };
  /** Name → SHA-256 of every written file it was made from. */
  readonly sources: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
  /** ISO time with zone; ended null while it runs or after an interruption. */
  readonly started: string;
  readonly ended: string | null;
  /** SHA-256 over the names and hashes of its survey and all its facts, set when it ended; null before. */
  readonly seal: string | null;
  /** The seal that was set when it ended, where its survey was given another method or other addresses since; absent where `seal` is that one. */
  readonly firstSeal?: string;
  /** What people decided of it, as it was last judged: SHA-256 of the replies taken in, and how many; absent without any. */
  readonly replies?: { readonly hash: string; readonly count: number };
  /** The same of what people decided that no check could decide (replies/marks.csv). */
  readonly marks?: { readonly hash: string; readonly count: number };
}
