import type { LinkFact, PageSource } from '../model/facts.ts';
import type { SearchResult } from '../model/map.ts';
import { addressKey } from './address.ts';

const most = 20;
const pager = /^\W*(\d+|page \d+|next( page)?|prev(ious)?( page)?|first( page)?|last( page)?|more results|back to top)\W*$/i;
const facet = /^\W*(filter|sort|show|clear|reset|remove|refine)\b/i;
const nothing = /\b(no|0|zero) (search )?(results?|matches|pages)\b|\b(did not match|nothing (was )?found)\b/i;

/**
 * The results on a search page, in the order shown: links of its main part that a nonsense query's page does not show there too, without
 * pagers, facets and repeats; at most twenty. Empty where the page says that there are none.
 */
export function searchResults(page: PageSource, nonsense: PageSource | null): readonly SearchResult[] {
  if (saysNothing(page)) return [];
  const always = new Set((nonsense?.links ?? []).filter(isFresh).map(({ href }) => addressKey(href)));
  const fresh = page.links.filter((link): link is Fresh => isFresh(link) && !always.has(addressKey(link.href)));
  const group = largestGroup(fresh);
  const kept = new Map<string, Fresh>();
  for (const link of group) {
    const before = kept.get(addressKey(link.href));
    if (!before || before.text.trim() === '') kept.set(addressKey(link.href), link);
  }
  return [...kept.values()].slice(0, most).map(({ href, text, extra }, n) => ({ rank: n + 1, href, text, extra }));
}

type Fresh = LinkFact & { readonly href: string };

function isFresh(link: LinkFact): link is Fresh {
  if (link.href === null || !['main', 'aside'].includes(link.region)) return false;
  return !pager.test(link.text) && !facet.test(link.text) && !isSearchAgain(link.href);
}

/** Pagers and facets ask the search again. */
function isSearchAgain(href: string): boolean {
  const names = [...(URL.parse(href)?.searchParams.keys() ?? [])];
  return names.some((name) => /^(q|s|k|search|query|keys?|keywords?|terms?|search_api_fulltext)$/i.test(name));
}

/** The facts keep no tag path; what stands in one region is one group. */
function largestGroup(fresh: readonly Fresh[]): readonly Fresh[] {
  const main = fresh.filter(({ region }) => region === 'main');
  return main.length > 0 ? main : fresh;
}

function saysNothing(page: PageSource): boolean {
  return nothing.test([page.lead, ...page.headings.map(({ text }) => text)].join('\n'));
}
