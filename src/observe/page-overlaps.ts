import type { TargetBox } from './page-targets.ts';
import type { Line } from './page-text.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Edges, Visible } from './page-visible.ts';

export interface RawOverlap { readonly a: string; readonly b: string; readonly area: number; readonly spot: RawSpot }
type Placed = Edges & { readonly of: Element };

/**
 * Runs in the page: pairs of text, then of things to tap, that lie over each other. Quiet where it may be meant: layers with a
 * background of their own, fixed and sticky things, turned or clipped text, the same words twice, one thing wholly on another.
 */
export function collectOverlaps(lines: readonly Line[], targets: readonly TargetBox[], kit: Visible & SpotKit): RawOverlap[] {
  const { outerOf, pathOf } = kit;
  const found = new Map<string, RawOverlap>();
  for (const [a, b] of pairsThatMeet(lines)) {
    const area = sharedArea(a, b);
    if (area < 12 || area < 0.15 * Math.min(areaOf(a), areaOf(b)) || a.text === b.text) continue;
    if (!isLayered(a.of, b.of, outerOf)) note(a.of, b.of, a.text, b.text, area);
  }
  // A link that wraps over two lines has a box around both that may hold a neighbour; its lines were compared above.
  const solid = targets.filter((one) => !one.inline && one.of.localName !== 'input' && one.of.localName !== 'textarea' && one.of.getClientRects().length === 1);
  for (const [a, b] of pairsThatMeet(solid)) {
    const part = sharedArea(a, b) / Math.min(areaOf(a), areaOf(b));
    const href = a.of.getAttribute('href');
    if (part < 0.3 || part > 0.9 || (href !== null && href === b.of.getAttribute('href'))) continue;
    if (!isLayered(outerOf(a.of), outerOf(b.of), outerOf)) note(a.of, b.of, a.name, b.name, sharedArea(a, b));
  }
  return [...found.values()].slice(0, 20);

  function note(a: Element, b: Element, first: string, second: string, area: number): void {
    if (found.size >= 40) return;
    const key = `${pathOf(a)}\n${pathOf(b)}`;
    const before = found.get(key)?.area ?? 0;
    found.set(key, { a: `${pathOf(a)} "${first}"`, b: `${pathOf(b)} "${second}"`, area: Math.round(before + area), spot: kit.spotOf(a, kit) });
  }
}

/** Pairs whose boxes touch, by a sweep down the page; at most so many, and for so many looks, that a trap cannot hold us. */
export function pairsThatMeet<T extends Placed>(boxes: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  let open: T[] = [];
  let looks = 0;
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    open = open.filter((other) => other.bottom > box.top);
    looks += open.length;
    if (looks > 2_000_000 || pairs.length >= 5_000) break;
    for (const other of open) {
      const isApart = other.right <= box.left || box.right <= other.left || other.of.contains(box.of) || box.of.contains(other.of);
      if (!isApart && pairs.length < 5_000) pairs.push([other, box]);
    }
    if (open.length < 300) open.push(box);
  }
  return pairs;
}

/** Whether one of the two stands in a layer of its own, below what both stand in. */
export function isLayered(a: Element | null, b: Element | null, outerOf: Visible['outerOf']): boolean {
  let common = a;
  while (common && !common.contains(b)) common = outerOf(common);
  for (const element of [a, b]) {
    for (let up = element; up && up !== common; up = outerOf(up)) if (isLayer(up)) return true;
  }
  return false;
}

/** Painted, fixed, see-through, turned or drawn: placed over other things on purpose. */
export function isLayer(element: Element): boolean {
  const style = getComputedStyle(element);
  const alpha = /^rgba\(.*,\s*(0|0?\.\d+)\)$/.exec(style.backgroundColor)?.[1];
  if (style.backgroundImage !== 'none' || Number(alpha ?? 1) > 0.3) return true;
  if (/^(?:fixed|sticky)$/.test(style.position) || style.rotate !== 'none' || Number(style.opacity) < 1) return true;
  if (style.transform !== 'none' && !/^matrix\(1, 0, 0, 1,/.test(style.transform)) return true;
  return element.getAttribute('aria-hidden') === 'true' || element.matches('svg, svg *, math *, ruby *, canvas');
}

export function sharedArea(a: Edges, b: Edges): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

export function areaOf(box: Edges): number {
  return Math.max(1, (box.right - box.left) * (box.bottom - box.top));
}

/** What has to be sent along with collectOverlaps. */
export const overlapFunctions = [pairsThatMeet, isLayered, isLayer, sharedArea, areaOf];
