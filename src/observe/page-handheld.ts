import type { CutKit } from './page-cuts.ts';
import type { InkLine } from './page-lines.ts';
import type { layerAt } from './page-frame.ts';
import type { cutsOf, hasOtherWay, isSlide } from './page-lost.ts';
import type { isMap } from './page-maps.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { TargetBox } from './page-targets.ts';
import type { Memory, Visible } from './page-visible.ts';

/** Functions that run inside the page, on a screen of the phone's kind alone: what such a screen takes away or what stands in its way. */

export interface RawCut extends RawSpot { readonly lost: number; readonly of: number; readonly by: string; readonly ellipsis: boolean }
export interface RawBar extends RawSpot { readonly share: number; readonly edge: string; readonly holds: string }
export interface RawThing extends RawSpot { readonly kind: string; readonly width: number; readonly room: number; readonly how: string }
export interface RawHandheld {
  readonly cut: readonly RawCut[]; readonly bars: readonly RawBar[]; readonly things: readonly RawThing[];
  readonly under44: number;
}
export type HandheldKit = Visible & SpotKit & CutKit & {
  readonly layerAt: typeof layerAt; readonly isSlide: typeof isSlide; readonly isMap: typeof isMap; readonly hasOtherWay: typeof hasOtherWay; readonly cutsOf: typeof cutsOf;
  readonly cutAcross: typeof cutAcross; readonly barsOf: typeof barsOf; readonly wideThings: typeof wideThings; readonly thingOf: typeof thingOf; readonly scrollerOf: typeof scrollerOf;
  readonly isParked: typeof isParked; readonly shutting: typeof shutting; readonly losesWords: typeof losesWords;
};

/** `suspects`: lines that may be cut; `targets`: what can be tapped. */
export function collectHandheld({ suspects, targets }: { suspects: readonly InkLine[]; targets: readonly TargetBox[] }, memory: Memory, kit: HandheldKit): RawHandheld {
  const scroller = document.scrollingElement ?? document.documentElement;
  const [width, height] = [scroller.clientWidth || innerWidth, scroller.clientHeight || innerHeight];
  const low = targets.filter((box) => !box.inline && !box.excused && Math.min(box.right - box.left, box.bottom - box.top) < 43.5);
  return {
    cut: kit.cutAcross(suspects, kit),
    bars: kit.barsOf(width, height, kit),
    things: kit.wideThings(width, memory, kit),
    under44: low.length,
  };
}

/** Lines of which a part is on the screen and a part beyond a box, or a page, that shuts off what overflows it. Not slides, nor what can be had in full near by. */
export function cutAcross(suspects: readonly InkLine[], kit: HandheldKit): readonly RawCut[] {
  const told = new Set<Element>();
  return [...kit.cutsOf(suspects, kit).cuts].flatMap(([line, cut]) => {
    if (cut.axis !== 'x' || cut.how !== 'clipped' || told.has(line.of) || kit.isSlide(line.of, cut.by, kit) || kit.hasOtherWay(line, cut, kit)) return [];
    told.add(line.of);
    return [{ ...kit.spotOf(line.of, kit), lost: Math.round(cut.lost), of: Math.round(cut.of), by: kit.pathOf(cut.by), ellipsis: cut.ellipsis }];
  }).slice(0, 20);
}

/**
 * Layers that stay on the screen while the page is moved under them, with their share of a grid of 8 × 30 points. What holds the page covers
 * nothing, and what spans the screen is no bar.
 */
export function barsOf(width: number, height: number, kit: HandheldKit): readonly RawBar[] {
  const hits = new Map<Element, number>();
  for (let point = 0; point < 240; point += 1) {
    const layer = kit.layerAt(width * (point % 8 + 0.5) / 8, height * (Math.floor(point / 8) + 0.5) / 30, kit);
    if (layer !== null) hits.set(layer, (hits.get(layer) ?? 0) + 1);
  }
  return [...hits].filter(([layer]) => {
    if (layer.matches('main, [role=main]') || layer.querySelector('main, [role=main], h1') !== null) return false;
    // What sticks does so only as far as what it stands in goes.
    const around = getComputedStyle(layer).position === 'sticky' ? kit.outerOf(layer) : null;
    return around === null || kit.rectOf(around).height > 2 * height;
  }).map(([layer, count]) => {
    const { top, bottom } = kit.rectOf(layer);
    const edge = top <= 1 && bottom >= height - 1 ? 'whole' : top <= 1 ? 'top' : bottom >= height - 1 ? 'bottom' : 'free';
    const words = `${layer.id} ${Element.prototype.getAttribute.call(layer, 'class') ?? ''} ${(layer.textContent ?? '').slice(0, 400)}`;
    return { ...kit.spotOf(layer, kit), share: Math.round(count / 2.4) / 100, edge, holds: /cookie|consent/i.test(words) ? 'consent' : 'other' };
  }).filter(({ edge }) => edge !== 'whole').sort((a, b) => b.share - a.share).slice(0, 6);
}

