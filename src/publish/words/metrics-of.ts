import type { SiteResult } from '../../model/kit.ts';
import type { SearchMetrics } from '../../model/map.ts';

/** How good the site’s own search is; null where it was not driven, or answered nothing. */
export function metricsOf({ search: { how, metrics } }: Pick<SiteResult, 'search'>): SearchMetrics | null {
  const isDriven = how === 'form' || how === 'script';
  return isDriven && metrics !== undefined && metrics.answered > 0 ? metrics : null;
}
