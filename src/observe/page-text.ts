import type { InkLine, LineKit } from './page-lines.ts';
import type { Edges, Memory, Visible } from './page-visible.ts';

/** A line of visible text: its ink, roughly, in the document's coordinates. */
export interface Line extends Edges { readonly of: Element; readonly text: string }
export interface RawText {
  readonly sizes: readonly { px: number; characters: number; sample: string; of: Element }[];
  readonly lines: readonly Line[];
  /** Lines that are partly beyond what shuts them off, or beyond the screen, and partly to be seen; at most 60. */
  readonly suspects: readonly InkLine[];
}

/** Runs in the page: visible text by computed size, and the first 4,000 lines it stands on. */
export function collectText(elements: readonly Element[], memory: Memory, { visibleEdges, clipOf, ...kit }: Visible & LineKit): RawText {
  const sizes = new Map<number, { px: number; characters: number; sample: string; of: Element }>();
  const lines: Line[] = [];
  const suspects: InkLine[] = [];
  const width = document.scrollingElement?.clientWidth || innerWidth;
  // A page that is read from the right goes on to the left.
  const least = [document.documentElement, document.body].some((one) => getComputedStyle(one).direction === 'rtl') ? -Infinity : 0;
  for (const element of elements) {
    const own = textNodesOf(element);
    if (own.length === 0 || !visibleEdges(element, memory)) continue;
    const px = Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * 10) / 10;
    for (const node of own) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      const size = sizes.get(px) ?? { px, characters: 0, sample: text.slice(0, 80), of: element };
      size.characters += text.length;
      sizes.set(px, size);
      if (lines.length >= 4_000) continue;
      const clip = clipOf(element, memory);
      for (const rect of rectsOf(node)) {
        const ink = inkOf(rect, px, clip);
        if (ink !== null) lines.push({ ...ink, of: element, text: text.slice(0, 60) });
        const [start, end] = [clip.left > 0 ? clip.left : least, Math.min(clip.right, width)];
        const [left, right, middle] = [rect.left + scrollX, rect.right + scrollX, (rect.top + rect.bottom) / 2 + scrollY];
        const isCut = (right > end + px / 2 && left < end - px / 2) || (left < start - px && right > start + px && left < width);
        if (suspects.length < 60 && isCut && isForReading(element, text, kit)) suspects.push({ of: element, node: node as Text, text: text.slice(0, 80), px, left, right, top: middle - px * 0.35, bottom: middle + px * 0.35 }); // textNodesOf gives texts
      }
    }
  }
  return { sizes: [...sizes.values()].sort((a, b) => a.px - b.px).slice(0, 60), lines, suspects };
}

/** Signs, drawings and letters that nobody sees or hears may be cut as whoever made them likes. */
export function isForReading(element: Element, text: string, { isReadable, outerOf }: Pick<LineKit & Visible, 'isReadable' | 'outerOf'>): boolean {
  for (let up: Element | null = element; up; up = outerOf(up)) {
    const { clip, clipPath } = getComputedStyle(up);
    if (/^rect\([01](?:px)?,? ?[01]/.test(clip) || /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath)) return false;
  }
  const { color, fontFamily } = getComputedStyle(element);
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text) && isReadable(element) && !/^rgba\(.*, 0\)$/.test(color) && !/icon|awesome|glyph|material|symbol/i.test(fontFamily);
}

/** Texts of its own with a word in them; none of what is no text for people. */
export function textNodesOf(element: Element): readonly ChildNode[] {
  if (/^(?:script|style|noscript|option|select|textarea|title|template)$/.test(element.localName)) return [];
  const texts: ChildNode[] = [];
  for (let node: ChildNode | null = element.firstChild; node && texts.length < 200; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '') texts.push(node);
  }
  return texts;
}

/** The rectangles of a text, one a line; at most 60. */
export function rectsOf(node: Node): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return Array.from(range.getClientRects()).slice(0, 60);
}

/** Where the letters are: lower than the line, so that lines set tight do not touch although their boxes do. Null: next to nothing of it is to be seen. */
export function inkOf(rect: DOMRect, px: number, clip: Edges): Edges | null {
  const middle = (rect.top + rect.bottom) / 2 + scrollY;
  const half = Math.min(rect.height, px) * 0.35;
  const ink = {
    left: Math.max(rect.left + scrollX, clip.left), right: Math.min(rect.right + scrollX, clip.right),
    top: Math.max(middle - half, clip.top), bottom: Math.min(middle + half, clip.bottom),
  };
  return ink.right - ink.left > 2 && ink.bottom - ink.top > 2 ? ink : null;
}

/** What has to be sent along with collectText. */
export const textFunctions = [isForReading, textNodesOf, rectsOf, inkOf];
