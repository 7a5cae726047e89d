import type { Edges, Memory, Visible } from './page-visible.ts';

/** A line of visible text: its ink, roughly, in the document's coordinates. */
export interface Line extends Edges { readonly of: Element; readonly text: string }
export interface RawText { readonly sizes: readonly { px: number; characters: number; sample: string }[]; readonly lines: readonly Line[] }

/** Runs in the page: visible text by computed size, and the first 4,000 lines it stands on. */
export function collectText(elements: readonly Element[], memory: Memory, { visibleEdges, clipOf }: Visible): RawText {
  const sizes = new Map<number, { px: number; characters: number; sample: string }>();
  const lines: Line[] = [];
  for (const element of elements) {
    const own = textNodesOf(element);
    if (own.length === 0 || !visibleEdges(element, memory)) continue;
    const px = Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * 10) / 10;
    for (const node of own) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      const size = sizes.get(px) ?? { px, characters: 0, sample: text.slice(0, 80) };
      size.characters += text.length;
      sizes.set(px, size);
      if (lines.length >= 4_000) continue;
      for (const ink of inkOf(node, px, clipOf(element, memory))) lines.push({ ...ink, of: element, text: text.slice(0, 60) });
    }
  }
  return { sizes: [...sizes.values()].sort((a, b) => a.px - b.px).slice(0, 60), lines };
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

/** Where the letters are: lower than the line, so that lines set tight do not touch although their boxes do. */
export function inkOf(node: Node, px: number, clip: Edges): readonly Edges[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return Array.from(range.getClientRects()).slice(0, 60).map((rect) => {
    const middle = (rect.top + rect.bottom) / 2 + scrollY;
    const half = Math.min(rect.height, px) * 0.35;
    return {
      left: Math.max(rect.left + scrollX, clip.left), right: Math.min(rect.right + scrollX, clip.right),
      top: Math.max(middle - half, clip.top), bottom: Math.min(middle + half, clip.bottom),
    };
  }).filter((ink) => ink.right - ink.left > 2 && ink.bottom - ink.top > 2);
}

/** What has to be sent along with collectText. */
export const textFunctions = [textNodesOf, inkOf];
