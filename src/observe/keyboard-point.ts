import type { KeysWorld } from './page-keys.ts';

/** Of which kind the thing is that is tried: the n-th of those kept in the page. */
export type List = 'mouse' | 'custom';

/** Runs in the page: a point of the thing on the screen, where nothing else lies over it; null where there is none. It is brought into view first. */
export function pointOn({ list, n }: { readonly list: List; readonly n: number }): { x: number; y: number } | null {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  const element = keys?.tries[list][n];
  if (!keys || !element?.isConnected) return null;
  element.scrollIntoView({ block: 'center', inline: 'center' });
  const [rect] = element.getClientRects();
  if (rect === undefined) return null;
  const [x, y] = [Math.round(rect.left + rect.width / 2), Math.round(rect.top + rect.height / 2)];
  let hit = document.elementFromPoint(x, y);
  for (let deep = 0; hit?.shadowRoot && deep < 10; deep += 1) hit = hit.shadowRoot.elementFromPoint(x, y);
  return hit !== null && keys.kit.holds(element, hit, keys.kit) ? { x, y } : null;
}
