import type { PageSource } from '../model/facts.ts';
import { address } from './address.ts';
import { attr, type TreeElement } from './tree.ts';
import { clean, pictured, spoken } from './words.ts';

export type Languages = NonNullable<PageSource['languages']>;

const MOST = 50;
/** An offer of a language; null where it leads to no address, as buttons and scripts do. */
export interface Offer { readonly lang: string; readonly href: string | null }

/** Whole names by which a link offers a language, in that language or in English. */
const NAMES: readonly (readonly [lang: string, name: RegExp])[] = [
  ['cy', /^cy$/i], ['en', /^en$/i], ['gd', /^(gàidhlig|gaidhlig|scottish gaelic)$/i], ['ga', /^(gaeilge|irish)$/i],
];
const SPOKEN = { cy: /^(cymraeg|gymraeg|welsh)$/i, en: /^(english|saesneg)$/i } as const;
/** What may stand beside a language's name where one is offered to change to it, and nothing is spoken of. */
const BESIDE = new Set((
  'view read see show switch change go visit click here to into in the this our page pages site website webpage content language version also '
  + 'available translate darllen darllenwch gweld gweler gwelwch newid newidiwch ewch cliciwch yma i ir r y yr yn mewn fersiwn iaith dudalen tudalen '
  + 'hon hwn wefan gwefan safle ar gael hefyd').split(' '));
/** A language by itself is also what pages are about: "Welsh language", "Y Gymraeg". */
const ABOUT = /^(the |our )?(welsh|english) language( page| pages| content)?$|^(y|yr|iaith) (gymraeg|saesneg)$/i;
const READ_IT = /^(darllen|darllenwch|gweld|gweler|gwelwch) .{1,50} yn (gymraeg|saesneg)$/i;

/**
 * The language that an element offers the page in, and where: `link rel="alternate" hreflang`, a link with `hreflang`, or a link or button whose
 * words (or label, or the picture that stands for words) do no more than offer a language of these islands. Null for everything else;
 * `x-default` is no language.
 */
export function languageOf(element: TreeElement, base: string): Offer | null {
  if (isButton(element)) return asOffer(named(element), null);
  const isAlternate = element.name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(attr(element, 'rel'));
  if (!isAlternate && element.name !== 'a') return null;
  const lang = attr(element, 'hreflang').toLowerCase() || (isAlternate ? '' : named(element));
  const written = attr(element, 'href');
  if (!isAlternate && /^($|#(?![/!])|javascript:)/i.test(written)) return asOffer(lang, null);
  const { href } = address(written, base);
  return href === null ? null : asOffer(lang, href);
}

function asOffer(lang: string, href: string | null): Offer | null {
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(lang) ? { lang, href } : null;
}

/** What a page offers at an address: each language and address once, in document order. */
export function languagesOf(offers: readonly Offer[]): Languages {
  const led = offers.flatMap(({ lang, href }) => (href === null ? [] : [{ lang, href }]));
  return [...new Map(led.map((one) => [`${one.lang} ${one.href}`, one])).values()].slice(0, MOST);
}

/** The languages that are offered without an address, each once, in document order. */
export function switchesOf(offers: readonly Offer[]): readonly string[] {
  return [...new Set(offers.filter(({ href }) => href === null).map(({ lang }) => lang))].slice(0, MOST);
}

function isButton(element: TreeElement): boolean {
  if (element.name === 'input') return /^(submit|button|image)$/i.test(attr(element, 'type'));
  return element.name === 'button' || (element.name !== 'a' && /^(button|link)$/i.test(attr(element, 'role')));
}

/** By its label, else by its words, else by its picture or title where it has no words. */
function named(element: TreeElement): string {
  if (element.children.length > 20) return '';
  const text = spoken(element, 90) || (element.name === 'input' ? attr(element, 'value') : '');
  const silent = text === '' ? [pictured(element), attr(element, 'alt'), attr(element, 'title')] : [];
  for (const said of [attr(element, 'aria-label'), text, ...silent]) {
    const lang = offered(clean(said).slice(0, 90), element);
    if (lang !== '') return lang;
  }
  return '';
}

function offered(said: string, element: TreeElement): string {
  const text = said.replace(/^[\s([|/]+|[\s)\]|/]+$/g, '');
  const [lang = ''] = NAMES.find(([, name]) => name.test(text)) ?? [];
  // "CY" and "EN" alone may be anything, unless the page says in which language they stand.
  if (lang !== '') return text.length > 2 || attr(element, 'lang').toLowerCase().startsWith(lang) ? lang : '';
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [cy, en] = [SPOKEN.cy, SPOKEN.en].map((name) => words.some((word) => name.test(word)));
  if (cy === en || ABOUT.test(words.join(' '))) return '';
  const isOffer = READ_IT.test(text) || words.every((word) => SPOKEN.cy.test(word) || SPOKEN.en.test(word) || BESIDE.has(word.toLowerCase()));
  return !isOffer ? '' : cy ? 'cy' : 'en';
}
