import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Edges, Memory, Visible } from './page-visible.ts';

/** A thing to tap, where it can be tapped. */
export interface TargetBox extends Edges {
  readonly of: Element;
  readonly name: string;
  /** In a sentence. */
  readonly inline: boolean;
  /** Drawn by the browser, larger to a finger than its box, or a pin on a map. */
  readonly excused: boolean;
}
export interface RawTarget {
  readonly name: string;
  readonly selector: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly inline: boolean;
  readonly spot: RawSpot;
}
export interface RawTargets { readonly count: number; readonly small: readonly RawTarget[]; readonly boxes: readonly TargetBox[] }

/**
 * Runs in the page: things to tap, and those under 24 × 24 CSS pixels that WCAG 2.5.8 does not except: by room (a circle of 24
 * round its middle meets no other target and no other small one's circle), in a sentence, drawn by the browser, or with another
 * link to the same place that is large enough; nor a pin on a map or what a layer of its own makes larger.
 */
export function collectTargets(elements: readonly Element[], memory: Memory, kit: Visible & SpotKit): RawTargets {
  const boxes: TargetBox[] = [];
  for (const element of elements) {
    if (boxes.length >= 3_000) break;
    const edges = isTarget(element) ? kit.visibleEdges(element, memory) : null;
    if (!edges) continue;
    const box = withContent(element, withLabel(element, edges, memory, kit.visibleEdges), memory, kit.visibleEdges);
    const excused = isByBrowser(element) || (isSmall(box) && (isStretched(element) || isOnMap(element)));
    boxes.push({ ...box, of: element, name: nameOf(element), inline: isInSentence(element, kit.outerOf), excused });
  }
  const largeLinks = new Set(boxes.filter((box) => !isSmall(box)).map((box) => box.of.getAttribute('href')));
  const small = boxes.filter((box) => isSmall(box) && !box.inline && !box.excused
    && !largeLinks.has(box.of.getAttribute('href') ?? '\0') && !hasRoom(box, boxes));
  const raw = small.slice(0, 50).map((box) => ({ name: box.name, selector: kit.pathOf(box.of), box: roundBox(box), inline: box.inline, spot: kit.spotOf(box.of, kit) }));
  return { count: boxes.length, small: raw, boxes };
}

export function isTarget(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'a') return element.hasAttribute('href');
  if (/^(?:button|select|textarea|input)$/.test(tag)) return !element.matches(':disabled, [type=hidden]');
  if (tag === 'summary') return element.parentElement?.localName === 'details';
  return element.hasAttribute('tabindex')
    && /^(?:button|link|checkbox|radio|switch|tab|menuitem|option|slider)$/.test(element.getAttribute('role') ?? '');
}

export function isSmall(box: Edges): boolean {
  return Math.round(box.right - box.left) < 24 || Math.round(box.bottom - box.top) < 24;
}

/** Room as 2.5.8 means it, with half a pixel for rounding. Two links side by side to one place are one thing to a finger. */
export function hasRoom(box: TargetBox, boxes: readonly TargetBox[]): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const href = box.of.getAttribute('href');
  return boxes.every((other) => {
    const isSame = other === box || (href !== null && href !== '' && href === other.of.getAttribute('href'));
    if (isSame || other.of.contains(box.of) || box.of.contains(other.of)) return true;
    const between = Math.hypot(x - (other.left + other.right) / 2, y - (other.top + other.bottom) / 2);
    if (between < 23.5 && isSmall(other) && !other.excused) return false;
    return Math.hypot(x - Math.min(Math.max(x, other.left), other.right), y - Math.min(Math.max(y, other.top), other.bottom)) >= 11.5;
  });
}

/** A box or dot can be hit on its label too. */
export function withLabel(element: Element, edges: Edges, memory: Memory, visibleEdges: Visible['visibleEdges']): Edges {
  const { labels } = element as Partial<HTMLInputElement>; // absent on what is no field
  const label = element.matches('input[type=checkbox], input[type=radio]') ? labels?.[0] : undefined;
  const more = label ? visibleEdges(label, memory) : null;
  if (!more) return edges;
  return {
    left: Math.min(edges.left, more.left), right: Math.max(edges.right, more.right),
    top: Math.min(edges.top, more.top), bottom: Math.max(edges.bottom, more.bottom),
  };
}

