import type { Page } from 'playwright';
import type { Box, LinkBoxes, LinkFact } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';
import { inIsolation } from './isolated.ts';
import { MOST_LINKS } from './link-fact.ts';
import { pair } from './pair.ts';
import { isPressed } from './pressed.ts';
import { visibleFunctions, type Memory, type Visible } from './page-visible.ts';
import { lastRead, readTab } from './html.ts';

/** One link as the screen has it; numbers in the document's CSS pixels. */
interface Seen {
  readonly href: string;
  /** Of what can be pressed, in lower case; empty on a page that is not walked by pressing. */
  readonly names: readonly string[];
  readonly box: readonly [number, number, number, number] | null;
  readonly covered: boolean;
}

/**
 * Where each link of the page is on this device. Paired with the links of the html facts of the same load by order and
 * address; a link that a script has since taken away has no box. Throws where the two have little in common.
 */
export const links: Observer<Page, 'links'> = {
  id: 'links',
  version: '1',
  each: 'device',
  light: true,
  reads: true,
  again: ['loaded'],
  observe: async (tab, { url }): Promise<LinkBoxes> => {
    const source = lastRead(tab) ?? await readTab(tab, url);
    const asked = { most: MOST_LINKS, pressed: isPressed(url) };
    const found = together(source.links, asSeen(await inIsolation(tab, collectLinks, asked, [...visibleFunctions, isOver, areaPicture, controlNames])));
    const boxes = found.map((one): Box | null => one?.box ? { x: one.box[0], y: one.box[1], width: one.box[2], height: one.box[3] } : null);
    return { boxes, covered: found.flatMap((one, n) => one?.covered ? [n] : []) };
  },
};

/** For each link of the facts what is seen of it: links by address, controls that have none by their names, each in document order. */
function together(facts: readonly LinkFact[], seen: readonly Seen[]): readonly (Seen | undefined)[] {
  const [controls, links] = [seen.filter(({ names }) => names.length > 0), seen.filter(({ names, href }) => names.length === 0 || href !== '')];
  const linked = facts.filter(({ href }) => href === null || !isPressed(href));
  const pairs = pair(linked.map((link) => link.href === null ? '' : link.href + link.fragment), links.map((one) => one.href));
  const found = new Map(linked.map((link, n) => [link.n, links[pairs[n] ?? -1]]));
  let next = 0;
  for (const { n, text } of facts.filter(({ href }) => href !== null && isPressed(href))) {
    const at = controls.findIndex(({ names }, k) => k >= next && names.includes(text.toLowerCase()));
    if (at >= 0) next = at + 1;
    found.set(n, controls[at]);
  }
  return facts.map(({ n }) => found.get(n));
}

/** Runs in the page: every link in document order; on a page that is walked by pressing, everything that can be pressed, with its names. */
function collectLinks({ most, pressed }: { most: number; pressed: boolean }, { visibleEdges, isOver, areaPicture, controlNames }: Visible & LinkKit): Seen[] {
  const memory: Memory = { clip: new Map(), shown: new Map() };
  let asked = 0; // of a thousand links in one place each asks the browser to go through all
  const all = Array.from(Document.prototype.querySelectorAll.call(document, pressed ? 'a, area, button, [role="link"], [role="button"]' : 'a, area'));
  const linked = all.filter((element) => pressed || element.hasAttribute('href') || element.hasAttribute('xlink:href'));
  return linked.slice(0, most).map((element) => {
    const raw = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
    const parsed = raw.length > 4_000 ? null : URL.parse(raw.trim(), document.baseURI);
    const href = parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : '';
    const shown = element.localName === 'area' ? areaPicture(element) : element;
    const names = pressed ? controlNames(element) : [];
    const edges = shown ? visibleEdges(shown, memory) : null;
    if (!edges) return { href, names, box: null, covered: false };
    const round = (length: number): number => Math.round(length * 10) / 10;
    const box = [round(edges.left), round(edges.top), round(edges.right - edges.left), round(edges.bottom - edges.top)] as const;
    asked += 1;
    return { href, names, box, covered: asked <= 1_500 && isOver(element) };
  });
}

/** Whether something that has nothing to do with the link lies over the middle of its first line; only on the screen as it is. */
function isOver(element: Element): boolean {
  const rects = Array.from(Element.prototype.getClientRects.call(element));
  const line = rects.find((rect) => rect.width >= 1 && rect.height >= 1);
  if (!line) return false;
  const x = line.left + line.width / 2;
  const y = line.top + line.height / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const top = document.elementFromPoint(x, y);
  if (top === null || top === element || element.contains(top) || top.contains(element)) return false;
  return top.closest('label')?.contains(element) !== true;
}

/** An area has no box of its own: the picture it is drawn on. */
function areaPicture(area: Element): Element | null {
  const name = area.closest('map')?.getAttribute('name');
  return (name && Array.from(document.querySelectorAll('img[usemap]')).find((one) => one.getAttribute('usemap') === `#${name}`)) || null;
}

/** What a control may be called by who reads its source: label, heading, words with or without what is hidden from speech, picture, title. */
function controlNames(element: Element): string[] {
  const plain = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim().slice(0, 300).toLowerCase();
  const spoken = element.cloneNode(true) as Element; // a clone of an element is one
  for (const silent of Array.from(spoken.querySelectorAll('[aria-hidden="true"], [hidden], svg'))) silent.remove();
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).slice(0, 10);
  const labels = ids.map((id) => (id === '' ? '' : document.getElementById(id)?.textContent ?? '')).join(' ');
  const pictures = Array.from(element.querySelectorAll('img')).map((image) => image.getAttribute('alt')).join(' ');
  const said = [element.getAttribute('aria-label'), labels, element.querySelector('h1, h2, h3, h4, h5, h6')?.textContent, spoken.textContent,
    (element as HTMLElement).innerText, pictures, element.getAttribute('title')]; // innerText is undefined in a drawing
  return [...new Set(said.map(plain).filter((words) => words !== ''))];
}

interface LinkKit { readonly isOver: typeof isOver; readonly areaPicture: typeof areaPicture; readonly controlNames: typeof controlNames }

/** The answer with its shape made sure of; throws where it is another. */
function asSeen(raw: unknown): readonly Seen[] {
  if (!Array.isArray(raw)) throw new Error('links: the page answered with something else');
  return raw.slice(0, MOST_LINKS).map((one: Partial<Seen> | null) => {
    const { href, names, box, covered } = one ?? {};
    const isBox = Array.isArray(box) && box.length === 4 && box.every(Number.isFinite);
    const said = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    return { href: typeof href === 'string' ? href : '', names: said, box: isBox ? box : null, covered: covered === true && isBox };
  });
}
