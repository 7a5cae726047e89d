import type { PageSource } from '../model/facts.ts';
import { addressKey, isDocument, sameSite } from './address.ts';

const leadWords = 60;

/** What a page itself says. */
export interface OwnText {
  readonly text: string;
  /** Its first sixty words. */
  readonly lead: string;
  /** Words in all. */
  readonly words: number;
  /** Other pages of the site that its main part leads to. */
  readonly onward: number;
}

const known = new WeakMap<PageSource, OwnText>();

/**
 * The text of a page's main part without the words of links to other pages of the site and the rest of their cards: what those speak of is
 * said there and not here. Links to elsewhere and to documents stay: with them the answer is handed over. Worked out once a page.
 */
export function ownText(page: PageSource, url: string): OwnText {
  const before = known.get(page);
  if (before) return before;
  const onward = page.links.filter(({ href, region }) => region === 'main' && href !== null && isOnward(href, url));
  let [kept, rest, words] = ['', page.text, page.words];
  for (const said of onward.flatMap(({ text, extra }) => [text, extra])) {
    const at = said === '' ? -1 : rest.indexOf(said);
    if (at < 0) continue;
    kept += `${rest.slice(0, at)}\n`;
    rest = rest.slice(at + said.length);
    words -= wordsIn(said).length;
  }
  const text = kept + rest;
  const lead = wordsIn(text).slice(0, leadWords).join(' ');
  const own = { text, lead, words, onward: new Set(onward.map(({ href }) => addressKey(href ?? ''))).size };
  known.set(page, own);
  return own;
}

function isOnward(href: string, url: string): boolean {
  return addressKey(href) !== addressKey(url) && !isDocument(href) && sameSite(href, url);
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
