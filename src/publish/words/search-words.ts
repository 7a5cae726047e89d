import type { State } from '../../model/finding.ts';
import type { SearchRun, SiteSearch } from '../../model/map.ts';
import { ordinal } from './figures.ts';

/** One query put to a site’s own search, and what came of it. */
export interface OwnSearch {
  readonly how: SiteSearch['how'];
  /** Undefined where the query was not put. */
  readonly run: SearchRun | undefined;
  readonly rank: number | null;
  /** What the check of this query answered; undefined where it was not asked. */
  readonly state?: State | undefined;
}

/** Goes on from “The site’s own search …”. What failed, was not asked or could not be read is never said not to show the answer. */
export function searchWords({ how, run, rank, state }: OwnSearch): string {
  if (rank !== null) return `puts it ${ordinal(rank)}`;
  if (how === 'none') return 'was not found by these rules';
  if (how === 'post') return 'was not tried, because it is sent by POST';
  if (how === 'forbidden') return 'was not tried, because robots.txt asks us not to';
  if (run === undefined) return 'was not asked';
  if (run.failure !== null) return 'was not answered';
  if (state === 'passed') return 'shows it';
  // Nothing to read is a fault of the site only where its own page says that nothing was found; the check has read that page.
  if (run.results.length === 0) return state === 'failed' ? 'found nothing' : 'gave no results that could be made out';
  return state === 'cantTell' ? 'may show it: a result that may answer too was not read' : 'does not show it';
}
