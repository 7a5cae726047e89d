import type { Manners } from '../model/survey.ts';

/** How many pages the map may have after each part of the crawl; what one part leaves, the next may use. */
export interface Shares {
  readonly links: number;
  readonly results: number;
  readonly letters: number;
  /** After everything but what somebody told us. */
  readonly own: number;
}

const BY_LINKS = .6;
const BY_RESULTS = .25;
/** At most so much of all is kept back for either of what is told and other languages' versions. */
const KEPT = .25;

/**
 * Shares out a site's pages, so that no part of the crawl can use up all: of what is not kept back, three fifths for links, a quarter for
 * results of the site's search, the rest for its A to Z. Kept back is a page for each address that somebody told us, and one for each task,
 * whose answer may have a version in another language.
 */
export function sharesOf({ pagesPerSite }: Pick<Manners, 'pagesPerSite'>, tasks: number, told: number): Shares {
  const most = Math.floor(pagesPerSite * KEPT);
  const own = pagesPerSite - Math.min(told, most);
  const open = own - Math.min(tasks, most);
  return { links: Math.ceil(open * BY_LINKS), results: Math.ceil(open * (BY_LINKS + BY_RESULTS)), letters: open, own };
}
