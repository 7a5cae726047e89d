import type { Block } from './page-blocks.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

type Kit = Visible & SpotKit & HeadingKit;
type Raw = RawSpot & Readonly<Record<string, unknown>>;

/** Runs in the page: its real headings, and lines that look like one. */
export function collectHeadings(blocks: readonly Block[], bodyPx: number, memory: Memory, kit: Kit): { headings: Raw[]; headingLikes: Raw[] } {
  const real = Array.from(Document.prototype.querySelectorAll.call(document, 'h1, h2, h3, h4, h5, h6, [role=heading]')).slice(0, 300)
    .filter((one) => !/^(?:none|presentation)$/.test(one.getAttribute('role') ?? '') && one.closest('[aria-hidden=true]') === null && kit.visibleEdges(one, memory));
  const inside = new Set(real);
  const looks = new Set(blocks.filter(({ element }) => inside.has(element) && kit.levelOf(element) > 1).map(({ look }) => look));
  const headings = real.slice(0, 80).map((one) => {
    const text = (one.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { ...kit.spotOf(one, kit), level: kit.levelOf(one), text: text.slice(0, 200), words: text.split(' ').filter((word) => word !== '').length };
  });
  const headingLikes: Raw[] = [];
  blocks.forEach((block, n) => {
    const next = blocks[n + 1];
    if (headingLikes.length >= 20 || next === undefined || !kit.isHeadingLike(block, next, bodyPx, kit) || !kit.visibleEdges(block.element, memory)) return;
    headingLikes.push({
      ...kit.spotOf(block.element, kit), text: block.text.slice(0, 120), px: block.px, bold: block.bold > block.letters * .95,
      asHeading: looks.has(block.look), next: next.words,
    });
  });
  return { headings, headingLikes };
}

/** A heading's level; 2 where it does not say. */
export function levelOf(element: Element): number {
  const said = Number.parseInt(element.getAttribute('aria-level') ?? '', 10);
  return said > 0 ? said : Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 2);
}

/** A short line of its own, bold or larger than what follows, above plain text in the same column, in no part where such a line is something else. */
export function isHeadingLike(block: Block, next: Block, bodyPx: number, kit: Pick<Visible, 'rectOf'>): boolean {
  const { element, text } = block;
  if (block.words < 1 || block.words > 12 || text.length > 90 || block.lines.length > 1 || /[.!?,;…]$/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  if (letters < 3 || letters < text.replace(/\s/g, '').length * .6 || block.linked > 0 || /^[•·*–-]/.test(text)) return false;
  const elsewhere = 'h1, h2, h3, h4, h5, h6, hgroup, [role=heading], th, caption, button, label, legend, summary, a, figure, figcaption, dl, li, table, nav, form, blockquote, address, header, footer, '
    + '[role=alert], [role=status], [role=region], [role=banner], [role=contentinfo], [role=navigation], [role=tab], [aria-live], [role=dialog], dialog, [aria-hidden=true]';
  if (element.closest(elsewhere) !== null || element.querySelector('input, select, textarea, button, img, svg') !== null) return false;
  const isBold = block.bold > block.letters * .95;
  const isLarge = block.px >= Math.max(next.px, bodyPx) * 1.15;
  if (!isBold && !isLarge) return false;
  if (next.words < 8 || next.bold > next.letters / 2 || next.px > block.px || next.element.closest('h1, h2, h3, h4, h5, h6, [role=heading], footer, nav') !== null) return false;
  const [mine, its] = [kit.rectOf(element), kit.rectOf(next.element)];
  return its.top >= mine.bottom - 2 && its.top - mine.bottom < 60 && Math.abs(its.left - mine.left) < 60;
}

export const headingFunctions = [collectHeadings, levelOf, isHeadingLike];
export interface HeadingKit {
  readonly collectHeadings: typeof collectHeadings;
  readonly levelOf: typeof levelOf;
  readonly isHeadingLike: typeof isHeadingLike;
}
