import type { FormFact, LinkFact, PageSource } from '../model/facts.ts';
import { address, baseOf } from './address.ts';
import { formFact, partOf, type FormParts } from './form-fact.ts';
import { isSizeless } from './hidden.ts';
import { controlFact, isLink, linkFact, MOST_LINKS, type Names } from './link-fact.ts';
import { languageOf, languagesOf, type Offer, switchesOf } from './languages.ts';
import { noteHeading, type Outline } from './outline.ts';
import { landmarks, tour, type Landmarks, type Place } from './tour.ts';
import { attr, isElement, parentOf, parseTree, textOf, within, type Tree, type TreeElement, type TreeNode } from './tree.ts';
import { apart, clean, headingLevel, readable, spoken } from './words.ts';

/** What a page says in its head and beside its text, gathered while it is walked. */
interface Harvest {
  title: string; lang: string; description: string; canonical: string; robots: string[]; viewport: string | null; breadcrumb: string;
  readonly headings: { level: number; text: string }[]; readonly links: LinkFact[]; readonly forms: FormParts[];
  readonly iframes: { src: string | null; title: string }[]; readonly main: string[]; readonly offers: Offer[]; scripts: number; images: number;
}

const MOST_FORMS = 100;
const MOST_OFFERS = 200;
const RUNNING = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;

/**
 * What the HTML of the page at `url` says, every field as model/facts.ts promises. Pure, total and bounded: broken, giant or
 * hostile text gives what could be read of it. Words and links inside noscript, templates and frames are not read.
 */
export function readSource(html: string, url: string): PageSource {
  return sourceOf(parseTree(html), url);
}

/** The same of a page that is parsed already; the tree stays as it is. */
export function sourceOf(root: Tree, url: string): PageSource {
  const page = landmarks(root, url);
  const base = baseOf(url, page.base);
  const first = harvest(root, page, base);
  const text = clean(first.main.join(''));
  // A main part without a word is a shell that the text does not stand in.
  const said = text === '' && page.main ? clean(harvest(root, { ...page, main: null }, base).main.join('')) : text;
  const words = said === '' ? [] : said.split(' ');
  const { main, forms, robots, canonical, offers, ...rest } = first;
  const [languages, switches] = [languagesOf(offers), switchesOf(offers)];
  return {
    ...rest,
    canonical: canonical ? address(canonical, base).href : null,
    robots: robots.join(', '),
    lead: words.slice(0, 60).join(' ').slice(0, 1_000),
    text: said.slice(0, 8_000).trim(),
    words: words.length,
    forms: forms.map((parts, n): FormFact => formFact(parts, n, page, base, url)),
    ...(languages.length > 0 ? { languages } : {}),
    ...(switches.length > 0 ? { switches } : {}),
  };
}

function harvest(root: Tree, page: Landmarks, base: string): Harvest {
  const found: Harvest = {
    title: '', lang: '', description: '', canonical: '', robots: [], viewport: null, breadcrumb: '',
    headings: [], links: [], forms: [], iframes: [], main: [], offers: [], scripts: 0, images: 0,
  };
  const outline: Outline = new Map();
  const names: Names = new Map();
  const owners = new Map<TreeElement, FormParts>();
  tour(root, page.main, (node, place) => {
    readText(node, place, found);
    if (!isElement(node)) return;
    readHead(node, found);
    readLanguage(node, found, base);
    readBody(node, place, found, base, outline);
    if (found.links.length < MOST_LINKS) {
      const n = found.links.length;
      const fact = controlFact(node, n, place, page, outline, base, names) ?? (isLink(node) ? linkFact(node, n, place, page, outline, base) : null);
      if (fact !== null) found.links.push(fact);
    }
    readForm(node, place, found, owners, page);
  });
  return found;
}

