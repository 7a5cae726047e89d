import type { Visible } from './page-visible.ts';

/**
 * Runs in the page: whether a box shows a map or another drawing that a script keeps and that is moved inside it: a canvas that fills most of
 * it, or tiles of one size set side by side. What lies beyond its edge is looked for by moving it, whatever made it.
 */
export function isMap(box: Element, { rectOf }: Visible): boolean {
  if (box === document.body || box === document.documentElement) return false;
  const { width, height } = rectOf(box);
  const fills = (one: Element): boolean => {
    const rect = rectOf(one);
    return rect.width * rect.height >= .6 * width * height;
  };
  if (Array.from(Element.prototype.querySelectorAll.call(box, 'canvas')).slice(0, 20).some(fills)) return true;
  const tiles = Array.from(Element.prototype.querySelectorAll.call(box, 'img')).slice(0, 100).filter((one) => getComputedStyle(one).position === 'absolute').map(rectOf);
  const alike = Map.groupBy(tiles.filter((one) => one.width >= 64 && Math.abs(one.width - one.height) <= 2), (one) => Math.round(one.width));
  return [...alike.values()].some((some) => some.length >= 4);
}
