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
