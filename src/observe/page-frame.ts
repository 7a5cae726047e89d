import type { isMap } from './page-maps.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';
import { isFixed, isScrolledSideways, wideWords, type WordsKit } from './page-wide-words.ts';

/** The page's width and what breaks or covers the screen. */
export interface RawFrame {
  readonly innerWidth: number; readonly innerHeight: number; readonly scrollWidth: number; readonly scrollHeight: number;
  readonly wide: readonly { readonly selector: string; readonly right: number; readonly spot: RawSpot; readonly because: string }[];
  readonly zoomsTo: number;
  readonly viewport: string | null;
  readonly overlay: { readonly share: number; readonly selector: string; readonly spot: RawSpot } | null;
}

type WideKit = WordsKit & SpotKit;
type FrameKit = WideKit & { readonly isMap: typeof isMap };

/**
 * Runs in the page. `innerWidth` and `innerHeight` are the screen that the page is laid out for (a phone that zooms out to show
 * a page too wide does not change them); `scrollWidth` equals the width where the page shuts off scrolling sideways (overflow
 * hidden or clip on the root), because then nobody can. `slides`: the browser’s own widths are of another
 * moment, and the page is as wide as what sticks out now.
 */
export function collectFrame(elements: readonly Element[], slides: boolean, memory: Memory, kit: FrameKit): RawFrame {
  const root = document.documentElement;
  const scroller = document.scrollingElement ?? root;
  const width = scroller.clientWidth || innerWidth;
  const height = scroller.clientHeight || innerHeight;
  const isShut = [root, document.body].some((one) => one && /^(?:hidden|clip)$/.test(getComputedStyle(one).overflowX));
  const meta = Array.from(document.querySelectorAll('meta')).find((one) => one.getAttribute('name')?.toLowerCase() === 'viewport');
  const wide = widest(elements, width, isShut, memory, kit);
  const own = slides ? Math.max(width, wide[0]?.right ?? 0) : scroller.scrollWidth;
  return {
    innerWidth: width,
    innerHeight: height,
    scrollWidth: isShut ? width : own,
    scrollHeight: scroller.scrollHeight,
    zoomsTo: slides ? width : Math.round(innerWidth),
    wide,
    viewport: meta ? (meta.getAttribute('content') ?? '').slice(0, 300) : null,
    overlay: overlayOf(width, height, kit),
  };
}

/** What sticks out to the right of the screen, outermost of a nest, the widest first. What starts beyond a shut page is no part of it. */
export function widest(elements: readonly Element[], width: number, isShut: boolean, memory: Memory, kit: WideKit): RawFrame['wide'] {
  const out = new Map<Element | null, number>();
  for (const element of elements) {
    const { right, left } = kit.rectOf(element);
    if (right + scrollX <= width + 1 || right - left < 1 || (isShut && left + scrollX >= width)) continue;
    const edges = kit.isScrolledSideways(element, kit.outerOf) ? null : kit.visibleEdges(element, memory);
    if (edges && edges.right > width + 1) out.set(element, Math.round(edges.right));
  }
  const isOutermost = (element: Element, right: number): boolean => (out.get(kit.outerOf(element)) ?? 0) < right;
  const found = [...out].flatMap(([element, right]) => (element && isOutermost(element, right) ? [{ element, right }] : []));
  // What is fixed to the screen makes no page wider: it is as wide as the page has become.
  const page = (document.scrollingElement ?? document.documentElement).scrollWidth;
  const inFlow = found.filter(({ element }) => !kit.isFixed(element, kit.outerOf));
  const boxes = inFlow.length > 0 ? inFlow : found.filter(({ right }) => right > page + 1);
  const most = Math.max(width, ...boxes.map(({ right }) => right));
  const words = isShut || page <= most + 1 ? [] : kit.wideWords(elements, most, memory, kit);
  const told = boxes.sort((a, b) => b.right - a.right).map(({ element, right }) => {
    const culprit = culpritIn(element, width, kit);
    return { selector: kit.pathOf(element), right, spot: kit.spotOf(culprit, kit), because: causeOf(culprit, width, kit) };
  });
  const said = words.map(({ element, right }) => ({ selector: kit.pathOf(element), right, spot: kit.spotOf(element, kit), because: causeOf(element, width, kit).replace('where it is placed', 'a word that is not broken') }));
  return [...said, ...told].slice(0, 10);
}

/** What in it makes it so wide: the innermost that ends where it ends and is by itself wider than the screen, or else the thing itself. */
export function culpritIn(element: Element, width: number, { rectOf }: Visible): Element {
  const { right } = rectOf(element);
  for (let at = element, depth = 0; depth < 20; depth += 1) {
    const inner = Array.from(at.children).find((one) => Math.abs(rectOf(one).right - right) <= 1 && rectOf(one).width > width + 1);
    // Columns do not fit a table, not a row.
    if (inner === undefined) return at.matches('thead, tbody, tfoot, tr') ? at.closest('table') ?? at : at;
    at = inner;
  }
  return element;
}

