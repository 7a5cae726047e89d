import type { PictureKit } from './page-pictures.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

type Kit = Visible & SpotKit & PictureKit & ContentLinkKit;
type Raw = RawSpot & { traits: string[]; readonly text: string; readonly href: string; readonly [key: string]: unknown };
interface Named { readonly element: Element; readonly text: string; readonly href: string; readonly block: Element | null }

/** Runs in the page: how many links can be seen, and those in which something is to be noticed. */
export function collectContentLinks(memory: Memory, kit: Kit): { linkCount: number; links: Raw[] } {
  const all = Array.from(Document.prototype.querySelectorAll.call(document, 'a[href], [role=link]')).slice(0, 2000);
  const links = all.filter((one) => !/^(?:button|tab|menuitem|none|presentation)$/.test(one.getAttribute('role') ?? '') && one.closest('[aria-hidden=true]') === null && kit.isPainted(one, memory)).map((element): Named => ({
    element, text: kit.linkName(element, kit), href: kit.whereTo(element), block: element.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, figcaption, div, section, article'),
  }));
  const counts = new Map<string, number>();
  const noted: Raw[] = [];
  links.forEach((link, n) => {
    const traits = kit.linkTraits(link, links[n - 1], links.slice(Math.max(0, n - 6), n), kit).filter((one) => (counts.get(one) ?? 0) < 12);
    if (traits.length === 0 || !kit.visibleEdges(link.element, memory)) return;
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    noted.push({ ...kit.spotOf(link.element, kit), traits, text: link.text.slice(0, 200), href: link.href.slice(0, 300), around: kit.wordsAround(link.element, kit).slice(0, 300), headed: kit.isHeaded(link.element) });
  });
  return { linkCount: links.length, links: noted };
}

/** What a screen reader says of a link: its labels, else its text and pictures, else its title. */
export function linkName(element: Element, kit: PictureKit): string {
  const own = kit.labelledBy(element) || (element.getAttribute('aria-label') ?? '').trim();
  if (own !== '') return own;
  let text = '';
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(), n = 0; node !== null && n < 100; node = walker.nextNode(), n += 1) {
    if (node instanceof Text && node.parentElement?.closest('[aria-hidden=true], style, script') == null) text += node.data;
    else if (node instanceof Element && !/^(?:span|b|i|em|strong)$/.test(node.localName)) text += ` ${node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? ''} `;
  }
  return text.replace(/\s+/g, ' ').trim() || (element.getAttribute('title') ?? '').trim();
}

