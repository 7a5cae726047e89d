import type { Memory, Visible } from './page-visible.ts';

export type WordsKit = Visible & { readonly isFixed: typeof isFixed; readonly isScrolledSideways: typeof isScrolledSideways; readonly wideWords: typeof wideWords };

/**
 * Runs in the page: elements whose own text sticks out of their boxes to the right, further than `beyond` (in the document), where nothing shuts
 * it off and no box of its own scrolls it. The widest first, at most 3.
 */
export function wideWords(elements: readonly Element[], beyond: number, memory: Memory, kit: WordsKit): readonly { readonly element: Element; readonly right: number }[] {
  const range = document.createRange();
  const found: { element: Element; right: number }[] = [];
  for (const element of elements) {
    if (element instanceof HTMLFormElement) continue; // its fields may stand before its own properties
    let right = 0;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? '').trim() === '') continue;
      range.selectNodeContents(node);
      right = Math.max(right, range.getBoundingClientRect().right + scrollX);
    }
    if (right <= beyond + 1 || kit.visibleEdges(element, memory) === null || kit.isFixed(element, kit.outerOf)) continue;
    if (/^(?:auto|scroll)$/.test(getComputedStyle(element).overflowX) || kit.isScrolledSideways(element, kit.outerOf)) continue;
    right = Math.round(Math.min(right, kit.clipOf(element, memory).right));
    if (right > beyond + 1) found.push({ element, right });
  }
  return found.sort((a, b) => b.right - a.right).slice(0, 3);
}

/** It, or what it stands in, stays where it is on the screen. */
export function isFixed(element: Element, outerOf: Visible['outerOf']): boolean {
  for (let up: Element | null = element; up && up !== document.body; up = outerOf(up)) if (getComputedStyle(up).position === 'fixed') return true;
  return false;
}

/** In a box of its own that scrolls sideways. */
export function isScrolledSideways(element: Element, outerOf: Visible['outerOf']): boolean {
  for (let up = outerOf(element); up && up !== document.body && up !== document.documentElement; up = outerOf(up)) {
    if (/^(?:auto|scroll)$/.test(getComputedStyle(up).overflowX)) return true;
  }
  return false;
}
