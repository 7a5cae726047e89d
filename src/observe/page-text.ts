import type { Edges, Memory, Visible } from './page-visible.ts';

/** A line of visible text: its ink, roughly, in the document's coordinates. */
export interface Line extends Edges { readonly of: Element; readonly text: string; readonly px: number }
export interface RawText { readonly sizes: readonly { px: number; characters: number; sample: string }[]; readonly lines: readonly Line[] }

/** Runs in the page: visible text by computed size, and the lines it stands on. */
export function collectText(elements: readonly Element[], memory: Memory, { visibleEdges, clipOf }: Visible): RawText {
  const sizes = new Map<number, { px: number; characters: number; sample: string }>();
  const lines: Line[] = [];
  const range = document.createRange();
  for (const element of elements) {
    if (/^(?:script|style|noscript|option|select|textarea|title|template)$/.test(element.localName)) continue;
    const own = Array.from(element.childNodes).filter((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '').slice(0, 200);
    if (own.length === 0 || !visibleEdges(element, memory)) continue;
    const px = Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * 10) / 10;
    for (const node of own) read(element, node, px);
  }
  return { sizes: [...sizes.values()].sort((a, b) => a.px - b.px).slice(0, 60), lines };

  function read(element: Element, node: Node, px: number): void {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    const size = sizes.get(px) ?? { px, characters: 0, sample: text.slice(0, 80) };
    size.characters += text.length;
    sizes.set(px, size);
    if (lines.length >= 4_000) return;
    range.selectNodeContents(node);
    const clip = clipOf(element, memory);
    for (const rect of Array.from(range.getClientRects()).slice(0, 60)) {
      // Ink is lower than the line: letters of lines set tight do not touch although their boxes do.
      const middle = (rect.top + rect.bottom) / 2 + scrollY;
      const half = Math.min(rect.height, px) * 0.35;
      const ink = {
        left: Math.max(rect.left + scrollX, clip.left), right: Math.min(rect.right + scrollX, clip.right),
        top: Math.max(middle - half, clip.top), bottom: Math.min(middle + half, clip.bottom),
      };
      if (ink.right - ink.left > 2 && ink.bottom - ink.top > 2) lines.push({ ...ink, of: element, text: text.slice(0, 60), px });
    }
  }
}