/** Tables, frames, pictures and set text that are wider than the room there is for them; the outermost of a nest, at most 20. */
export function wideThings(width: number, memory: Memory, kit: HandheldKit): readonly RawThing[] {
  const found: Element[] = [];
  const all = Document.prototype.querySelectorAll.call(document, 'table, iframe, object, embed, img, video, canvas, svg, pre');
  return Array.from(all).slice(0, 400).flatMap((element) => {
    if (found.some((one) => one.contains(element))) return [];
    const thing = kit.thingOf(element, width, memory, kit);
    if (thing === null) return [];
    found.push(element);
    return [thing];
  }).slice(0, 20);
}

export function thingOf(element: Element, width: number, memory: Memory, kit: HandheldKit): RawThing | null {
  const rect = kit.rectOf(element);
  const edges = rect.width < 60 || rect.height < 20 ? null : kit.visibleEdges(element, memory);
  if (edges === null || edges.left >= width) return null;
  const tag = element.localName;
  const kind = tag === 'table' || tag === 'pre' ? tag : /^(?:iframe|object|embed)$/.test(tag) ? 'frame' : 'picture';
  const scroller = kit.scrollerOf(element, kit);
  if (kit.isParked(element, kind, kit)) return null;
  const said = (how: string, room: number): RawThing => ({ ...kit.spotOf(element, kit), kind, width: Math.round(rect.width), room: Math.round(room), how });
  if (scroller === element) return scroller.scrollWidth > scroller.clientWidth + 1 ? { ...said('scrolls', scroller.clientWidth), width: scroller.scrollWidth } : null;
  if (scroller !== null) return rect.width > scroller.clientWidth + 1 ? said('scrolls', scroller.clientWidth) : null;
  const shown = Math.min(edges.right, width) - edges.left;
  const isShut = [document.documentElement, document.body].some((one) => /^(?:hidden|clip)$/.test(getComputedStyle(one).overflowX));
  const beyond = rect.right + scrollX > width + 1;
  // Where a page is read from the right it goes on to the left.
  const [before, after] = [edges.left - rect.left - scrollX, rect.right + scrollX - Math.min(edges.right, isShut ? width : Infinity)];
  if (!isShut && edges.left <= 0 && before > 1 && after <= 1 && getComputedStyle(document.documentElement).direction === 'rtl') return said('widens', edges.right);
  if (before + after > Math.max(8, rect.width / 20)) {
    // A film that fills its box is cropped on both sides.
    const isMeant = (kind === 'frame' && before > 8 && after > 8) || kit.isSlide(element, kit.shutting(element, kit), kit);
    return isMeant || (tag === kind && !kit.losesWords(element, { left: edges.left, right: Math.min(edges.right, isShut ? width : Infinity) })) ? null : said('cut', shown);
  }
  return beyond ? said('widens', width - edges.left) : null;
}

/** Nothing that a reader looks for in the page: fixed to the screen and moved out of it, or a frame for nobody to use. */
export function isParked(element: Element, kind: string, { outerOf }: Visible): boolean {
  if (kind === 'frame' && (element.matches('[aria-hidden=true], [aria-hidden=true] *, [tabindex="-1"]') || getComputedStyle(element).pointerEvents === 'none')) return true;
  for (let up: Element | null = element; up; up = outerOf(up)) if (getComputedStyle(up).position === 'fixed') return up !== document.body && up.querySelector('main, [role=main], h1') === null;
  return false;
}

/** The box that hides what of it overflows; the page, where there is none. */
export function shutting(element: Element, { outerOf }: Visible): Element {
  for (let up = outerOf(element); up; up = outerOf(up)) if (/hidden|clip/.test(getComputedStyle(up).overflowX)) return up;
  return document.body;
}

/** Whether words in it stand beyond these edges: only the blank of its last cells may be gone. */
export function losesWords(element: Element, { left, right }: { readonly left: number; readonly right: number }): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < 600; node = walker.nextNode(), seen += 1) {
    if ((node.nodeValue ?? '').trim() === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (Array.from(range.getClientRects()).some((line) => line.width > 2 && (line.right + scrollX > right + 4 || line.left + scrollX < left - 4))) return true;
  }
  return false;
}

/** The box around it that can be moved sideways. */
export function scrollerOf(element: Element, { outerOf }: Visible): Element | null {
  for (let up: Element | null = element; up && up !== document.body && up !== document.documentElement; up = outerOf(up)) {
    // What scrolls by itself is as wide as its room.
    if (/^(?:auto|scroll)$/.test(getComputedStyle(up).overflowX)) return up;
  }
  return null;
}

/** What has to be sent along with `collectHandheld`. */
export const handheldFunctions = [cutAcross, barsOf, wideThings, thingOf, scrollerOf, isParked, shutting, losesWords];
