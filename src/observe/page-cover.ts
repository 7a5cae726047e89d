import type { Tabs } from './page-tabs.ts';
import type { Memory, Visible } from './page-visible.ts';

/** Functions that run inside the page: whether what has the focus can be seen, and what lies over it. */

/** What is drawn for an element: itself, and the labels of a box, dot or file field, which are often styled in its place. */
export function drawnFor(element: Element): Element[] {
  const { labels } = element as Partial<HTMLInputElement>; // absent on what is no field
  return element.matches('input[type=checkbox], input[type=radio], input[type=file]') && labels ? [element, ...labels] : [element];
}

/** Why nothing of it can be seen now; null where something can. */
export function whyUnseen(element: Element, memory: Memory, kit: Visible & Cover): string | null {
  const seen = kit.drawnFor(element).some((one) => {
    const edges = kit.visibleEdges(one, memory);
    return edges !== null && edges.right > scrollX && edges.bottom > scrollY && edges.left < scrollX + innerWidth && edges.top < scrollY + innerHeight;
  });
  if (seen) return null;
  const rect = kit.rectOf(element);
  if (rect.width <= 1 || rect.height <= 1) return 'it has no size';
  if (!Element.prototype.checkVisibility.call(element, { opacityProperty: true })) return 'it is see-through';
  if (rect.right <= 0 || rect.bottom <= 0 || rect.left >= innerWidth || rect.top >= innerHeight) return 'it lies off the screen';
  return 'it is clipped away';
}

/** The element in a fixed or sticky layer that lies over a point of `element`; null where none does. */
export function overAt(element: Element, x: number, y: number, kit: Tabs & Cover): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let deep = 0; hit?.shadowRoot && deep < 10; deep += 1) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === hit) break;
    hit = inner;
  }
  if (hit === null || kit.drawnFor(element).some((one) => kit.holds(one, hit, kit)) || kit.holds(hit, element, kit)) return null;
  for (let up: Element | null = hit; up; up = kit.hostOf(up)) {
    if (kit.holds(up, element, kit)) return null;
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(up).position)) return up;
  }
  return null;
}

/** What stays in place and lies over the whole of what can be seen of the element; null where a point is free. */
export function coverOf(element: Element, memory: Memory, kit: Visible & Tabs & Cover): Element | null {
  const edges = kit.visibleEdges(element, memory);
  if (edges === null) return null;
  const clip = { left: edges.left - scrollX, top: edges.top - scrollY, right: edges.right - scrollX, bottom: edges.bottom - scrollY };
  let cover: Element | null = null;
  let tried = 0;
  for (const rect of [...element.getClientRects()].slice(0, 4)) {
    const box = { left: Math.max(rect.left, clip.left, 0), top: Math.max(rect.top, clip.top, 0), right: Math.min(rect.right, clip.right, innerWidth), bottom: Math.min(rect.bottom, clip.bottom, innerHeight) };
    if (box.right - box.left < 2 || box.bottom - box.top < 2) continue;
    for (const across of [.02, .25, .5, .75, .98]) for (const down of [.05, .5, .95]) {
      const over = kit.overAt(element, box.left + (box.right - box.left) * across, box.top + (box.bottom - box.top) * down, kit);
      if (over === null) return null;
      cover = over;
      tried += 1;
    }
  }
  return tried > 0 ? cover : null;
}

/** What has to be sent along for any of them to run. */
export const coverFunctions = [drawnFor, whyUnseen, overAt, coverOf];

/** The same, as a function in the page gets them. */
export interface Cover {
  readonly drawnFor: typeof drawnFor;
  readonly whyUnseen: typeof whyUnseen;
  readonly overAt: typeof overAt;
  readonly coverOf: typeof coverOf;
}
