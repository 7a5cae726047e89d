import type { Memory, Visible } from './page-visible.ts';

/** The page's width and what breaks or covers the screen. */
export interface RawFrame {
  readonly innerWidth: number; readonly innerHeight: number; readonly scrollWidth: number; readonly scrollHeight: number;
  readonly wide: readonly { readonly selector: string; readonly right: number }[];
  readonly viewport: string | null;
  readonly overlay: { readonly share: number; readonly selector: string } | null;
}

/**
 * Runs in the page. `innerWidth` and `innerHeight` are the screen that the page is laid out for (a phone
 * that zooms out to show a page too wide does not change them); `scrollWidth` equals it where the page shuts off
 * scrolling sideways (overflow hidden or clip on the root), because then nobody can.
 */
export function collectFrame(elements: readonly Element[], memory: Memory, { outerOf, rectOf, visibleEdges, pathOf }: Visible): RawFrame {
  const root = document.documentElement;
  const scroller = document.scrollingElement ?? root;
  const width = scroller.clientWidth || innerWidth;
  const height = scroller.clientHeight || innerHeight;
  const shut = [root, document.body].some((one) => one && /^(?:hidden|clip)$/.test(getComputedStyle(one).overflowX));
  const meta = Array.from(document.querySelectorAll('meta')).find((one) => one.getAttribute('name')?.toLowerCase() === 'viewport');
  return {
    innerWidth: width,
    innerHeight: height,
    scrollWidth: shut ? width : scroller.scrollWidth,
    scrollHeight: scroller.scrollHeight,
    wide: widest(),
    viewport: meta ? (meta.getAttribute('content') ?? '').slice(0, 300) : null,
    overlay: overlayOf(),
  };

  function widest(): RawFrame['wide'] {
    const out = new Map<Element, number>();
    for (const element of elements) {
      const { right, left } = rectOf(element);
      if (right + scrollX <= width + 1 || right - left < 1 || left >= width + scroller.scrollWidth) continue;
      if (shut && left + scrollX >= width) continue;
      const edges = isScrolled(element) ? null : visibleEdges(element, memory);
      if (edges && edges.right > width + 1) out.set(element, Math.round(edges.right));
    }
    const outer = [...out].filter(([element, right]) => (out.get(outerOf(element) ?? root) ?? 0) < right);
    return outer.sort((a, b) => b[1] - a[1]).slice(0, 10).map(([element, right]) => ({ selector: pathOf(element), right }));
  }

  /** In a box of its own that scrolls sideways. */
  function isScrolled(element: Element): boolean {
    for (let up = outerOf(element); up && up !== document.body && up !== root; up = outerOf(up)) {
      if (/^(?:auto|scroll)$/.test(getComputedStyle(up).overflowX)) return true;
    }
    return false;
  }

  function overlayOf(): RawFrame['overlay'] {
    const layer = layerAt(width / 2, height / 2);
    // A whole page may stand in a fixed box: what holds its main part or title covers nothing.
    if (layer === null || layer.querySelector('main, [role=main], h1') !== null || layer.closest('main, [role=main]') === layer) return null;
    let hits = 0;
    for (let row = 0; row < 12; row += 1) {
      for (let column = 0; column < 12; column += 1) {
        if (layerAt(width * (column + 0.5) / 12, height * (row + 0.5) / 12) === layer) hits += 1;
      }
    }
    return { share: Math.round(hits / 1.44) / 100, selector: pathOf(layer) };
  }

  /** The outermost fixed, sticky or modal thing that is hit at the point. */
  function layerAt(x: number, y: number): Element | null {
    let layer: Element | null = null;
    for (let up = document.elementFromPoint(x, y); up && up !== document.body && up !== root; up = outerOf(up)) {
      if (/^(?:fixed|sticky)$/.test(getComputedStyle(up).position) || up.matches('dialog:modal, [popover]:popover-open')) layer = up;
    }
    return layer;
  }
}
