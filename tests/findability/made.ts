import type { FieldFact, FormFact, LinkFact, PageSource } from '../../src/model/facts.ts';
import type { MappedPage, SiteMap } from '../../src/model/map.ts';
import type { Scenario, Words } from '../../src/model/scenario.ts';
import { siteGraph, type SiteGraph } from '../../src/findability/site-graph.ts';
import { vocabularyOf } from '../../src/findability/vocabulary.ts';

export const home = 'https://www.brambleford.test/';

/** Finding the bin day: the vocabulary most tests listen with. */
export const binWords: Words = {
  concepts: [
    { name: 'bin', weight: 1, head: true, terms: { bin: 1, refuse: .95, waste: .9, recycling: .8 } },
    { name: 'collection day', weight: .8, head: false, terms: { 'collection day': 1, collection: .9, calendar: .8, day: .7 } },
  ],
  broader: { environment: .5, 'where i live': .6 },
  against: { missed: .5, bulky: .6, garden: .3 },
  action: 'find',
};
export const bins = vocabularyOf(binWords);

/** Paying council tax: a task whose resident comes to do something. */
export const taxWords: Words = {
  concepts: [
    { name: 'council tax', weight: 1, head: true, terms: { 'council tax': 1 } },
    { name: 'payment', weight: .8, head: false, terms: { pay: 1, payment: 1 } },
  ],
  broader: {}, against: {}, action: 'pay',
};
export const tax = vocabularyOf(taxWords);

export function scenarioOf(words: Words, more: Partial<Scenario> = {}): Scenario {
  return {
    id: 'bin-day', task: 'Find my bin day', for: ['unitary'], lgsl: 524, lgil: null, queries: [], short: [], welsh: null, query: 'bin day', az: ['bins', 'refuse'], words,
    answers: [], stop: '', clicks: 3, script: [], inputs: {}, file: 'bin-day.yaml', ...more,
  };
}

/** A link to an address, absolute or from the home page's root. */
export function link(text: string, href: string | null, more: Partial<LinkFact> = {}): LinkFact {
  const absolute = href === null ? null : new URL(href, home).href;
  return { n: 0, href: absolute, fragment: '', text, context: '', extra: '', region: 'main', hidden: false, ...more };
}

export function source(more: Partial<PageSource> = {}): PageSource {
  const text = more.text ?? 'Some words about nothing in particular that nobody needs to find anything at all on this page of ours today.';
  const links = (more.links ?? []).map((one, n) => ({ ...one, n }));
  return {
    title: '', lang: 'en', description: '', canonical: null, robots: '', viewport: null, headings: [], breadcrumb: '', lead: text, text,
    words: text.split(' ').length, forms: [], iframes: [], scripts: 0, images: 0, ...more, links,
  };
}

/** A page that answered 200 at a path of the made-up site, or elsewhere. */
export function mapped(path: string, more: Partial<PageSource> = {}, page: Partial<MappedPage> = {}): MappedPage {
  const url = new URL(path, home).href;
  return {
    asked: url, got: url, status: 200, contentType: 'text/html', by: 'http', order: 0, source: source(more), failure: null, ...page,
  };
}

/** A page with a title, the same first heading and links. */
export function titled(path: string, title: string, links: readonly LinkFact[] = [], more: Partial<PageSource> = {}): MappedPage {
  return mapped(path, { title, headings: [{ level: 1, text: title }], links, ...more });
}

export function gone(path: string, status: number | null = 404): MappedPage {
  const kind = status === null ? 'timeout' : 'not-found';
  return mapped(path, {}, { status, source: null, failure: { kind, detail: '', permanent: true, fault: 'site' } });
}

export function inOrder(pages: readonly MappedPage[]): MappedPage[] {
  return pages.map((page, order) => ({ ...page, order }));
}

export function graphOf(...pages: readonly MappedPage[]): SiteGraph {
  return siteGraph(inOrder(pages), home);
}

export function field(more: Partial<FieldFact> = {}): FieldFact {
  return { type: 'text', name: '', label: '', id: '', autocomplete: '', value: '', ...more };
}

export function form(more: Partial<FormFact> = {}): FormFact {
  return { n: 0, action: home, method: 'get', role: '', id: '', label: '', region: 'main', fields: [field()], buttons: [], ...more };
}

export function siteMap(pages: readonly MappedPage[], more: Partial<SiteMap> = {}): SiteMap {
  return {
    site: 'brambleford', home, failure: null, needsScript: false, robots: { found: false, crawlDelay: null, disallowsSearch: false },
    pages: inOrder(pages), fetched: {}, search: { how: 'none', form: null, on: null, runs: [] }, aToZ: { url: null, lookups: [] }, ...more,
  };
}
