import type { Memory, Visible } from './page-visible.ts';
import type { SpotKit } from './page-spot.ts';
import type { WordingKit } from './page-wording.ts';

type Kit = Visible & SpotKit & WordingKit;

/** Functions that run inside the page: what helps past the block before the content (2.4.1). */

/** Runs in the page. */
export function collectBypass(memory: Memory, kit: Kit & BypassKit): unknown {
  const isShown = (one: Element): boolean => kit.visibleEdges(one, memory) !== null && !Element.prototype.closest.call(one, '[aria-hidden=true], [inert]');
  const block = kit.repeatedBlock(isShown, kit);
  if (block === null) return { block: null, textAfter: 0, hasMain: false, hasHeading: false, hasSkipLink: false, maybe: '' };
  const isAfter = (one: Node): boolean => (block.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !block.contains(one);
  const mains = Array.from(document.querySelectorAll('main, [role=main]'));
  const headings = Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]'));
  return {
    block: kit.spotOf(block, kit),
    textAfter: kit.textOutside(isAfter, (one) => kit.visibleEdges(one, memory) !== null),
    hasMain: mains.some((one) => !one.contains(block) && isShown(one) && kit.wordsOf(one) !== ''),
    hasHeading: headings.some((one) => isAfter(one) && isShown(one) && (kit.wordsOf(one) !== '' || one.querySelector('img[alt]') !== null) && !kit.isShell(one)),
    hasSkipLink: kit.skipsTo(block, isAfter, isShown, kit),
    maybe: kit.maybeSkips(block, isShown, kit),
  };
}

/** Whether an element stands in a part that is not the page's own content. */
export function isShell(element: Element): boolean {
  return element.closest('nav, aside, [role=navigation], [role=complementary], [role=banner], [role=contentinfo], body > header, body > footer, body > div > header, body > div > footer') !== null;
}

/** The first block before content that by its markup stands on other pages too. */
export function repeatedBlock(isShown: (one: Element) => boolean, kit: Kit): Element | null {
  const blocks = Array.from(document.querySelectorAll('nav, aside, header, [role=navigation], [role=complementary], [role=banner], [id], [class]'));
  return blocks.find((one) => {
    if (one instanceof HTMLFormElement || one === document.body || one === document.documentElement || !/^(?:nav|aside|header|div|ul|ol|section|table|td)$/.test(one.localName)) return false;
    const isMarked = one.matches('nav, aside, [role=navigation], [role=complementary]');
    const mark = `${kit.attrOf(one, 'id')} ${kit.attrOf(one, 'class')}`;
    const isNavLike = !isMarked && /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|mainmenu|topnav)(?:$|[\s_-])/i.test(mark) && !/skip/i.test(mark);
    const isHeader = one.matches('header, [role=banner]');
    if (!isMarked && !isNavLike && !isHeader) return false;
    const links = isMarked ? 0 : one.querySelectorAll('a[href]').length;
    if (!isMarked && links < (isNavLike ? 1 : 3)) return false;
    const elsewhere = 'main, [role=main], article, footer, [role=contentinfo], [class*=footer i], [id*=footer i]';
    return kit.wordsOf(one).length > 3 && one.querySelector('main, [role=main]') === null && isShown(one) && !one.closest(elsewhere);
  }) ?? null;
}

/** Characters of visible text after the block, outside of what repeats. */
export function textOutside(isAfter: (one: Node) => boolean, isSeen: (one: Element) => boolean): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let n = 0, node = walker.nextNode(); node && n < 5000 && characters < 400; n += 1, node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    const holder = node.parentElement;
    if (text.length < 2 || !holder || !isAfter(node) || /^(?:script|style|noscript|template|title)$/.test(holder.localName)) continue;
    if (!holder.closest('nav, aside, footer, header, a, button, [role=navigation], [role=contentinfo], [role=complementary]') && isSeen(holder)) characters += text.length;
  }
  return characters;
}

/** A link before the end of the block that leads past it: to something after it, and not to the beginning of another block of that kind. */
export function skipsTo(block: Element, isAfter: (one: Node) => boolean, isShown: (one: Element) => boolean, kit: Kit & BypassKit): boolean {
  const links = Array.from(document.querySelectorAll('a[href^="#"], area[href^="#"]')).slice(0, 200);
  return links.some((link) => {
    const id = decodeURIComponent(kit.attrOf(link, 'href').slice(1).replace(/%(?![\da-f]{2})/gi, '%25'));
    const target = id === '' ? null : document.getElementById(id) ?? document.querySelector(`a[name="${CSS.escape(id)}"]`);
    if (!target || isAfter(link) || !(isAfter(target) || block.contains(target)) || link.closest('[aria-hidden=true], [inert]')) return false;
    const aside = target.closest('nav, aside, [role=navigation], [role=complementary]');
    if (aside === null) return true;
    if (kit.leadsOut(aside)) return true;
    const rest = Array.from(aside.querySelectorAll('*')).filter((one) => one === target || (target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    return aside !== target && !rest.some((one) => kit.wordsOf(one) !== '' && isShown(one));
  });
}

/** Whether a link in the block leads on to something after it, outside of such blocks. */
export function leadsOut(block: Element): boolean {
  return Array.from(block.querySelectorAll('a[href^="#"]')).slice(0, 50).some((link) => {
    const target = document.getElementById((Element.prototype.getAttribute.call(link, 'href') ?? '').slice(1));
    const isAfter = target !== null && !block.contains(target) && (block.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isAfter && target.closest('nav, aside, [role=navigation], [role=complementary]') === null;
  });
}

/** The words of a control that may skip or fold away: only trying tells. */
export function maybeSkips(block: Element, isShown: (one: Element) => boolean, kit: Kit): string {
  const dialog = Array.from(document.querySelectorAll('dialog[open], [aria-modal=true]')).find(isShown);
  if (dialog) return kit.wordsOf(dialog).slice(0, 60) || 'dialog';
  const controls = Array.from(document.querySelectorAll('button, summary, [role=button], [role=link], [aria-expanded], [onclick], a[href="#"], a[href^="javascript:"]')).slice(0, 100);
  const one = controls.find((control) => {
    const isBefore = control === block || block.contains(control) || (block.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const isSkip = /\b(?:skip|jump|neidio)\b/i.test(kit.wordsOf(control));
    return isSkip || (isBefore && isShown(control));
  });
  return one ? kit.wordsOf(one) || kit.attrOf(one, 'aria-label') || one.localName : '';
}

export const bypassFunctions = [collectBypass, isShell, repeatedBlock, textOutside, skipsTo, leadsOut, maybeSkips];

interface BypassKit {
  readonly isShell: typeof isShell;
  readonly repeatedBlock: typeof repeatedBlock;
  readonly textOutside: typeof textOutside;
  readonly skipsTo: typeof skipsTo;
  readonly leadsOut: typeof leadsOut;
  readonly maybeSkips: typeof maybeSkips;
}
