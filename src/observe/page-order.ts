import type { Memory, Visible } from './page-visible.ts';
import type { SpotKit } from './page-spot.ts';
import type { WordingKit } from './page-wording.ts';

type Kit = Visible & SpotKit & WordingKit;
interface Block { readonly element: Element; readonly text: string; readonly rect: DOMRect }

/** Functions that run inside the page: text painted in another order than it is written. */

/** Runs in the page: at most 10 pairs, of neighbours that are both text. */
export function collectReordered(elements: readonly Element[], memory: Memory, kit: Kit & OrderKit): unknown[] {
  const found: unknown[] = [];
  for (const parent of elements) {
    if (found.length >= 10) break;
    // A form's field may be called `children` and stand before the form's own.
    if (parent instanceof HTMLFormElement || parent.childElementCount < 2 || parent.childElementCount > 60 || /^(?:select|table|tbody|thead|tr|svg|ruby|details)$/.test(parent.localName)) continue;
    const style = getComputedStyle(parent);
    if (style.direction === 'rtl' || /^(?:inline|contents|none)$/.test(style.display)) continue;
    const pair = kit.swappedIn(kit.blocksIn(parent, memory, kit));
    if (pair === null) continue;
    const by = kit.moverOf(parent, pair);
    if (by !== '') found.push({ spot: kit.spotOf(parent, kit), first: pair[0].text.slice(0, 100), second: pair[1].text.slice(0, 100), by });
  }
  return found;
}

/** Children that are small blocks of text: two words and more, no landmarks, no headings alone, nothing fixed. */
export function blocksIn(parent: Element, memory: Memory, kit: Kit): Block[] {
  return Array.from(parent.children).flatMap((element) => {
    if (element instanceof HTMLFormElement || /^(?:script|style|template|br|hr|nav|aside|header|footer|main|form|button|a|input|h[1-6]|legend|summary|label|time|img|svg)$/.test(element.localName)) return [];
    const text = kit.wordsOf(element);
    if (text.length < 8 || !/\s/.test(text) || text.length > 399) return [];
    if (element.querySelector('nav, aside, header, footer, main, form, [role=navigation], [role=search], input, select, textarea')) return [];
    if (!kit.visibleEdges(element, memory) || /^(?:fixed|sticky)$/.test(getComputedStyle(element).position)) return [];
    return [{ element, text, rect: kit.rectOf(element) }];
  });
}

/** The first two neighbours of which the second is painted wholly above the first, or wholly to its left in one row. */
export function swappedIn(blocks: readonly Block[]): [Block, Block] | null {
  for (const [n, first] of blocks.entries()) {
    const second = blocks[n + 1];
    if (second === undefined) return null;
    const [a, b] = [first.rect, second.rect];
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const isAbove = b.bottom <= a.top + 1 && across > Math.min(a.width, b.width) / 2;
    const isLeft = b.right <= a.left + 1 && down > Math.min(a.height, b.height) / 2;
    if (isAbove || isLeft) return [first, second];
  }
  return null;
}

/** What in the styles moves them; '' where nothing that we know does. */
export function moverOf(parent: Element, [first, second]: readonly [Block, Block]): string {
  const [box, a, b] = [parent, first.element, second.element].map((one) => getComputedStyle(one));
  if (!box || !a || !b) return '';
  if (box.display.includes('flex') || box.display.includes('grid')) {
    if (a.order !== b.order) return 'order';
    if (box.display.includes('flex')) return box.flexDirection.endsWith('reverse') ? box.flexDirection : '';
    return 'grid';
  }
  if (a.position === 'absolute' || b.position === 'absolute' || (a.position === 'relative' && a.top !== 'auto') || (b.position === 'relative' && b.top !== 'auto')) return 'position';
  return a.float === 'right' && b.float === 'right' ? 'float' : '';
}

export const orderFunctions = [collectReordered, blocksIn, swappedIn, moverOf];

interface OrderKit {
  readonly blocksIn: typeof blocksIn;
  readonly swappedIn: typeof swappedIn;
  readonly moverOf: typeof moverOf;
}
