/**
 * What a person decided of something that no check could decide: a line of `replies/marks.csv`. It holds wherever the site shows the same
 * (site, check, item and fingerprint), on every page and device.
 */
export interface FaultMark {
  readonly site: string;
  readonly check: string;
  readonly item: string;
  /** Of the finding; with a hash of all its kinds of places behind a `+` where there are several. */
  readonly fingerprint: string;
  /** `failed`: it keeps people out, as the check suspected; `passed`: it does not. */
  readonly verdict: 'failed' | 'passed';
  /** Name or initials of who looked. */
  readonly who: string;
  /** Why, in their words; may be ''. */
  readonly why: string;
}
