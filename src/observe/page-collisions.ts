import type { InkLine } from './page-lines.ts';
import type { pairsThatMeet } from './page-overlaps.ts';
import type { Visible } from './page-visible.ts';

/** Runs in the page: pairs of lines of which one hides at least half a letter of the other, a third of its height. */
export function meetings(lines: readonly InkLine[], kit: Visible & { readonly pairsThatMeet: typeof pairsThatMeet }): readonly (readonly [InkLine, InkLine])[] {
  return kit.pairsThatMeet(lines.slice(0, 6000)).filter(([a, b]) => {
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const small = Math.min(a.px, b.px);
    return a.text !== b.text && wide >= Math.max(4, small / 2) && high >= Math.max(2, small * 0.7 / 3);
  });
}

/**
 * Whether letters lie over letters, or a box of the flow lies over them; null where it may be meant or cannot be seen: layers that are placed
 * or fixed and painted, things that take no pointer. Scrolls the page to see it, and back.
 */
export function howTheyMeet(a: InkLine, b: InkLine, kit: Visible & CollisionKit): 'overlapped' | 'covered' | null {
  const kinds = [kit.layerOf(a.of, b.of, kit), kit.layerOf(b.of, a.of, kit)];
  if (kinds.includes('fixed')) return null;
  const x = (Math.max(a.left, b.left) + Math.min(a.right, b.right)) / 2;
  const y = (Math.max(a.top, b.top) + Math.min(a.bottom, b.bottom)) / 2;
  const [wasX, wasY] = [scrollX, scrollY];
  scrollTo({ left: Math.max(0, x - innerWidth / 2), top: Math.max(0, y - innerHeight / 2), behavior: 'instant' });
  const stack = document.elementsFromPoint(x - scrollX, y - scrollY);
  scrollTo({ left: wasX, top: wasY, behavior: 'instant' });
  const [first, second] = [stack.indexOf(a.of), stack.indexOf(b.of)];
  if (first < 0 || second < 0) return null;
  const lower = stack[Math.max(first, second)];
  const from = Math.min(first, second) + (kinds.includes('placed') ? 0 : 1);
  const isCovered = stack.slice(from, Math.max(first, second)).some((one) => lower !== undefined && !one.contains(lower) && kit.isOpaque(one));
  if (isCovered) return kinds.includes('placed') ? null : 'covered';
  return 'overlapped';
}

/** How an element stands in the layout, below what it shares with the other. */
export function layerOf(element: Element, other: Element, { outerOf }: Visible): 'flow' | 'placed' | 'fixed' {
  let kind: 'flow' | 'placed' = 'flow';
  for (let up: Element | null = element; up && !up.contains(other); up = outerOf(up)) {
    const style = getComputedStyle(up);
    if (/^(?:fixed|sticky)$/.test(style.position) || Number(style.opacity) < 0.9 || style.rotate !== 'none') return 'fixed';
    if (style.transform !== 'none' && !/^matrix\(1, 0, 0, 1,/.test(style.transform)) return 'fixed';
    if (style.position === 'absolute' || style.transform !== 'none' || style.translate !== 'none') kind = 'placed';
  }
  return kind;
}

/** Painted so that what lies under it cannot be read. */
export function isOpaque(element: Element): boolean {
  if (element.matches('img, video, canvas, iframe, object, embed, picture')) return true;
  const style = getComputedStyle(element);
  const alpha = /^rgba\(.*,\s*(0|0?\.\d+)\)$/.exec(style.backgroundColor)?.[1];
  return style.backgroundImage !== 'none' || Number(alpha ?? 1) > 0.5;
}

/** What has to be sent along with them, beside `visibleFunctions` and `pairsThatMeet`. */
export const collisionFunctions = [meetings, howTheyMeet, layerOf, isOpaque];

/** The same, as the function in the page gets them. */
export interface CollisionKit { readonly meetings: typeof meetings; readonly howTheyMeet: typeof howTheyMeet; readonly layerOf: typeof layerOf; readonly isOpaque: typeof isOpaque }
