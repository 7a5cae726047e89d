import type { Ink } from './paint-contrast.ts';
import type { PaintKit, PaintWorld } from './page-paint.ts';
import type { RawSpot } from './page-spot.ts';

/** A text to be measured: the number by which the page knows it, and what it is to have. */
export interface RawText extends RawSpot { readonly n: number; readonly words: string; readonly ink: Ink; readonly needed: number; readonly top: number; readonly height: number }

/**
 * Runs in the page: texts that do not stand on plain colours of their own boxes: on pictures and gradients, placed over something, seen
 * through a filter, or drawn. Of each kind six, of all 40, from above to below.
 */
export function textsToMeasure(most: number, kit: PaintKit & TextKit): readonly RawText[] {
  const world = (globalThis as PaintWorld).toptasksPaint;
  if (!world) return [];
  const memory = { clip: new Map(), shown: new Map() };
  const grounds = new Map();
  const kinds = new Map<string, number>();
  const texts: RawText[] = [];
  const elements = Array.from(Document.prototype.querySelectorAll.call(document, 'body *')).slice(0, most);
  const pictures = elements.filter((one) => kit.isPicture(one, kit) && kit.isPainted(one, memory));
  for (const element of elements) {
    if (texts.length >= 40) break;
    if (!kit.hasWords(element) || !kit.visibleEdges(element, memory) || kit.isLeftOut(element)) continue;
    const isDrawn = element instanceof SVGElement;
    const isPlain = !isDrawn && kit.isFlat(element, grounds, kit) && !kit.isOver(element, pictures, kit);
    const ink = isPlain || kit.isMissing(element, pictures, world.since, kit) ? null : kit.inkOf(element, kit);
    if (ink === null) continue;
    const style = getComputedStyle(element);
    const kind = [element.localName, element.getAttribute('class'), style.color, style.fontSize, style.fontWeight].join('|');
    const seen = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, seen);
    if (seen > 6) continue;
    const rect = kit.rectOf(element);
    const spot = kit.spotOf(element, kit);
    texts.push({ ...spot, n: world.things.push(element) - 1, words: spot.name, ink, needed: kit.neededFor(element), top: rect.top + scrollY, height: rect.height });
  }
  return texts.sort((a, b) => a.top - b.top);
}

export function hasWords(element: Element): boolean {
  if (/^(?:script|style|noscript|option|optgroup|select|textarea|title|template|desc|metadata)$/.test(element.localName)) return false;
  if (element instanceof HTMLInputElement) return /^(?:submit|button|reset)$/.test(element.type) && /\p{L}{2}/u.test(element.value);
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]{2}/u.test(node.nodeValue ?? '')) return true;
  return false;
}

/** Whether plain colours alone, be they veiled, make what is behind what is in the element: that is reckoned, not measured. */
export function isFlat(element: Element | null, known: Map<Element, boolean>, kit: PaintKit): boolean {
  if (element === null) return true;
  const before = known.get(element);
  if (before !== undefined) return before;
  const style = getComputedStyle(element);
  const isPlain = style.backgroundImage === 'none' && style.filter === 'none' && style.mixBlendMode === 'normal' && style.getPropertyValue('backdrop-filter') === 'none' && style.maskImage === 'none';
  const flat = isPlain && (kit.paintOf(style.backgroundColor)?.alpha === 1 || isFlat(kit.outerOf(element), known, kit));
  known.set(element, flat);
  return flat;
}

/** Something that paints more than one colour. */
export function isPicture(element: Element, kit: PaintKit): boolean {
  if (/^(?:img|video|canvas|iframe|object|embed)$/.test(element.localName) || (element.localName === 'svg' && !element.closest('a, button'))) {
    const { width, height } = kit.rectOf(element);
    return width >= 40 && height >= 20;
  }
  if (element instanceof SVGElement) return false;
  const style = getComputedStyle(element);
  return style.backgroundImage !== 'none' || (style.position === 'absolute' && !/, 0\)$/.test(style.backgroundColor));
}

/** Whether a picture that is neither in it nor around it lies in the same place. */
export function isOver(element: Element, pictures: readonly Element[], kit: PaintKit): boolean {
  const rect = kit.rectOf(element);
  return pictures.some((one) => {
    if (one.contains(element) || element.contains(one)) return false;
    const other = kit.rectOf(one);
    return Math.min(rect.right, other.right) - Math.max(rect.left, other.left) > 4 && Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top) > 4;
  });
}

/** Whether a picture behind it may be missing only because nothing leaves the page any more, or comes from elsewhere. */
export function isMissing(element: Element, pictures: readonly Element[], since: number, kit: PaintKit): boolean {
  if (!kit.areLoaded(element, since, kit.outerOf)) return true;
  const rect = kit.rectOf(element);
  return pictures.some((one) => {
    const other = kit.rectOf(one);
    const meets = Math.min(rect.right, other.right) > Math.max(rect.left, other.left) && Math.min(rect.bottom, other.bottom) > Math.max(rect.top, other.top);
    if (!meets || one.contains(element)) return false;
    if (one instanceof HTMLImageElement) return !one.complete || one.naturalWidth === 0;
    return /^(?:video|canvas|iframe|object|embed)$/.test(one.localName) || !kit.areLoaded(one, since, () => null);
  });
}

export const textFunctions = [hasWords, isFlat, isPicture, isOver, isMissing];
export interface TextKit { readonly hasWords: typeof hasWords; readonly isFlat: typeof isFlat; readonly isPicture: typeof isPicture; readonly isOver: typeof isOver; readonly isMissing: typeof isMissing }
