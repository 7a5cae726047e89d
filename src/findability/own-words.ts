import type { PageSource } from '../model/facts.ts';
import { hear } from './hearing.ts';
import { type Cover, pageCover, pageWords, type PageWords } from './page-words.ts';
import { penaltiesOf, type Penalty } from './penalties.ts';
import { ownTitle } from './site-name.ts';
import { type SiteWide, withoutWide } from './site-wide.ts';
import type { ReadPage } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a page's own words and form say of a task, before the links that point to it. */
export interface OwnWords {
  readonly title: string;
  readonly cover: Cover;
  readonly passage: PageWords['passage'];
  readonly penalties: readonly Penalty[];
}

interface Remembered { readonly page: PageSource; readonly words: PageWords; readonly own: OwnWords }
const remembered = new WeakMap<Vocabulary, WeakMap<PageSource, Remembered>>();

/** Judges a page by itself. Worked out again only when what it has in common with the whole site, its name and its boxes, is seen differently. */
export function ownWords(vocabulary: Vocabulary, read: ReadPage, wide: SiteWide, home: string): OwnWords {
  const pages = remembered.get(vocabulary) ?? new WeakMap<PageSource, Remembered>();
  remembered.set(vocabulary, pages);
  const title = ownTitle(read.source.title, wide.names);
  const page = withoutWide(read.source, wide);
  const before = pages.get(read.source);
  const isSame = before !== undefined && before.page.headings.length === page.headings.length
    && before.page.headings.every((heading, n) => heading === page.headings[n]);
  if (isSame && before.own.title === title) return before.own;
  const words = isSame ? before.words : pageWords(vocabulary, page, read.url);
  const own = judgeAlone(vocabulary, read, words, title, home);
  pages.set(read.source, { page, words, own });
  return own;
}

function judgeAlone(vocabulary: Vocabulary, read: ReadPage, words: PageWords, title: string, home: string): OwnWords {
  const heard = hear(vocabulary, title);
  const judged = { page: read.source, url: read.url, title: heard, heading: words.fields.get('heading'), name: title };
  return { title, cover: pageCover(vocabulary, words, heard), passage: words.passage, penalties: penaltiesOf(vocabulary, judged, home) };
}
