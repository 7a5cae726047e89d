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

/** One step of a sum, in the order it was taken: in plain words what was added or taken away, and the figure after it. */
export interface ScoreStep { readonly say: string; readonly after: number }

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
  /** Its score taken apart, the last `after` being the score; only of the best candidate. */
  readonly apart?: readonly ScoreStep[];
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
  /** Who decided: the judge, a pin of the binding, a person's reply to the review list, or the address that the council gave to GOV.UK. */
  readonly by: 'judge' | 'pin' | 'reply' | 'truth';
  /** Where a person decided by reply: who, and why. */
  readonly said?: { readonly who: string; readonly why: string };
  /** What the judge by itself said, where somebody else decided. */
  readonly alone?: { readonly verdict: 'found' | 'review' | 'not-found'; readonly url: string | null; readonly title: string; readonly score: number };
}

/** A page that a person is to look at: `review` the judge is not sure of it; `two` it took it, but another was as good. */
export interface Asked { readonly because: 'review' | 'two'; readonly best: Candidate; readonly others: readonly Candidate[] }

/** One click. `from` is the page, `link` the n of its LinkFact. */
export interface Click {
  readonly from: string;
  readonly to: string;
  readonly link: number;
  readonly text: string;
  /** As a visitor smells it: without the address. */
  readonly scent: Scent;
  /** The scent taken apart; the last `after` is the scent. */
  readonly apart?: readonly ScoreStep[];
  /** How likely the modelled visitor on this page takes this link, 0–1. */
  readonly chance?: number;
  /** Links of the same page that the modelled visitor takes more likely, the most likely first, at most three. */
  readonly rivals?: readonly { readonly text: string; readonly to: string; readonly chance: number }[];
}

/** A way from the home page over links: `clicks` empty means the home page itself. */
export interface Way { readonly clicks: readonly Click[]; readonly to: string }

/** Within so many clicks: probabilities 0–1. */
export interface Reach { readonly p3: number; readonly p5: number; readonly p8: number }

/**
 * How likely somebody gets there who follows words: an exact chain over the pages read (findability 3.5). Its constants are
 * assumptions, the same for all sites, and stand in the method; so it is published in bands and never decides a score.
 */
export interface VisitorFinding {
  readonly reach: Reach;
  /** The most it could be, if every page that was not read led there at once. */
  readonly most: Reach;
  /** Bands of `reach.p5` and `most.p5`, as the method calls them; the same where what was not read does not matter. */
  readonly band: string;
  readonly bandMost: string;
  /** Mean clicks of those who arrive, or null where nobody does. */
  readonly clicks: number | null;
  /** How likely the first click leads nearer. */
  readonly firstClick: number;
  /** The wrong page that most end on or pass: a page of a score under .5, with the share of visitors that come to it. */
  readonly attractive: { readonly url: string; readonly title: string; readonly share: number } | null;
  /** In one sentence, the link of the shortest way that the visitor takes least likely, and which words it lacks; null where none is unlikely. */
  readonly gap: string | null;
}

/** What a textbook search engine (BM25F) over the pages read puts where (findability 3.8). A proxy, and said to be one. */
export interface EngineFinding {
  readonly query: string;
  /** Rank of the first answering page, 1-based; null where none was read or none matches. */
  readonly rank: number | null;
  /** Pages held against the query. */
  readonly pages: number;
  /** The first five, best first. */
  readonly first: readonly { readonly url: string; readonly title: string; readonly score: number; readonly kind: 'answer' | 'page' | 'news' | 'archive' }[];
  /** What speaks against the answering page in any search engine, in plain words: noindex, a canonical address elsewhere, a title shared or without the task's words, not in the sitemap. */
  readonly hindrances: readonly string[];
}

/** A link, result or entry that names the task clearly and leads to an own address that nobody read: the answer may stand there. */
export interface UnreadLink {
  readonly href: string;
  readonly text: string;
  /** 0–1, as the crawler smells it. */
  readonly scent: number;
  /** Never asked for; asked for without an answer that says something; a file; or what our own rules do not open (a sign-in, a payment, pages without end). */
  readonly why: 'not-asked' | 'no-answer' | 'file' | 'refused';
}

/** Everything findability can say of one task on one site from the stored map alone. */
export interface TaskFinding {
  readonly scenario: string;
  readonly destination: Destination;
  /** Shortest known way over visible links, or null where none leads there or no answer is sure. */
  readonly shortest: Way | null;
  /** Only where a person has yet to look: a way to the pages of the set, walked so that they are seen. Not a way to an answer, and never told as one. */
  readonly towards?: Way | null;
  /** The way a person takes who always follows the strongest scent, and whether it arrives; null where no answer is sure. */
  readonly greedy: { readonly way: Way; readonly arrives: boolean } | null;
  /** Rank of the first result in the destination set, null where none is; undefined states live in SiteSearch.how. */
  readonly searchRank: number | null;
  /** The A to Z entry that leads there in one or two clicks. */
  readonly letterEntry: { readonly text: string; readonly href: string } | null;
  /** Own pages that the main part of an answering page links to in words of the task or that ask to begin, the most promising first: an answer may stand there. */
  readonly near?: readonly string[];
  /** Of a task without a sure answer: what is named clearly and was not read, the strongest first, at most five; absent where there is no such link. */
  readonly unread?: readonly UnreadLink[];
  /** Rank of the answer in the search for each conversational query, null where it is not among the results; absent where none was asked. */
  readonly askedRanks?: readonly { readonly query: string; readonly rank: number | null }[];
  /** The first short address that leads to the answer, or null; absent where none was tried. */
  readonly short?: { readonly asked: string; readonly url: string } | null;
  /** null where there is no answer to walk to. */
  readonly visitor?: VisitorFinding | null;
  readonly engine?: EngineFinding | null;
  /** Which page of the Welsh side answers, judged by the Welsh words; absent where there is no such side or there are no such words. */
  readonly welsh?: Destination | null;
  /** Where somebody else says the answer is, and whether the judge by itself says the same; absent without such a word. */
  readonly expected?: {
    readonly url: string; readonly shared: number; readonly agrees: boolean | null; readonly judged: Destination;
    /** Whether the address was read and is a page of its own; null where that is not known. `why` in plain words where it is not true. */
    readonly alive?: boolean | null;
    readonly why?: string;
  };
  /** What a person is asked about, in the order: each but the last was rejected. Empty or absent where the judge was sure or a pin or the truth decides. */
  readonly asked?: readonly Asked[];
}
