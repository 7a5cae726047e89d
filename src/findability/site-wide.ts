import type { PageSource } from '../model/facts.ts';
import { siteNames } from './site-name.ts';

const shared = .3;
const atLeast = 5;

/** What many pages of a site have in common and none says of itself. */
export interface SiteWide {
  /** Parts of titles: the site's name. */
  readonly names: ReadonlySet<string>;
  /** Headings below the first level that more than 30 % of the pages show, and at least five: a box beside or below them all. */
  readonly headings: ReadonlySet<string>;
}

/** Of the site's own pages. */
export function siteWide(pages: readonly PageSource[]): SiteWide {
  const counts = new Map<string, number>();
  for (const { headings } of pages) {
    const texts = new Set(headings.filter(({ level }) => level > 1).map(({ text }) => text));
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const headings = [...counts].filter(([, count]) => count >= atLeast && count > shared * pages.length).map(([text]) => text);
  return { names: siteNames(pages), headings: new Set(headings) };
}

/** Whether two pages' worth of knowledge is the same. */
export function isSameWide(one: SiteWide, other: SiteWide): boolean {
  const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && a.isSubsetOf(b);
  return isSame(one.names, other.names) && isSame(one.headings, other.headings);
}

/** The page without the headings that it has in common with many. */
export function withoutWide(page: PageSource, { headings }: SiteWide): PageSource {
  const own = page.headings.filter(({ level, text }) => level === 1 || !headings.has(text));
  return own.length === page.headings.length ? page : { ...page, headings: own };
}
