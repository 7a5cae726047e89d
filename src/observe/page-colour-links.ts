import type { Memory, Visible } from './page-visible.ts';
import type { ColourKit } from './page-colour.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';

export interface RawLink extends RawSpot { readonly contrast: number; readonly byAxe: boolean; readonly count: number }
type Kit = ColourKit & Visible;

/** Runs in the page: links in running text, and each kind of those that nothing but colour tells from the words beside them. */
export function collectLinks(memory: Memory, kit: Kit & SpotKit): { count: number; links: readonly RawLink[] } {
  const kinds = new Map<string, RawLink & { count: number }>();
  let count = 0;
  for (const link of Array.from(Document.prototype.querySelectorAll.call(document, 'a[href], [role=link]')).slice(0, 2_000)) {
    const beside = wordsBeside(link, memory, kit);
    const words = beside && textIn(link)?.parentElement;
    if (!beside || !words || !kit.visibleEdges(link, memory)) continue;
    count += 1;
    if (isMarked(link, words, beside.of)) continue;
    const [own, other] = [kit.paintOf(getComputedStyle(words).color), kit.paintOf(getComputedStyle(beside.of).color)];
    const ground = kit.groundOf(words, new Map(), kit);
    if (!own || !other || (ground === null && (own.alpha < 1 || other.alpha < 1))) continue;
    const below = ground ?? [255, 255, 255] as const;
    const contrast = Math.round(kit.contrastOf(kit.over(own, below), kit.over(other, below)) * 100) / 100;
    const isSame = own.rgb.every((value, n) => value === other.rgb[n]) && own.alpha === other.alpha;
    const byAxe = isForAxe(link, beside.all);
    const key = `${isSame} ${contrast} ${byAxe} ${getComputedStyle(words).color}`;
    const known = kinds.get(key);
    if (known) known.count += 1;
    else if (kinds.size < 40) kinds.set(key, { ...kit.spotOf(link, kit), contrast: isSame ? 1 : Math.max(contrast, 1.01), byAxe, count: 1 });
  }
  return { count, links: [...kinds.values()] };
}

export function textIn(element: Element): Text | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (/[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return node as Text; // it shows nothing else
  return null;
}

/**
 * The words right before or after a link on its line, where there are enough of them to be running text: at least fifteen letters and two
 * words on either side together, in no other link. `all`: everything that is said in the block, without links.
 */
export function wordsBeside(link: Element, memory: Memory, kit: Kit): { of: Element; all: string } | null {
  let block = kit.outerOf(link);
  while (block && getComputedStyle(block).display.startsWith('inline') && block !== document.body) block = kit.outerOf(block);
  const text = link.textContent ?? '';
  if (!block || text.length > 400 || !/\p{L}{2}/u.test(text) || /^\s*(?:https?:|www\.|\S+@\S+\.\S+|[+\d(][\d ()-]+$)/.test(text)) return null;
  if (/^(?:nav|th)$/.test(block.localName) || (block.textContent ?? '').length > 20_000) return null;
  const near = { before: '', after: '', all: '' };
  let of: Element | null = null;
  let isPast = false;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(), seen = 0; node && seen < 400; node = walker.nextNode(), seen += 1) {
    if (node instanceof Element) {
      if (node === link) isPast = true;
      else if (breaksLine(node)) { if (isPast && !link.contains(node)) break; if (!isPast) near.before = ''; }
      continue;
    }
    const parent = node.parentElement;
    const words = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (!parent || link.contains(node) || words.trim() === '') continue;
    if (parent.closest('a, button, select, script, style, [role=button], [role=link]') || !kit.visibleEdges(parent, memory)) continue;
    near.all += words;
    if (isPast) near.after += words; else near.before += words;
    if (of === null || !isPast) of = /\p{L}{2}/u.test(words) ? parent : of;
  }
  const letters = (near.before + near.after).replace(/[^\p{L}]/gu, '').length;
  const count = (near.before + near.after).match(/\p{Ll}{2,}/gu)?.length ?? 0;
  return of && letters >= 15 && count >= 3 ? { of, all: near.all } : null;
}

export function breaksLine(element: Element): boolean {
  return /^(?:br|hr)$/.test(element.localName) || !/^(?:inline|contents|none|ruby)/.test(getComputedStyle(element).display);
}

/** Whether anything but colour sets the link apart from the words beside it: a line, a frame, a ground of its own, another letter, a sign. */
export function isMarked(link: Element, words: Element, beside: Element): boolean {
  const other = getComputedStyle(beside);
  if (Element.prototype.querySelector.call(link, 'img, svg, canvas, video, i:empty, span:empty')) return true;
  for (let up: Element | null = words; up && (link === up || link.contains(up)); up = up.parentElement) {
    const style = getComputedStyle(up);
    const sides = ['top', 'right', 'bottom', 'left'].map((side) => [style.getPropertyValue(`border-${side}-style`), style.getPropertyValue(`border-${side}-width`), style.getPropertyValue(`border-${side}-color`)]);
    const isLined = [...sides, [style.outlineStyle, style.outlineWidth, style.outlineColor]]
      .some(([kind, width, colour]) => kind !== 'none' && kind !== 'hidden' && Number.parseFloat(width ?? '0') > 0 && !/, 0\)$/.test(colour ?? ''));
    const isGrounded = style.backgroundImage !== 'none' || !/, 0\)$/.test(style.backgroundColor) || style.boxShadow !== 'none' || style.textShadow !== other.textShadow;
    const isSigned = ['::before', '::after'].some((side) => !/^(?:none|normal|""|'')?$/.test(getComputedStyle(up, side).content));
    const isOther = ['font-weight', 'font-style', 'text-transform', 'font-variant', 'letter-spacing'].some((one) => style.getPropertyValue(one) !== other.getPropertyValue(one))
      || style.fontFamily.split(',')[0] !== other.fontFamily.split(',')[0] || Math.abs(Number.parseFloat(style.fontSize) - Number.parseFloat(other.fontSize)) >= 1;
    if (style.textDecorationLine !== 'none' || isLined || isGrounded || isSigned || isOther) return true;
  }
  return false;
}

/** Whether axe's link-in-text-block asks of it: in line, with more words around than of its own. */
export function isForAxe(link: Element, around: string): boolean {
  const { display } = getComputedStyle(link);
  const own = (link.textContent ?? '').replace(/\s+/g, ' ').trim().length;
  return display === 'inline' && link.localName === 'a' && around.trim().length > own;
}

/** What has to be sent along with collectLinks. */
export const linkFunctions = [textIn, wordsBeside, breaksLine, isMarked, isForAxe];

/** Some of the same, as other functions in the page get them. */
export interface LinkKit { readonly textIn: typeof textIn; readonly wordsBeside: typeof wordsBeside; readonly isMarked: typeof isMarked }