/** What holds it so wide, in plain words; '' where that cannot be told. */
export function causeOf(element: Element, width: number, { rectOf }: Visible): string {
  const style = getComputedStyle(element);
  const own = Math.round(rectOf(element).width);
  if (/^(?:img|iframe|video|canvas|svg|object|embed)$/.test(element.localName)) return `its own width of ${own} px`;
  if (element.localName === 'table') return 'a table whose columns do not fit';
  if (Number.parseFloat(style.minWidth) > width) return `a minimum width of ${Math.round(Number.parseFloat(style.minWidth))} px`;
  if (/^(?:nowrap|pre)$/.test(style.whiteSpace)) return 'text that is kept on one line';
  const longest = (element.textContent ?? '').slice(0, 5_000).split(/[\s\u00ad\u200b-]+/).reduce((most, word) => Math.max(most, word.length), 0);
  if (longest > 30) return `a word of ${longest} letters that is not broken`;
  return own > width + 1 ? `a width of ${own} px` : 'where it is placed';
}

/** The layer over the middle of the screen, with its share of a grid of 12 × 12 points. */
export function overlayOf(width: number, height: number, kit: FrameKit): RawFrame['overlay'] {
  const { pathOf } = kit;
  const layer = layerAt(width / 2, height / 2, kit);
  // A whole page may stand in a fixed box: what holds its main part or title covers nothing.
  if (layer === null || layer.matches('main, [role=main]') || layer.querySelector('main, [role=main], h1') !== null) return null;
  // A map that fills the screen is what the page is for.
  if (kit.isMap(layer, kit)) return null;
  // Beside it there is next to nothing to be read: it is the page.
  if (((layer as HTMLElement).innerText ?? '').length >= 0.8 * document.body.innerText.length) return null; // absent on what is no HTML
  let [hits, open] = [0, 0];
  for (let point = 0; point < 144; point += 1) {
    const x = width * (point % 12 + 0.5) / 12;
    const y = height * (Math.floor(point / 12) + 0.5) / 12;
    const there = layerAt(x, y, kit);
    if (there === layer) hits += 1;
    else if (there === null) open += 1;
  }
  if (open > 0 && isBehind(layer, width, height, kit)) return null;
  return { share: Math.round(hits / 1.44) / 100, selector: pathOf(layer), spot: kit.spotOf(layer, kit) };
}

/** The outermost fixed, sticky or modal thing that is hit at the point of the screen. */
export function layerAt(x: number, y: number, kit: Visible): Element | null {
  let layer: Element | null = null;
  for (let up = document.elementFromPoint(x, y); up && up !== document.body && up !== document.documentElement; up = kit.outerOf(up)) {
    const { position } = getComputedStyle(up);
    if (position === 'fixed' || (position === 'sticky' && sticks(up, kit)) || up.matches('dialog:modal, :popover-open')) layer = up;
  }
  return layer;
}

/**
 * Whether what is declared sticky stays where it is and on top: it says at which edge, what it stands in is moved at all (a wrapper that hides
 * what overflows it holds it fast), and nothing that follows slides over it.
 */
export function sticks(element: Element, { outerOf }: Visible): boolean {
  const { top, bottom, zIndex } = getComputedStyle(element);
  // What sticks beyond the edge is moved out of sight for the most part.
  if ((top === 'auto' && bottom === 'auto') || Number.parseFloat(top) < -10 || (top === 'auto' && Number.parseFloat(bottom) < -10)) return false;
  const next = element.nextElementSibling;
  const after = next && getComputedStyle(next);
  if (after && after.position !== 'static' && (Number(after.zIndex) || 0) >= (Number(zIndex) || 0)) return false;
  const isOfScreen = getComputedStyle(document.documentElement).overflow === 'visible';
  for (let up = outerOf(element); up && up !== document.documentElement && !(up === document.body && isOfScreen); up = outerOf(up)) {
    if (/auto|scroll|hidden/.test(getComputedStyle(up).overflow)) return up.scrollHeight > up.clientHeight + 1;
  }
  return true;
}

/** Spans the screen with the page to be seen before it: a background. What lets the pointer through may be round a dialog. */
export function isBehind(layer: Element, width: number, height: number, { rectOf }: Visible): boolean {
  const { left, top, right, bottom } = rectOf(layer);
  return left <= 1 && top <= 1 && right >= width - 1 && bottom >= height - 1 && getComputedStyle(layer).pointerEvents !== 'none';
}

/** What has to be sent along with collectFrame. */
export const frameFunctions = [widest, wideWords, culpritIn, causeOf, isFixed, isScrolledSideways, overlayOf, layerAt, sticks, isBehind];