/** The address that a link leads to; of an address within the page that alone. */
export function whereTo(element: Element): string {
  const written = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
  if (written.startsWith('#')) return written;
  const said = element.hasAttribute('href') ? '' : /location\s*(?:\.href\s*)?\+?=\s*['"]([^'"]+)/.exec(element.getAttribute('onclick') ?? '')?.[1] ?? '';
  return URL.parse(written || said, document.baseURI)?.href ?? '';
}

/** What there is to notice; loose on purpose. */
export function linkTraits({ element, text, href, block }: Named, last: Named | undefined, before: readonly Named[], kit: Kit): string[] {
  const traits: string[] = [];
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/\s+/g, ' ').trim();
  if (/^(?:(?:click |tap |press )?(?:on )?(?:here|this|this link|this page|link|below)|(?:for |find out |read |see |view |learn |show |even |discover |know )?(?:more|much more)(?: (?:info|information|details|about this|here|now))?|read(?: on| this)?|continue(?: reading)?|details|info|information|go|go here|download(?: (?:here|now|file|this))?|open|view|visit|start|start here|see|page|website|web page|article|document|pdf|file|this article|this document|web ?site|url|learn more)$/.test(bare)) traits.push('generic');
  if (/^(?:open |plain )?(?:html?|epub|mobi|kindle|word|docx?|excel|xlsx?|csv|rtf|odt|ods|txt|text|xml|json|zip|mp3|mp4)(?: (?:version|format))?$/.test(bare)) traits.push('format');
  if (text !== '' && !/[\p{L}\p{N}]/u.test(text)) traits.push('symbols');
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text) && /\/./.test(text.replace(/^https?:\/\//i, ''))) traits.push('address');
  const kind = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|csv)(?:[?#]|$)/i.exec(href)?.[1];
  const about = `${text} ${kit.wordsAround(element, kit)} ${element.getAttribute('title') ?? ''}`;
  if (kind !== undefined && !/\b(?:pdf|word|docx?|excel|xlsx?|spreadsheet|power ?point|pptx?|odt|ods|rtf|zip|csv|open ?document)\b|\d\s*[kKmM]i?[bB]\b/i.test(about) && element.querySelector('img, svg, [class*=icon]') === null) traits.push('document');
  const target = (element.getAttribute('target') ?? '').toLowerCase();
  const describes = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => Document.prototype.getElementById.call(document, id)?.textContent ?? '').join(' ');
  const external = element.querySelector('svg, img, [class*=icon], [class*=external]') !== null || /icon|external/.test(element.getAttribute('class') ?? '');
  if ((target === '_blank' || target === '_new') && !external && !/new (?:window|tab|browser)|\bopens? (?:in|a)|external|another (?:window|tab)|ffenestr newydd|tab newydd/i.test(`${about} ${describes}`)) traits.push('window');
  const id = decodeURIComponent(href.slice(1).replace(/%(?![\da-f]{2})/gi, ''));
  if (/^#[^!/:~=?&]+$/.test(href) && id !== 'top' && document.getElementById(id) === null && document.getElementsByName(id).length === 0 && element.getAttributeNames().every((name) => /^(?:href|class|id|title|rel|target)$/.test(name))) traits.push('anchor');
  if (last !== undefined && href.length > 1 && last.href === href && kit.isBeside(last.element, element)) traits.push('twin');
  const twin = before.find((one) => one.text.toLowerCase() === text.toLowerCase() && one.href !== '' && one.href.replace(/\/$/, '') !== href.replace(/\/$/, '') && href !== '' && one.block === block);
  if (text !== '' && twin !== undefined) traits.push('repeat');
  return traits;
}

/** Nothing to read or press stands between two links, and they belong to the same item. */
export function isBeside(first: Element, second: Element): boolean {
  const [range, item] = [document.createRange(), second.closest('li, article, tr, p, dd') ?? second.parentElement?.parentElement ?? null];
  if (item === null || !item.contains(first)) return false;
  range.setStartAfter(first);
  range.setEndBefore(second);
  return range.toString().trim() === '';
}

/** Words of its sentence's block, list item, cell and the cell's headers, without its own. */
export function wordsAround(element: Element, kit: PictureKit & Pick<ContentLinkKit, 'linkName'>): string {
  const described = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => Document.prototype.getElementById.call(document, id)?.textContent ?? '').join(' ');
  const own = kit.linkName(element, kit);
  const texts: string[] = [described];
  for (let up = element.parentElement, n = 0; up !== null && up !== document.body && n < 12; up = up.parentElement, n += 1) {
    if (/^(?:p|li|td|th|dd|dt|figcaption|h[1-6]|caption|label)$/.test(up.localName)) texts.push((up.textContent ?? '').slice(0, 1000));
    if (up.localName === 'td') texts.push(...Array.from(up.closest('table')?.querySelectorAll('th') ?? []).slice(0, 20).map((one) => one.textContent ?? ''));
    if (up.localName === 'dd') texts.push(up.previousElementSibling?.textContent ?? '');
  }
  const block = element.closest('p, li, td, th, dd, dt, div, section, article, figure, main, body');
  const beside = Array.from(block?.childNodes ?? []).filter((node) => !(node instanceof Element) || /^(?:inline|contents)$/.test(getComputedStyle(node).display)).map((node) => (node instanceof Element && /^(?:script|style)$/.test(node.localName) ? '' : node.textContent ?? '')).join(' ');
  texts.push(beside.slice(0, 500));
  return texts.map((one) => one.replace(/\s+/g, ' ').trim().replace(own, '').trim()).filter((one) => /[\p{L}\p{N}]{2}/u.test(one)).join(' ');
}

/** Whether a heading stands before it within its four closest boxes. */
export function isHeaded(element: Element): boolean {
  for (let up = element.parentElement, n = 0; up !== null && n < 6; up = up.parentElement, n += 1) {
    const heading = up.querySelector('h1, h2, h3, h4, h5, h6, [role=heading], legend, caption, figcaption, summary');
    if (heading !== null || up.hasAttribute('aria-label') || up.hasAttribute('aria-labelledby')) return true;
  }
  return false;
}

export const contentLinkFunctions = [collectContentLinks, linkName, whereTo, linkTraits, isBeside, wordsAround, isHeaded];
export interface ContentLinkKit {
  readonly collectContentLinks: typeof collectContentLinks;
  readonly linkName: typeof linkName;
  readonly whereTo: typeof whereTo;
  readonly linkTraits: typeof linkTraits;
  readonly isBeside: typeof isBeside;
  readonly wordsAround: typeof wordsAround;
  readonly isHeaded: typeof isHeaded;
}
