import type { LinkFact, PageSource } from '../model/facts.ts';
import type { LetterLookup, MappedPage } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { addressKey, mayUndo } from './address.ts';
import { hear } from './hearing.ts';
import { lettersIn } from './letters-in.ts';
import { keyOf, siteGraph, type SiteGraph } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stemOf, wordsOf } from './words.ts';

const span = /\ba ?(?:to|-|–|—|…|\.{3}|\/)? ?z\b/i;
/** What may stand round `A to Z` where it is the council's list of services; of sports, of councillors it is another. */
const besides = new Set(('the our council councils service services online browse view see full list listing index directory guide of all page pages '
  + 'site website topic topics information contents menu').split(' '));
const everything = /^\W*(?:(?:see|view|browse|find) )?all (?:our |council |online )*services\W*$/i;
/** Lists by letters of something else than services. */
const otherLists = new RegExp('\\b(?:councillors?|members?|elected|committees?|jobs?|vacanc(?:y|ies)|careers?|staff|streets?|roads?|schools?|librar(?:y|ies)|'
  + 'suppliers?|licen[cs]es?|glossary|news|events?|venues?|churches|parish(?:es)?|planning|names?|authors?|titles?|businesses)\\b', 'i');
const lettersOfAList = 15;
const surely = .6;

/**
 * The address of the A to Z: a link that is called so, on home or the first page that has one, else a page with at least fifteen letters that is
 * not of councillors, jobs or streets.
 */
export function findAToZ(pages: readonly MappedPage[], home: string): string | null {
  const { read, byKey, home: homeKey } = siteGraph(pages, home);
  const first = byKey.get(homeKey);
  const inOrder = first ? [first, ...read.filter((page) => page !== first)] : read;
  for (const { source } of inOrder) {
    const named = source.links.filter((link) => link.href !== null && !mayUndo(link.href) && isListLink(link));
    const link = named.find(({ text }) => /services?\b/i.test(text)) ?? named[0];
    if (link?.href) return link.href;
  }
  return inOrder.find(({ source }) => isLetterList(source) && !isOfOthers(source))?.url ?? null;
}

/** A link in a part about councillors or jobs leads to a list of these, whatever it is called. */
function isListLink({ text, href, context }: LinkFact): boolean {
  if (!isListName(text)) return false;
  return /services?\b/i.test(text) || !(otherLists.test(context) || otherLists.test((URL.parse(href ?? '')?.pathname ?? '').replace(/[-_/.]/g, ' ')));
}

function isListName(text: string): boolean {
  if (everything.test(text)) return true;
  const words = text.toLowerCase().replace(span, ' ').split(/[^\p{L}]+/u).filter((word) => word !== '');
  return span.test(text) && words.every((word) => besides.has(word));
}

function isLetterList(page: PageSource): boolean {
  return new Set(page.links.flatMap(({ text }) => lettersIn(text)?.[0] ?? [])).size >= lettersOfAList;
}

/** By what it is called: letters lead to councillors, jobs and streets too. */
function isOfOthers({ title, headings }: PageSource): boolean {
  const called = `${headings.find(({ level }) => level === 1)?.text ?? ''} ${title}`;
  return otherLists.test(called) && !/\bservices?\b/i.test(called);
}

/** What to open next to look a task up in the A to Z, and the entries that match on the pages opened so far, in page order. */
export function lookUp(
  vocabulary: Vocabulary, scenario: Scenario, pages: readonly MappedPage[], start: string | null,
): { readonly open: readonly string[]; readonly entries: LetterLookup['entries'] } {
  if (start === null) return { open: [], entries: [] };
  const graph = siteGraph(pages, start);
  const known = new Set(pages.map(({ asked }) => keyOf(graph, asked)));
  const list = graph.byKey.get(graph.home);
  if (!list) return { open: known.has(graph.home) ? [] : [start], entries: [] };
  const wanted = letterLinks(list.source, scenario).filter((href) => keyOf(graph, href) !== list.key);
  const open = wanted.filter((href) => !known.has(keyOf(graph, href)));
  const opened = [list.url, ...wanted].flatMap((href) => graph.byKey.get(keyOf(graph, href)) ?? []);
  const entries = [...new Set(opened)].flatMap(({ source, url }) => entriesOn(vocabulary, scenario, source, url, graph));
  return { open, entries: unrepeated(entries) };
}

/** Addresses of the letters under which the task may stand, once each. A link to "B–D" holds three letters. */
function letterLinks(page: PageSource, scenario: Scenario): string[] {
  const initials = scenario.az.map((term) => term.trim().charAt(0).toLowerCase());
  const hrefs = page.links.flatMap(({ text, href }) => (href !== null && !mayUndo(href) && initials.some((initial) => holds(text, initial)) ? [href] : []));
  return [...new Map(hrefs.map((href) => [addressKey(href), href])).values()];
}

function holds(text: string, initial: string): boolean {
  const [from, to] = lettersIn(text) ?? [];
  return from !== undefined && to !== undefined && from <= initial && initial <= to;
}

function entriesOn(
  vocabulary: Vocabulary, scenario: Scenario, page: PageSource, on: string, graph: SiteGraph,
): LetterLookup['entries'] {
  return page.links
    .filter((link): link is LinkFact & { readonly href: string } => link.href !== null && ['main', 'aside'].includes(link.region))
    .filter(({ text, href }) => !isListName(text) && lettersIn(text) === null && keyOf(graph, href) !== graph.home && isEntry(vocabulary, scenario, text))
    .map(({ text, href }) => ({ text, href, on }));
}

/** Says the idea that must be there, strongly, or one of the task's own A to Z names. */
function isEntry(vocabulary: Vocabulary, scenario: Scenario, text: string): boolean {
  const { concepts } = hear(vocabulary, text);
  const stems = ` ${wordsOf(text).map(stemOf).join(' ')} `;
  const named = scenario.az.some((term) => stems.includes(` ${wordsOf(term).map(stemOf).join(' ')} `));
  return named || vocabulary.concepts.every((concept, n) => !concept.head || (concepts[n]?.strength ?? 0) >= surely);
}

function unrepeated(entries: LetterLookup['entries']): LetterLookup['entries'] {
  return [...new Map(entries.map((entry) => [`${addressKey(entry.href)} ${entry.text}`, entry])).values()];
}
