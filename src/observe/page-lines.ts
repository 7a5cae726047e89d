import type { Edges, Memory, Visible } from './page-visible.ts';

/** A line of text: where its letters are, in the document's coordinates, before anything cuts it. */
export interface InkLine extends Edges {
  readonly of: Element;
  readonly node: Text;
  readonly text: string;
  /** Computed size of its letters. */
  readonly px: number;
}

/** Runs in the page: lines of the painted text that people read, of at most `most` text nodes. */
export function inkLines(most: number, memory: Memory, kit: Pick<Visible, 'isPainted'> & LineKit): InkLine[] {
  const lines: InkLine[] = [];
  if (!document.body) return lines;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null, seen = 0; node && seen < most * 5 && lines.length < most * 2; node = walker.nextNode() as Text | null, seen += 1) { // SHOW_TEXT gives texts
    const of = node.parentElement;
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (of === null || !/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text) || !kit.isReadable(of) || !kit.isPainted(of, memory)) continue;
    const style = getComputedStyle(of);
    if (/icon|awesome|glyph|material|symbol/i.test(style.fontFamily)) continue;
    const px = Number.parseFloat(style.fontSize);
    if (px >= 2) for (const ink of kit.inkRects(node, px)) lines.push({ ...ink, of, node, text: text.slice(0, 80), px });
  }
  return lines;
}

/** Not a script, a field, a drawing or decoration. */
export function isReadable(element: Element): boolean {
  return !element.matches('script, style, noscript, option, select, textarea, title, template, svg *, math *, [aria-hidden=true] *, [aria-hidden=true], marquee, marquee *')
    && element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

/** Where the letters are: the middle of each line, seven tenths of the font size high. */
export function inkRects(node: Node, px: number): readonly Edges[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return Array.from(range.getClientRects()).slice(0, 60).filter((rect) => rect.width > 2 && rect.height > 2).map((rect) => {
    const middle = (rect.top + rect.bottom) / 2 + scrollY;
    return { left: rect.left + scrollX, right: rect.right + scrollX, top: middle - px * 0.35, bottom: middle + px * 0.35 };
  });
}

/** What has to be sent along with them, beside `visibleFunctions`. */
export const lineFunctions = [inkLines, isReadable, inkRects];

/** The same, as the function in the page gets them. */
export interface LineKit {
  readonly inkLines: typeof inkLines;
  readonly isReadable: typeof isReadable;
  readonly inkRects: typeof inkRects;
}
