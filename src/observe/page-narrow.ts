import type { CutKit, Shutter } from './page-cuts.ts';
import type { InkLine, LineKit } from './page-lines.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

export interface RawWide extends RawSpot { readonly over: number; readonly what: string }
export interface RawNarrow { readonly scrollWidth: number; readonly wide: readonly RawWide[] }
type NarrowKit = Visible & SpotKit & LineKit & CutKit & { readonly needsTwoDimensions: typeof needsTwoDimensions; readonly wideText: typeof wideText; readonly wideControls: typeof wideControls; readonly isInFlow: typeof isInFlow; readonly isLongWord: typeof isLongWord };

/** Runs in the page: what a reader has to scroll sideways for, but for what WCAG 1.4.10 excepts; at most 30. */
export function standsOut(most: number, kit: NarrowKit): RawNarrow {
  const root = document.scrollingElement ?? document.documentElement;
  const memory: Memory = { clip: new Map(), shown: new Map() };
  const isShut = [document.documentElement, document.body].some((one) => /^(?:hidden|clip)$/.test(getComputedStyle(one).overflowX));
  const isVertical = /^(?:vertical|sideways)/.test(getComputedStyle(document.body).writingMode);
  const scrolls = !isShut && root.scrollWidth > root.clientWidth + 1;
  const found = isVertical ? [] : [...kit.wideText(most, scrolls, memory, kit), ...(scrolls ? kit.wideControls(most, memory, kit) : [])];
  const raw = [...found].slice(0, 30).map(({ of, over, what }) => ({ ...kit.spotOf(of, kit), over, what }));
  return { scrollWidth: isShut ? root.clientWidth : root.scrollWidth, wide: raw };
}

/** Lines of text across the screen's edge, and of paragraphs in a box of their own that is too narrow for their lines. */
export function wideText(most: number, scrolls: boolean, memory: Memory, kit: NarrowKit): readonly { of: Element; over: number; what: string }[] {
  const known = new Map<Element, readonly Shutter[]>();
  const found = new Map<Element, { of: Element; over: number; what: string; lines: number }>();
  for (const line of kit.inkLines(most, memory, kit)) {
    const shutters = kit.shuttersOf(line.of, known, kit);
    const own = shutters.find(({ scrollsX }) => scrollsX);
    const letter = Math.max(4, line.px / 2);
    const before = shutters.find(({ x, by }) => x && by !== document.documentElement && by !== document.body);
    const right = Math.min(line.right, before?.edges.right ?? Infinity);
    const over = own === undefined ? right - document.documentElement.clientWidth : line.right - line.left - (own.edges.right - own.edges.left);
    if (over < letter || (own === undefined && !scrolls) || kit.needsTwoDimensions(line.of) || shutters.some(({ isFixed }) => isFixed)) continue;
    if (own === undefined && line.left > document.documentElement.clientWidth - letter && !kit.isInFlow(line.of, kit)) continue;
    const what = own !== undefined ? 'lines' : kit.isLongWord(line) ? 'word' : 'text';
    const same = found.get(line.of);
    if (same !== undefined) { same.lines += 1; same.over = Math.max(same.over, over); if (same.what === 'word') same.what = what; } else found.set(line.of, { of: line.of, over, what, lines: 1 });
  }
  return [...found.values()].filter(({ what, lines }) => what !== 'lines' || lines > 1).sort((a, b) => b.over - a.over);
}

/** A line that holds nothing but one word of thirty letters or more, and fills the screen with it. */
export function isLongWord({ node, left, right }: InkLine): boolean {
  return Array.from((node.nodeValue ?? '').matchAll(/(?<!\S)["'“‘(]?[\p{L}\p{M}]{30,}[^\s\p{L}]{0,2}(?!\S)/gu)).slice(0, 5).some(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const its = range.getBoundingClientRect();
    return its.width > document.documentElement.clientWidth * .75 && Math.abs(its.left + scrollX - left) < 2 && Math.abs(its.right + scrollX - right) < 2;
  });
}

/** Fields and buttons across the screen's edge. */
export function wideControls(most: number, memory: Memory, kit: NarrowKit): readonly { of: Element; over: number; what: string }[] {
  const known = new Map<Element, readonly Shutter[]>();
  return Array.from(document.querySelectorAll('button, select, textarea, input:not([type=hidden])')).slice(0, most).flatMap((of) => {
    const edges = kit.visibleEdges(of, memory);
    const width = document.documentElement.clientWidth;
    if (edges === null || edges.right < width + 8 || edges.left > width - 8 || kit.needsTwoDimensions(of)) return [];
    const isOwn = kit.shuttersOf(kit.outerOf(of), known, kit).some(({ scrollsX, isFixed }) => scrollsX || isFixed);
    return isOwn ? [] : [{ of, over: edges.right - width, what: 'control' }];
  });
}

/** Maps, drawings, film, code, sums, toolbars and tables of data, as 1.4.10 excepts them. */
export function needsTwoDimensions(element: Element): boolean {
  if (element.closest('pre, code, samp, kbd, svg, math, canvas, video, audio, iframe, object, embed, img, map, [contenteditable=true], textarea') !== null) return true;
  if (element.closest('[role=img], [role=application], [role=toolbar], [role=tablist], [role=menubar], [role=table], [role=grid], [role=treegrid], [role=math]') !== null) return true;
  if (element.closest('[class*=map-container], .leaflet-container, .mapboxgl-map, .maplibregl-map, .ol-viewport, .gm-style, .esri-view, .CodeMirror, .highlight') !== null) return true;
  const table = element.closest('table');
  return table !== null && !table.matches('[role=presentation], [role=none]') && table.rows.length > 1
    && table.querySelector('th, caption, thead') !== null && Array.from(table.rows).some((row) => row.cells.length > 1);
}

/** Not placed by itself off the screen, as drawers and menus are. */
export function isInFlow(element: Element, { outerOf }: Visible): boolean {
  for (let up: Element | null = element; up && up !== document.body; up = outerOf(up)) {
    const style = getComputedStyle(up);
    if (/^(?:absolute|fixed)$/.test(style.position) || style.transform !== 'none' || style.translate !== 'none') return false;
  }
  return true;
}

/** What has to be sent along with `standsOut`. */
export const narrowFunctions = [wideText, wideControls, needsTwoDimensions, isInFlow, isLongWord];