/** What is drawn in a link can be hit too, where it stands out of the link's own line. */
export function withContent(element: Element, edges: Edges, memory: Memory, visibleEdges: Visible['visibleEdges']): Edges {
  const all = { ...edges };
  if (!isSmall(edges) || !getComputedStyle(element).display.startsWith('inline')) return all;
  for (const inner of Array.from(Element.prototype.querySelectorAll.call(element, 'img, svg, span, div')).slice(0, 10)) {
    const more = getComputedStyle(inner).pointerEvents === 'none' && inner.localName !== 'svg' ? null : visibleEdges(inner, memory);
    if (!more) continue;
    all.left = Math.min(all.left, more.left);
    all.right = Math.max(all.right, more.right);
    all.top = Math.min(all.top, more.top);
    all.bottom = Math.max(all.bottom, more.bottom);
  }
  return all;
}

/** A layer of its own, drawn before or after it, makes it larger to a finger: a card that is one link. */
export function isStretched(element: Element): boolean {
  return ['::before', '::after'].some((layer) => {
    const { content, position, width, height } = getComputedStyle(element, layer);
    return content !== 'none' && position === 'absolute' && Number.parseFloat(width) >= 24 && Number.parseFloat(height) >= 24;
  });
}

/** Where its place is what it says, WCAG 2.5.8 excepts it. */
export function isOnMap(element: Element): boolean {
  return Element.prototype.closest.call(element, '.leaflet-marker-pane, .mapboxgl-marker, .maplibregl-marker, .ol-overlay-container, .gm-style, svg, map') !== null;
}

export function nameOf(element: Element): string {
  const given = (name: string): string => element.getAttribute(name) ?? '';
  const picture = element.querySelector('img[alt]:not([alt=""])')?.getAttribute('alt');
  const { value } = element as Partial<HTMLInputElement>; // absent on what is no field
  const said = given('aria-label') || (element.textContent ?? '').slice(0, 500).trim() || picture || given('title') || given('placeholder')
    || (element.matches('[type=submit], [type=button]') ? value : '') || '';
  return said.replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** Set in running text: the block round it has words that belong to no target. */
export function isInSentence(element: Element, outerOf: Visible['outerOf']): boolean {
  if (!getComputedStyle(element).display.startsWith('inline')) return false;
  let block = outerOf(element);
  while (block && getComputedStyle(block).display.startsWith('inline')) block = outerOf(block);
  if (!block || block.textContent.length > 20_000) return false;
  let words = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < 300; node = walker.nextNode(), seen += 1) {
    const isOther = node.parentElement?.closest('a, button, select, textarea, script, style, [role=button], [role=link]');
    if (!isOther) words += node.nodeValue;
  }
  return /\p{L}{2}/u.test(words);
}

/** The browser's own drawing, whose size no author chose. */
export function isByBrowser(element: Element): boolean {
  if (!element.matches('input, button, select, textarea')) return false;
  const style = getComputedStyle(element);
  if (style.appearance === 'none') return false;
  if (element.matches('[type=checkbox], [type=radio]')) return style.width === '13px' && style.height === '13px';
  return style.fontSize === '13.3333px' && /^(?:outset|inset)$/.test(style.borderTopStyle);
}

export function roundBox(box: Edges): RawTarget['box'] {
  const round = (length: number): number => Math.round(length * 10) / 10;
  return { x: round(box.left), y: round(box.top), width: round(box.right - box.left), height: round(box.bottom - box.top) };
}

/** What has to be sent along with collectTargets. */
export const targetFunctions = [isTarget, isSmall, hasRoom, withLabel, withContent, isStretched, isOnMap, nameOf, isInSentence, isByBrowser, roundBox];
