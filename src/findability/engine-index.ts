import type { PageSource } from '../model/facts.ts';
import type { ReadPage } from './site-graph.ts';
import { addressWords, stemOf, wordsOf } from './words.ts';

/** How much a word in a field counts, and how far long fields are held against it (findability 3.8, BM25F). */
const fields = [
  { weight: 3, b: .5, of: ({ title }: PageSource) => title },
  { weight: 2.5, b: .5, of: (page: PageSource) => headingsOf(page, (level) => level === 1) },
  { weight: 1.5, b: .5, of: (_: PageSource, url: string) => Object.values(addressWords(url)).join(' ') },
  { weight: 1.2, b: .6, of: (page: PageSource) => headingsOf(page, (level) => level > 1) },
  { weight: 1, b: .5, of: ({ description }: PageSource) => description },
  { weight: 1, b: .75, of: ({ text }: PageSource) => text },
] as const;
const saturation = 1.2;

/** A page's place in the index, and how often a word is there: weighted by field, lengths taken into account. */
interface Posting { readonly doc: number; readonly often: number }

/** The words of all pages, by stem. */
export interface EngineIndex { readonly pages: readonly ReadPage[]; readonly postings: ReadonlyMap<string, readonly Posting[]> }

/** Indexes the pages; time and room grow with their words. */
export function engineIndex(pages: readonly ReadPage[]): EngineIndex {
  const spoken = pages.map(({ source, url }) => fields.map((field) => wordsOf(field.of(source, url)).map(stemOf)));
  const means = fields.map((_, f) => spoken.reduce((sum, page) => sum + (page[f]?.length ?? 0), 0) / Math.max(1, pages.length));
  const postings = new Map<string, Posting[]>();
  spoken.forEach((page, doc) => {
    for (const [stem, often] of weighted(page, means)) {
      const list = postings.get(stem);
      if (list) list.push({ doc, often });
      else postings.set(stem, [{ doc, often }]);
    }
  });
  return { pages, postings };
}

function weighted(page: readonly (readonly string[])[], means: readonly number[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  page.forEach((stems, f) => {
    const { weight, b } = fields[f] ?? { weight: 0, b: 0 };
    const each = weight / (1 - b + b * stems.length / Math.max(1, means[f] ?? 1));
    for (const stem of stems) often.set(stem, (often.get(stem) ?? 0) + each);
  });
  return often;
}

/** The pages that hold any of the stems, best first with their scores; each stem counts by its weight. Ties by address. */
export function search(index: EngineIndex, query: ReadonlyMap<string, number>): readonly { readonly page: ReadPage; readonly score: number }[] {
  const scores = new Map<number, number>();
  for (const [stem, weight] of query) {
    const list = index.postings.get(stem) ?? [];
    const rare = Math.log(1 + (index.pages.length - list.length + .5) / (list.length + .5));
    for (const { doc, often } of list) scores.set(doc, (scores.get(doc) ?? 0) + weight * rare * often / (saturation + often));
  }
  const hits = [...scores].flatMap(([doc, score]) => {
    const page = index.pages[doc];
    return page ? [{ page, score: Math.round(score * 1000) / 1000 }] : [];
  });
  return hits.sort((a, b) => b.score - a.score || (a.page.key < b.page.key ? -1 : 1));
}

function headingsOf({ headings }: PageSource, is: (level: number) => boolean): string {
  return headings.filter(({ level }) => is(level)).map(({ text }) => text).join(' · ');
}
