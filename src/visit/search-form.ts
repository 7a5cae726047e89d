import type { FieldFact, FormFact, PageSource } from '../model/facts.ts';
import { isOnSite, isSameAddress } from './address.ts';
import type { Crawl } from './crawl.ts';
import { sourceOf } from './here.ts';
import type { Looks } from './looks.ts';
import { plain } from './pattern.ts';
import type { Seat } from './seat.ts';

/** Where the site's search was found: its form and the page it is on. */
export interface FoundSearch { readonly form: FormFact; readonly on: string }

/** What a search for the search may use. */
export interface SearchGround { readonly seat: Seat; readonly looks: Looks; readonly crawl: Crawl; readonly home: string }

/** On the home page as sent, then as rendered, then on the page that a search link leads to. */
export async function findSearch(ground: SearchGround): Promise<FoundSearch | null> {
  const { seat: { by: { guide } }, crawl, looks, home } = ground;
  const sent = (await crawl.page(home))?.source ?? null;
  const inSent = sent === null ? null : guide.searchForm(sent);
  if (inSent !== null) return { form: inSent, on: home };
  const shown = sourceOf(await looks.at(home, 'full'), 'desktop');
  const inShown = shown === null ? null : guide.searchForm(shown);
  if (inShown !== null) return { form: inShown, on: home };
  const text = (sent === null ? null : guide.searchLink(sent)) ?? (shown === null ? null : guide.searchLink(shown));
  if (text === null) return null;
  const link = linkNamed(text, [sent, shown]);
  // A link to the page it is on opens something by script.
  return link !== null && isOnSite(link, home) && !isSameAddress(link, home) ? onPage(link, ground) : null;
}

async function onPage(url: string, { seat: { by: { guide } }, crawl, looks }: SearchGround): Promise<FoundSearch | null> {
  const page = await crawl.page(url);
  const on = page?.got ?? url;
  for (const read of [async () => page?.source ?? null, async () => sourceOf(await looks.at(on, 'light'), 'desktop')]) {
    const source = await read();
    const form = source === null ? null : guide.searchForm(source);
    if (form !== null) return { form, on };
  }
  return null;
}

function linkNamed(text: string, sources: readonly (PageSource | null)[]): string | null {
  const links = sources.flatMap((source) => source?.links ?? []);
  return links.find((link) => link.href !== null && plain(link.text) === plain(text))?.href ?? null;
}

const WORDS = /^(q|s|search|query|keys|keywords?|term|searchterm|search_api_fulltext|k)$/i;
const TEXTS = new Set(['search', 'text', '', 'input']);

/** The field that the words go into: a search field, one with a telling name, else the first for text. */
export function queryField({ fields }: FormFact): FieldFact | null {
  const texts = fields.filter(({ type }) => TEXTS.has(type));
  return texts.find(({ type }) => type === 'search') ?? texts.find(({ name }) => WORDS.test(name)) ?? texts[0] ?? null;
}

const SENT_AS_IS = new Set(['hidden', 'search', 'text', '', 'input', 'select', 'select-one']);

/** What a browser would open for the words; null where only script can send the form. */
export function queryAddress(form: FormFact, words: string): string | null {
  const field = queryField(form);
  if (form.action === null || form.method !== 'get' || field === null || field.name === '') return null;
  const url = new URL(form.action);
  const sent = form.fields.filter(({ name, type }) => name !== '' && SENT_AS_IS.has(type));
  url.search = new URLSearchParams(sent.map((one) => [one.name, one === field ? words : one.value])).toString();
  url.hash = '';
  return url.href;
}
