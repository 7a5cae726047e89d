import type { TruthAgreement } from './agreement.ts';
import type { CheckCard } from './check.ts';
import type { Edition } from './edition.ts';
import type { FaultMark } from './fault-mark.ts';
import type { Finding } from './finding.ts';
import type { League, Score } from './method.ts';
import type { LookingCard } from './observer.ts';
import type { SiteResult } from './site-result.ts';
import type { Survey } from './survey.ts';

/** Everything that is published, already computed; reports add nothing but form. */
export interface Results {
  readonly edition: Edition;
  readonly survey: Survey;
  /** `acts`: it is made by acting on the page, on one page of each template. `timed`: in the lab, so that nobody can see by looking whether it is right. */
  readonly checks: readonly (CheckCard & { readonly of: 'page' | 'task' | 'site'; readonly acts?: boolean; readonly timed?: boolean })[];
  /** Every way of looking, in its own order: `own`: on a load of its own; absent in results that were made without them. */
  readonly looking?: readonly LookingCard[];
  readonly sites: readonly SiteResult[];
  readonly findings: readonly Finding[];
  readonly scores: readonly Score[];
  readonly league: League;
  /** Of all tasks first, then task by task; absent where no such addresses were given. */
  readonly truth?: readonly TruthAgreement[];
  /** What people decided that no check could decide, as it was taken in; absent where nobody did. */
  readonly marks?: readonly FaultMark[];
}

/** A report is texts by path under `published/`. Pure: same results, same bytes. */
export interface Report {
  readonly id: string;
  readonly render: (results: Results) => readonly { readonly path: string; readonly text: string }[];
}
