import MiniSearch from 'minisearch';
import type { Page } from './council.ts';
import { textOfPage } from './text-of-page.ts';

/** A good site search over the pages: headings count most, spelling is forgiven, best first. Built at the first question. */
export function miniSearch(pages: readonly Page[]): (query: string) => Page[] {
  let index: MiniSearch | null = null;
  return (query) => {
    index ??= build(pages);
    return index.search(query).map((hit) => pages[Number(hit.id)]).filter((page) => page !== undefined);
  };
}

function build(pages: readonly Page[]): MiniSearch {
  const common = new Set(['a', 'an', 'and', 'the', 'of', 'to', 'in', 'for', 'my', 'your', 'our', 'is', 'or', 'on', 'with', 'us', 'you']);
  const index = new MiniSearch({
    fields: ['title', 'words', 'text'],
    processTerm: (term) => (common.has(term.toLowerCase()) ? null : term.toLowerCase().replace(/(s|ing|ion)$/, '')),
    searchOptions: { boost: { title: 5, words: 3 }, prefix: (term) => term.length > 3, fuzzy: (term) => (term.length > 6 ? 0.15 : false) },
  });
  index.addAll(pages.map((page, id) => ({ id, title: page.title, words: page.notes['words'] ?? '', text: textOfPage(page) })));
  return index;
}
