import lunr from 'lunr';
import type { Page } from './council.ts';
import { textOfPage } from './text-of-page.ts';

/** A site search by lunr. `every` asks for all words at once, as strict searches do, otherwise any word will do. Best first. */
export function lunrSearch(pages: readonly Page[], every: boolean): (query: string) => Page[] {
  let index: lunr.Index | null = null;
  return (query) => {
    index ??= build(pages);
    const terms = query.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    if (terms.length === 0) return [];
    const hits = index.query((asked) => {
      const presence = every ? lunr.Query.presence.REQUIRED : lunr.Query.presence.OPTIONAL;
      for (const term of terms) if (isWord(term)) asked.term(stem(term), { presence });
    });
    return hits.map((hit) => pages[Number(hit.ref)]).filter((page) => page !== undefined);
  };
}

function stem(term: string): string {
  return lunr.stemmer(new lunr.Token(term, {})).toString();
}

function build(pages: readonly Page[]): lunr.Index {
  return lunr(function prepare() {
    this.ref('id');
    this.field('title', { boost: 6 });
    this.field('text');
    pages.forEach((page, id) => { this.add({ id: String(id), title: page.title, text: textOfPage(page) }); });
  });
}

/** lunr leaves small words out of its index; asking for one would find nothing. */
function isWord(term: string): boolean {
  return Boolean(lunr.stopWordFilter(new lunr.Token(term, {})));
}
