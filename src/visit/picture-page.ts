import type { Box } from '../model/facts.ts';
import type { PicturesWanted } from '../model/picture.ts';

/** In pixels of the screen. */
export interface Cut { readonly clip: Box; readonly mark: Box }

/**
 * Runs in the page: the element that the spot tells of, brought to the middle of the screen, and what to cut out to show it: with 24 pixels
 * around, what is tiny with its parents, at least 80 × 40 and at most 1000 × 700. Null where there is no such element or nothing of it is seen.
 */
export function cutOf(spot: PicturesWanted['spots'][number]): Cut | null {
  const element = sought();
  if (element === null) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const own = element.getBoundingClientRect();
  if (own.width < 1 || own.height < 1 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
  const around = frameOf(element, own);
  const x = spanOf(around.left, around.right, own.left, 80, 1000, innerWidth);
  const y = spanOf(around.top, around.bottom, own.top, 40, 700, innerHeight);
  if (x.size < 8 || y.size < 8) return null;
  const left = Math.max(own.left, x.from);
  const top = Math.max(own.top, y.from);
  const mark = { x: left - x.from, y: top - y.from, width: Math.min(own.right, x.from + x.size) - left, height: Math.min(own.bottom, y.from + y.size) - top };
  return mark.width < 1 || mark.height < 1 ? null : { clip: { x: x.from, y: y.from, width: x.size, height: y.size }, mark };

  function sought(): Element | null {
    const begins = (one: Element): string => one.outerHTML.slice(0, 2_000).replace(/\s+/g, ' ');
    const start = spot.html.replace(/\s+/g, ' ').slice(0, 60);
    let all: Element[] = [];
    try { all = [...document.querySelectorAll(spot.selector)].slice(0, 300); } catch { /* not a selector of this document */ }
    const alike = all.filter((one) => begins(one).startsWith(start.replace(/(?:\/?>|…|\.\.\.)$/, '')));
    const far = (one: Element): number => {
      const rect = one.getBoundingClientRect();
      return spot.box === null ? 0 : Math.hypot(rect.left + scrollX - spot.box.x, rect.top + scrollY - spot.box.y);
    };
    return alike.map((one) => ({ one, far: far(one) })).sort((a, b) => a.far - b.far)[0]?.one ?? null;
  }

  function frameOf(one: Element, rect: DOMRect): DOMRect {
    let shown = rect;
    for (let up = one.parentElement; up !== null && up !== document.body && (shown.width < 60 || shown.height < 24); up = up.parentElement) {
      const next = up.getBoundingClientRect();
      if (next.width > 500 || next.height > 300) break;
      if (next.width >= shown.width && next.height >= shown.height) shown = next;
    }
    return shown;
  }

  function spanOf(from: number, to: number, start: number, least: number, most: number, screen: number): { from: number; size: number } {
    const margin = Math.max(24, (least - (to - from)) / 2);
    const [low, high] = [Math.max(0, Math.floor(from - margin)), Math.min(screen, Math.ceil(to + margin))];
    if (high - low <= most) return { from: low, size: high - low };
    // Too large to be shown whole: from where the thing itself begins.
    const begin = Math.max(low, Math.min(Math.floor(start - 24), high - most));
    return { from: begin, size: most };
  }
}
