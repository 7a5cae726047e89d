import type { LinkFact, PageSource } from '../model/facts.ts';
import type { SearchResult } from '../model/map.ts';
import { addressKey } from './address.ts';
import { behind } from './behind.ts';
import { resultLinks, type Result } from './result-groups.ts';

const most = 20;
const surelySome = 3;
const pager = /^\W*(\d+|page \d+|next( page)?|prev(ious)?( page)?|first( page)?|last( page)?|more results|back to top)\W*$/i;
const facet = /^\W*(filter|sort|show|clear|reset|remove|refine)\b/i;
const nothing = /\b(no|0|zero) (search )?(results?|matches|pages)\b|\b(did not match|nothing (was )?found|dim canlyniadau)\b/i;

/**
 * The results on a search page, in the order shown: links of its main part that a nonsense query's page does not show in the same place,
 * those of the list that most of them stand in, without pagers, facets and repeats, one for each card; at most twenty. Empty where the
 * page says that there are none.
 */
export function searchResults(page: PageSource, nonsense: PageSource | null): readonly SearchResult[] {
  const always = (nonsense?.links ?? []).filter(isFresh);
  const [known, frame] = [new Set(always.map(({ href }) => addressKey(href))), new Set(always.map(standing))];
  const fresh = page.links.filter((link): link is Result => isFresh(link) && !frame.has(standing(link)));
  const main = fresh.filter(({ region }) => region === 'main');
  const kept = new Map<string, Result>();
  for (const link of resultLinks(main.length > 0 ? main : fresh, ({ href }) => known.has(addressKey(href)))) {
    const before = kept.get(addressKey(link.href));
    if (!before || before.text.trim() === '') kept.set(addressKey(link.href), link);
  }
  // A tip for those who find nothing stands on full pages too; what a nonsense query does not show is there.
  if (saysNothing(page) && (nonsense === null || kept.size < surelySome)) return [];
  return [...kept.values()].slice(0, most).map(({ href, text, extra }, n) => ({ rank: n + 1, href, text, extra }));
}

function standing({ href, place = '' }: Result): string {
  return `${addressKey(href)} ${place}`;
}

function isFresh(link: LinkFact): link is Result {
  if (link.href === null || !['main', 'aside'].includes(link.region)) return false;
  return !pager.test(link.text) && !facet.test(link.text) && !isSearchAgain(link.href);
}

/** Pagers and facets ask the search again; a link that counts its clicks takes the query along. */
function isSearchAgain(href: string): boolean {
  if (behind(href) !== null) return false;
  const names = [...(URL.parse(href)?.searchParams.keys() ?? [])];
  return names.some((name) => /^(q|s|k|search|query|keys?|keywords?|terms?|search_api_fulltext)$/i.test(name));
}

function saysNothing(page: PageSource): boolean {
  return nothing.test([page.lead, ...page.headings.map(({ text }) => text)].join('\n'));
}
