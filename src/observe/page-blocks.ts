import type { Memory, Visible } from './page-visible.ts';

/** What is computed of the element that holds a piece of text. */
interface Hand { readonly px: number; readonly isBold: boolean; readonly isItalic: boolean; readonly isCapitals: boolean; readonly isLink: boolean; readonly isUnderlined: boolean; readonly isKept: boolean; readonly look: string }

/** Running text that belongs together: what stands in one block-level box and in no box inside it. */
export interface Block {
  readonly element: Element;
  /** As it is in the source, `br` as a line break, other breaks only where they are kept. */
  raw: string;
  /** Lines of it, white space to single blanks. */
  lines: readonly string[];
  text: string;
  words: number;
  letters: number; bold: number; italic: number; capitals: number; linked: number; px: number;
  underlined: string;
  /** Size, weight, family and colour of its first piece. */
  look: string;
}

/** Runs in the page: every block of text that is painted, in the order of the document. */
export function blocksOf(memory: Memory, kit: Pick<Visible, 'outerOf' | 'isPainted'> & BlockKit): Block[] {
  const blocks = new Map<Element, Block>();
  const memories = { hands: new Map<Element, Hand | null>(), boxes: new Map<Element, Element | null>() };
  const walker = Document.prototype.createTreeWalker.call(document, document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null && blocks.size < 4000; node = walker.nextNode()) {
    const isBreak = node instanceof HTMLBRElement;
    if (!isBreak && (!(node instanceof Text) || !/\S/.test(node.data))) continue;
    const holder = node.parentElement;
    const box = holder === null ? null : kit.boxAround(holder, memories.boxes, kit);
    if (holder === null || box === null || !kit.isPainted(holder, memory)) continue;
    let block = blocks.get(box);
    if (block === undefined) {
      block = { element: box, raw: '', lines: [], text: '', words: 0, letters: 0, bold: 0, italic: 0, capitals: 0, linked: 0, px: 0, underlined: '', look: '' };
      blocks.set(box, block);
    }
    if (isBreak) block.raw += '\n';
    else kit.addRun(block, (node as Text).data, kit.handOf(holder, box, memories.hands, kit));
  }
  return [...blocks.values()].filter((block) => kit.finishBlock(block));
}

/** The block-level box in which an element's text runs; null where text is not for reading there. */
export function boxAround(element: Element, known: Map<Element, Element | null>, kit: Pick<Visible, 'outerOf'> & BlockKit): Element | null {
  const answer = known.get(element);
  if (answer !== undefined) return answer;
  const unread = /^(?:script|style|noscript|template|textarea|option|optgroup|select|svg|math|canvas|iframe|object|title|code|samp|kbd)$/;
  const outer = kit.outerOf(element);
  let box: Element | null = element;
  if (unread.test(element.localName)) box = null;
  else if (outer !== null && element !== document.body) {
    const around = kit.boxAround(outer, known, kit);
    box = around !== null && /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display) && !/^(?:button|label|legend)$/.test(element.localName) ? around : around && element;
  }
  known.set(element, box);
  return box;
}

/** How an element's own text is written. */
export function handOf(element: Element, box: Element, known: Map<Element, Hand | null>, kit: Pick<Visible, 'outerOf'>): Hand {
  const answer = known.get(element);
  if (answer) return answer;
  const style = getComputedStyle(element);
  let isUnderlined = false;
  for (let up: Element | null = element; up && !isUnderlined; up = up === box ? null : kit.outerOf(up)) {
    isUnderlined = (up === element ? style : getComputedStyle(up)).textDecorationLine.includes('underline');
  }
  const hand = {
    px: Number.parseFloat(style.fontSize), isBold: Number(style.fontWeight) >= 600, isItalic: style.fontStyle !== 'normal',
    isCapitals: style.textTransform === 'uppercase', isUnderlined, isKept: /^(?:pre|break)/.test(style.whiteSpace),
    isLink: Element.prototype.closest.call(element, 'a[href], [role=link], button, [role=button], summary, abbr, ins') !== null,
    look: `${style.fontSize} ${style.fontWeight} ${style.fontFamily} ${style.color}`,
  };
  known.set(element, hand);
  return hand;
}

/** Adds a piece of text to its block. */
export function addRun(block: Block, text: string, hand: Hand): void {
  const count = text.replace(/\s+/g, '').length;
  block.raw = (block.raw + (hand.isKept ? text : text.replace(/[ \t\r\n\f]+/g, ' '))).slice(0, 20_000);
  block.letters += count;
  if (hand.isBold) block.bold += count;
  if (hand.isItalic) block.italic += count;
  if (hand.isCapitals || (text === text.toUpperCase() && text !== text.toLowerCase())) block.capitals += count;
  if (hand.isLink) block.linked += count;
  if (hand.isUnderlined && !hand.isLink && count > 1 && block.underlined === '') block.underlined = text.trim().slice(0, 120);
  if (block.look === '') block.look = hand.look;
  block.px = Math.max(block.px, hand.px);
}

/** Works out what is known only of the whole; false where there is nothing to read. */
export function finishBlock(block: Block): boolean {
  block.lines = block.raw.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  block.text = block.lines.join(' ');
  block.words = block.text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return block.text !== '';
}

export const blockFunctions = [blocksOf, boxAround, handOf, addRun, finishBlock];

export interface BlockKit {
  readonly blocksOf: typeof blocksOf;
  readonly boxAround: typeof boxAround;
  readonly handOf: typeof handOf;
  readonly addRun: typeof addRun;
  readonly finishBlock: typeof finishBlock;
}
