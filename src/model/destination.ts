/** A word that counted, where it stood and for how much: the smallest piece of an explanation. */
export interface Match {
  readonly field: string;
  readonly term: string;
  /** The concept, `broader`, `against` or `action`. */
  readonly of: string;
  readonly strength: number;
}

/** How strongly a link smells of the task, 0–1, and why. */
export interface Scent { readonly score: number; readonly matches: readonly Match[]; readonly against: number; readonly unexplained: readonly string[] }

/** A page that may be the answer. */
export interface Candidate {
  readonly url: string;
  /** 0–1 */
  readonly score: number;
  readonly title: string;
  readonly kind: 'page' | 'off-site' | 'document';
  /** For what is off the site or a file: the page whose link hands over. */
  readonly from: string | null;
  readonly evidence: readonly Match[];
  /** In plain words, what was added and taken away. */
  readonly because: readonly string[];
}

/** Which page answers a task on a site; `findability/destination.ts` decides, a pin overrides. */
export interface Destination {
  readonly verdict: 'found' | 'review' | 'not-found';
  /**
   * EVERY address under which the pages that count as the answer are known or linked on the mapped pages: as asked, as it answered, by
   * a canonical address that nothing speaks against, and as links write it. Best page first, of each its own address first. Empty when
   * not found. Findability alone decides which addresses are one page: whoever asks "is this the answer?" only compares with these.
   */
  readonly set: readonly string[];
  /** The same addresses page by page, in the same order; without it each address stands for itself. */
  readonly pages?: readonly (readonly string[])[];
  readonly best: Candidate | null;
  readonly candidates: readonly Candidate[];
  /** True where the runner-up is within .05 of the best. */
  readonly two: boolean;
  readonly by: 'judge' | 'pin';
}

/** One click. `from` is the page, `link` the n of its LinkFact. */
export interface Click { readonly from: string; readonly to: string; readonly link: number; readonly text: string; readonly scent: Scent }

/** A way from the home page over links: `clicks` empty means the home page itself. */
export interface Way { readonly clicks: readonly Click[]; readonly to: string }

/** Everything findability can say of one task on one site from the stored map alone. */
export interface TaskFinding {
  readonly scenario: string;
  readonly destination: Destination;
  /** Shortest known way over visible links, or null where none leads there. */
  readonly shortest: Way | null;
  /** The way a person takes who always follows the strongest scent, and whether it arrives. */
  readonly greedy: { readonly way: Way; readonly arrives: boolean } | null;
  /** Rank of the first result in the destination set, null where none is; undefined states live in SiteSearch.how. */
  readonly searchRank: number | null;
  /** The A to Z entry that leads there in one or two clicks. */
  readonly letterEntry: { readonly text: string; readonly href: string } | null;
  /** Own pages that the main part of an answering page links to in words of the task or that ask to begin, the most promising first: an answer may stand there. */
  readonly near?: readonly string[];
}