function readText(node: TreeNode, place: Place, found: Harvest): void {
  const { region } = place.standing;
  if (!place.inMain || place.gone || region === 'nav' || region === 'footer' || region === 'breadcrumb' || region === 'cookie') return;
  if (region === 'header') return;
  if (isElement(node)) { if (!RUNNING.test(node.name)) found.main.push(' '); return; }
  const { parent } = node;
  if (!parent || !('name' in parent) || /^(?:script|style|noscript|template|textarea|option|title|head|iframe)$/.test(parent.name) || isSizeless(parent)) return;
  const before = node.prev as TreeNode | null; // domhandler types it without its element class
  const text = textOf(node) ?? '';
  found.main.push(isElement(before) && !RUNNING.test(before.name) ? ` ${text}` : apart(found.main.at(-1) ?? '', text));
}

function readHead(element: TreeElement, found: Harvest): void {
  const content = (most: number): string => clean(attr(element, 'content')).slice(0, most);
  if (element.name === 'html') found.lang ||= attr(element, 'lang').slice(0, 50);
  else if (element.name === 'script') found.scripts += 1;
  else if (element.name === 'title' && !found.title && !element.namespace?.endsWith('/svg')) {
    found.title = clean(element.children.map((child) => textOf(child) ?? '').join('')).slice(0, 500);
  } else if (element.name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attr(element, 'rel'))) found.canonical ||= attr(element, 'href');
  else if (element.name === 'meta') {
    const name = attr(element, 'name').toLowerCase();
    if (name === 'description') found.description ||= content(1_000);
    else if (name === 'robots' && found.robots.length < 10) found.robots.push(content(200).toLowerCase());
    else if (name === 'viewport') found.viewport ??= content(300);
  }
}

function readLanguage(element: TreeElement, found: Harvest, base: string): void {
  const offer = found.offers.length < MOST_OFFERS ? languageOf(element, base) : null;
  if (offer !== null) found.offers.push(offer);
}

function readBody(element: TreeElement, place: Place, found: Harvest, base: string, outline: Outline): void {
  const level = headingLevel(element);
  if (level !== null) {
    const text = readable(element, 300);
    if (!text) return;
    noteHeading(outline, element, level, spoken(element, 300) || text);
    if (!place.gone && found.headings.length < 500) found.headings.push({ level, text });
  } else if (element.name === 'img') found.images += 1;
  else if (element.name === 'iframe' && found.iframes.length < 100) {
    const src = attr(element, 'src');
    found.iframes.push({ src: src ? address(src, base).href : null, title: clean(attr(element, 'title')).slice(0, 300) });
  } else if (place.standing.region === 'breadcrumb' && !found.breadcrumb && !place.gone) found.breadcrumb = crumbs(element);
}

/** The trail as `Home > Bins > Missed bin`; where it is no list, with the site's own signs between. */
function crumbs(element: TreeElement): string {
  const items = [...within(element, 500)].filter((node): node is TreeElement => isElement(node) && node.name === 'li');
  const parts = items.length > 0 ? items.map((item) => spoken(item, 200)) : [spoken(element, 500)];
  return parts.map((part) => part.replace(/^[\s>»›/|:]+|[\s>»›/|]+$/g, '')).filter((part) => part !== '').join(' > ').slice(0, 500);
}

function readForm(element: TreeElement, place: Place, found: Harvest, owners: Map<TreeElement, FormParts>, page: Landmarks): void {
  if (element.name === 'form') {
    if (found.forms.length >= MOST_FORMS) return;
    const parts: FormParts = { form: element, place, fields: [], buttons: [] };
    owners.set(element, parts);
    found.forms.push(parts);
    return;
  }
  const part = partOf(element);
  if (part === null) return;
  const owner = ownerOf(element, owners, page);
  if (part === 'field') owner?.fields.push(element); else owner?.buttons.push(element);
}

/** The form it names, else the one round it. */
function ownerOf(element: TreeElement, owners: Map<TreeElement, FormParts>, page: Landmarks): FormParts | undefined {
  const named = page.ids.get(attr(element, 'form'));
  if (named && attr(element, 'form')) return owners.get(named);
  let up = parentOf(element);
  for (let steps = 0; up && steps < 200; steps += 1, up = parentOf(up)) if (up.name === 'form') return owners.get(up);
  return undefined;
}
