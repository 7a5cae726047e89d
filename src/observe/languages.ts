import type { PageSource } from '../model/facts.ts';
import { address } from './address.ts';
import { attr, type TreeElement } from './tree.ts';
import { spoken } from './words.ts';

export type Languages = NonNullable<PageSource['languages']>;

const MOST = 50;
/** Names by which a link offers a language, in that language or in English. */
const NAMES: readonly (readonly [lang: string, name: RegExp])[] = [
  ['cy', /^(cymraeg|welsh|yn gymraeg|fersiwn gymraeg|newid i['’]r gymraeg|cy)$/i],
  ['en', /^(english|saesneg|in english|english version|switch to english|en)$/i],
  ['gd', /^(gàidhlig|gaidhlig|scottish gaelic)$/i], ['ga', /^(gaeilge|irish)$/i],
];

/**
 * The language that an element offers the page in, and where: `link rel="alternate" hreflang`, a link with `hreflang`, or one whose whole
 * text names a language of these islands. Null for everything else; `x-default` is no language.
 */
export function languageOf(element: TreeElement, base: string): Languages[number] | null {
  const isAlternate = element.name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(attr(element, 'rel'));
  if (!isAlternate && element.name !== 'a') return null;
  const lang = attr(element, 'hreflang').toLowerCase() || (element.name === 'a' ? named(element) : '');
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(lang)) return null;
  const { href } = address(attr(element, 'href'), base);
  return href === null ? null : { lang, href };
}

/** What a page offers: each language and address once, in document order. */
export function onceEach(languages: Languages): Languages {
  return [...new Map(languages.map((one) => [`${one.lang} ${one.href}`, one])).values()].slice(0, MOST);
}

function named(element: TreeElement): string {
  if (element.children.length > 20) return '';
  const text = spoken(element, 60).replace(/^[\s([|/]+|[\s)\]|/]+$/g, '');
  const [lang = ''] = NAMES.find(([, name]) => name.test(text)) ?? [];
  // "CY" and "EN" alone may be anything, unless the page says in which language they stand.
  return text.length > 2 || attr(element, 'lang').toLowerCase().startsWith(lang) ? lang : '';
}
