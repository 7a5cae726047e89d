import type { InkLine } from './page-lines.ts';
import type { Edges, Visible } from './page-visible.ts';

/** What is lost of a line, and to which box. */
export interface Cut {
  readonly axis: 'x' | 'y';
  /** Pixels lost, of so many. */
  readonly lost: number;
  readonly of: number;
  readonly by: Element;
  readonly how: 'clipped' | 'hidden' | 'outside';
  readonly ellipsis: boolean;
}

/** A box that shuts off what overflows it, on an axis. */
export interface Shutter { readonly by: Element; readonly edges: Edges; readonly x: boolean; readonly y: boolean; readonly scrollsX: boolean; readonly scrollsY: boolean; readonly ellipsis: boolean; readonly isFixed: boolean }

/** Runs in the page: what boxes that hide their overflow take from a line; null where it is whole, can be scrolled to or is hidden on purpose. */
export function cutOf(line: InkLine, shutters: readonly Shutter[]): Cut | null {
  const seen = { left: line.left, right: line.right, top: line.top, bottom: line.bottom };
  for (const { by, edges, x, y, scrollsX, scrollsY, ellipsis, isFixed } of shutters) {
    if (edges.right - edges.left < 5 || edges.bottom - edges.top < 5) return null; // shut, or kept for screen readers
    const wide = seen.right - seen.left;
    const high = seen.bottom - seen.top;
    const lostX = Math.max(0, edges.left - seen.left) + Math.max(0, seen.right - edges.right);
    const lostY = Math.max(0, edges.top - seen.top) + Math.max(0, seen.bottom - edges.bottom);
    const letter = Math.max(2, line.px / 2);
    if (y && lostY >= 2 && lostY >= high / 3) {
      const isGone = lostY >= high - 0.5;
      if (lostX >= wide && x) return null; // beyond its side as well: a slide or drawer
      return { axis: 'y', lost: Math.min(lostY, high), of: high, by, how: isFixed ? 'outside' : isGone ? 'hidden' : 'clipped', ellipsis };
    }
    if (x && lostX >= letter) return wide - lostX >= letter ? { axis: 'x', lost: lostX, of: wide, by, how: 'clipped', ellipsis } : null;
    if (scrollsX) [seen.left, seen.right] = [edges.left, edges.right];
    if (scrollsY) [seen.top, seen.bottom] = [edges.top, edges.bottom];
  }
  return null;
}

/** The boxes around an element that can cut it, the innermost first; remembered for its neighbours. */
export function shuttersOf(element: Element | null, known: Map<Element, readonly Shutter[]>, kit: Visible & CutKit): readonly Shutter[] {
  if (element === null) return [];
  const before = known.get(element);
  if (before !== undefined) return before;
  const style = getComputedStyle(element);
  const isFixed = style.position === 'fixed';
  const own = kit.shutterOf(element, style, kit);
  const screen = { by: element, edges: { left: scrollX, top: scrollY, right: scrollX + innerWidth, bottom: scrollY + innerHeight }, x: true, y: true, scrollsX: false, scrollsY: false, ellipsis: false, isFixed: true };
  const outer = isFixed ? [screen] : kit.shuttersOf(kit.clippingParent(element, style.position), known, kit);
  const all = own === null ? outer : [own, ...outer];
  known.set(element, all);
  return all;
}

export function shutterOf(element: Element, style: CSSStyleDeclaration, kit: Visible): Shutter | null {
  const shuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  const [x, y, scrollsX, scrollsY] = [shuts(style.overflowX), shuts(style.overflowY), scrolls(style.overflowX), scrolls(style.overflowY)];
  const isRoot = element === document.documentElement;
  const isOfRoot = isRoot || (element === document.body && getComputedStyle(document.documentElement).overflowX === 'visible');
  if (isOfRoot) {
    const edges = { left: 0, top: 0, right: x ? innerWidth : Infinity, bottom: y ? innerHeight : Infinity };
    return { by: element, edges, x: true, y, scrollsX: false, scrollsY: false, ellipsis: false, isFixed: false };
  }
  if ((!x && !y && !scrollsX && !scrollsY) || /^(?:inline|contents|table-(?:row|header|footer|column).*)$/.test(style.display)) return null;
  const rect = kit.rectOf(element);
  const left = rect.left + scrollX + element.clientLeft;
  const top = rect.top + scrollY + element.clientTop;
  const edges = { left, top, right: left + Math.max(element.clientWidth, rect.width - 2 * element.clientLeft), bottom: top + Math.max(element.clientHeight, rect.height - 2 * element.clientTop) };
  const clamp = style.getPropertyValue('-webkit-line-clamp');
  const ellipsis = style.textOverflow !== 'clip' || (clamp !== '' && clamp !== 'none');
  return { by: element, edges, x, y, scrollsX, scrollsY, ellipsis, isFixed: false };
}

/** What has to be sent along with them, beside `visibleFunctions`. */
export const cutFunctions = [cutOf, shuttersOf, shutterOf];

/** The same, as the function in the page gets them. */
export interface CutKit { readonly cutOf: typeof cutOf; readonly shuttersOf: typeof shuttersOf; readonly shutterOf: typeof shutterOf }
