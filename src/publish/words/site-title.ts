import type { Results, SiteResult } from '../../model/kit.ts';

/** A council’s name, with its id where another council of the edition has the same: a page’s title may not be another page’s. */
export function siteTitle(results: Results, { site }: Pick<SiteResult, 'site'>): string {
  return results.sites.some((other) => other.site.name === site.name && other.site.id !== site.id) ? `${site.name} (${site.id})` : site.name;
}
