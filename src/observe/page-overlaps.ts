import type { TargetBox } from './page-targets.ts';
import type { Line } from './page-text.ts';
import type { Edges, Visible } from './page-visible.ts';

export interface RawOverlap { readonly a: string; readonly b: string; readonly area: number }

/**
 * Runs in the page: pairs of text, then of things to tap, that lie over each other. Quiet where it may be meant: layers with a
 * background of their own, fixed and sticky things, turned or clipped text, the same words twice, one thing wholly on another.
 */
export function collectOverlaps(lines: readonly Line[], targets: readonly TargetBox[], { outerOf, pathOf }: Visible): RawOverlap[] {
  const found = new Map<string, RawOverlap>();
  for (const [a, b] of meeting(lines)) {
    const area = shared(a, b);
    if (area < 12 || area < 0.15 * Math.min(size(a), size(b)) || a.text === b.text || isMeant(a.of, b.of)) continue;
    note(a.of, b.of, a.text, b.text, area);
  }
  const solid = targets.filter((one) => !one.inline && one.of.localName !== 'input' && one.of.localName !== 'textarea');
  for (const [a, b] of meeting(solid)) {
    const part = shared(a, b) / Math.min(size(a), size(b));
    const href = a.of.getAttribute('href');
    if (part < 0.3 || part > 0.9 || (href !== null && href === b.of.getAttribute('href')) || isMeant(outerOf(a.of), outerOf(b.of))) continue;
    note(a.of, b.of, a.name, b.name, shared(a, b));
  }
  return [...found.values()].slice(0, 20);

  function note(a: Element, b: Element, first: string, second: string, area: number): void {
    if (found.size >= 40) return;
    const key = `${pathOf(a)}\n${pathOf(b)}`;
    const known = found.get(key);
    found.set(key, { a: `${pathOf(a)} "${first}"`, b: `${pathOf(b)} "${second}"`, area: Math.round((known?.area ?? 0) + area) });
  }

  /** Pairs whose boxes touch, by a sweep down the page; at most so many that a trap cannot hold us. */
  function meeting<T extends Edges & { readonly of: Element }>(boxes: readonly T[]): [T, T][] {
    const pairs: [T, T][] = [];
    let open: T[] = [];
    for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
      open = open.filter((other) => other.bottom > box.top);
      for (const other of open) {
        const apart = other.right <= box.left || box.right <= other.left || other.of.contains(box.of) || box.of.contains(other.of);
        if (!apart && pairs.length < 5_000) pairs.push([other, box]);
      }
      if (open.length < 300) open.push(box);
    }
    return pairs;
  }

  function isMeant(a: Element | null, b: Element | null): boolean {
    let common = a;
    while (common && !common.contains(b)) common = outerOf(common);
    return isLayer(a, common) || isLayer(b, common);
  }

  /** Whether something between the element and what both stand in makes it a layer of its own. */
  function isLayer(element: Element | null, common: Element | null): boolean {
    for (let up = element; up && up !== common; up = outerOf(up)) {
      const style = getComputedStyle(up);
      const paint = /^rgba\(.*,\s*(0|0?\.\d+)\)$/.exec(style.backgroundColor);
      const isPainted = style.backgroundImage !== 'none' || (style.backgroundColor !== 'transparent' && (paint === null || Number(paint[1]) > 0.3));
      if (isPainted || /^(?:fixed|sticky)$/.test(style.position) || style.rotate !== 'none' || Number(style.opacity) < 1) return true;
      if (style.transform !== 'none' && !/^matrix\(1, 0, 0, 1,/.test(style.transform)) return true;
      if (up.getAttribute('aria-hidden') === 'true' || up.matches('svg, svg *, math *, ruby *, canvas')) return true;
    }
    return false;
  }

  function shared(a: Edges, b: Edges): number {
    return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  }

  function size(box: Edges): number {
    return Math.max(1, (box.right - box.left) * (box.bottom - box.top));
  }
}
