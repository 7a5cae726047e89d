/** How often two said the same where both answered: a share 0–1 with Wilson's 95 % interval; all three null of nothing. */
export interface Agreed {
  readonly n: number;
  readonly agreed: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How the judge by itself compares with the addresses that councils gave to GOV.UK, of one task or (null) of all. */
export interface TruthAgreement {
  readonly task: string | null;
  /** Site–task pairs for which an address is known. */
  readonly pairs: number;
  /** Of them: not a page any more, not read, or a page given for other services too. They are not compared. */
  readonly dead: number;
  readonly unread: number;
  readonly shared: number;
  /** Live and of this service alone: what is compared. */
  readonly compared: number;
  /** Of the compared: the judge was not sure, or found none by its rules. The others it answered. */
  readonly unsure: number;
  readonly none: number;
  readonly answered: Agreed;
}

/** What a person says of one question about one task of one site; a line of a marks file. */
export interface Mark {
  readonly rater: string;
  readonly site: string;
  /** '' for a question about the home page. */
  readonly task: string;
  /** A check id, or `destination`. */
  readonly check: string;
  readonly item: string;
  readonly device: '' | 'desktop' | 'phone';
  /** `passed`, `failed`, `inapplicable` or `cantTell`; of `destination` an address or `none`, or `cantTell`. */
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

/** How often two sides said the same of what both answered. */
export interface Compared {
  /** Questions that both answered. */
  readonly answered: Agreed;
  /** Mean of Cohen's kappa over the pairs of raters (or raters and judge) for which it is defined; null where it is for none, and why. */
  readonly kappa: number | null;
  readonly whyNoKappa: 'one-class' | 'addresses' | 'nothing' | null;
  /** Pairs of raters, or raters held against the judge. */
  readonly pairs: number;
  /** Questions that one side could not tell: no agreement and no disagreement. */
  readonly unsure: number;
  /** How often which answers met, the first side's first. */
  readonly counts: readonly { readonly one: string; readonly other: string; readonly n: number }[];
  /** Fewer than 20: a hint, not a measure. */
  readonly isFew: boolean;
}

/** Agreement on one check: among people, and of people with the judge; null where there is nobody to compare. */
export interface CheckAgreement { readonly check: string; readonly people: Compared | null; readonly judge: Compared | null }
