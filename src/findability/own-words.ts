import type { PageSource } from '../model/facts.ts';
import { hear } from './hearing.ts';
import { type Cover, pageCover, pageWords, type PageWords } from './page-words.ts';
import { penaltiesOf, type Penalty } from './penalties.ts';
import { ownTitle } from './site-name.ts';
import type { ReadPage } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a page's own words and form say of a task, before the links that point to it. */
export interface OwnWords {
  readonly title: string;
  readonly cover: Cover;
  readonly passage: PageWords['passage'];
  readonly penalties: readonly Penalty[];
}

interface Remembered { readonly words: PageWords; own: OwnWords }
const remembered = new WeakMap<Vocabulary, WeakMap<PageSource, Remembered>>();

/** Judges a page by itself. Worked out again only when the site's name, and with it the page's own title, is seen differently. */
export function ownWords(vocabulary: Vocabulary, read: ReadPage, names: ReadonlySet<string>, home: string): OwnWords {
  const pages = remembered.get(vocabulary) ?? new WeakMap<PageSource, Remembered>();
  remembered.set(vocabulary, pages);
  const title = ownTitle(read.source.title, names);
  const before = pages.get(read.source);
  if (before && before.own.title === title) return before.own;
  const words = before?.words ?? pageWords(vocabulary, read.source, read.url);
  const own = judgeAlone(vocabulary, read, words, title, home);
  pages.set(read.source, { words, own });
  return own;
}

function judgeAlone(vocabulary: Vocabulary, read: ReadPage, words: PageWords, title: string, home: string): OwnWords {
  const heard = hear(vocabulary, title);
  const judged = { page: read.source, url: read.url, title: heard, heading: words.fields.get('heading'), name: title };
  return { title, cover: pageCover(vocabulary, words, heard), passage: words.passage, penalties: penaltiesOf(vocabulary, judged, home) };
}
