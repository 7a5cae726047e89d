import { landmarks, tour, type Place } from './tour.ts';
import { attr, isElement, parentOf, textOf, type Tree, type TreeElement } from './tree.ts';
import { clean } from './words.ts';

/** Characters of running text that are kept in all, and blocks of it. */
const MOST = 8_000;
const MOST_BLOCKS = 400;
/** A line without a full stop and with fewer words is a label, an address or an item of a list of names. */
const FEW = 5;

const RUNNING = /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;
const SILENT = /^(?:script|style|noscript|template|textarea|option|select|title|iframe|button|label|legend|summary|svg|math|object|video|audio|canvas|pre)$/;
/** What is written in these is running text; other boxes hold it only where it ends as a sentence does. */
const WRITTEN = /^(?:p|li|dd|blockquote)$/;
const BOXES = /^(?:div|td|section|article|main|body|center|form|fieldset)$/;
const ENDS = /[.!?]["'”’)\]]*$/;

interface Block { readonly name: string; readonly pieces: string[]; linked: number; letters: number }

/**
 * The running text of the page's main part, block by block in its order: paragraphs, items of lists and what stands in boxes as sentences. Headings,
 * labels, cells of figures, menus and other lines made mostly of links are left out. At most 8,000 characters.
 */
export function proseOf(root: Tree, url: string): readonly string[] {
  const blocks = new Map<TreeElement, Block>();
  const homes = new Map<TreeElement, TreeElement | null>();
  tour(root, landmarks(root, url).main, (node, place) => {
    const text = !isRead(place) ? null : isElement(node) ? (node.name === 'br' ? '\n' : null) : textOf(node);
    const { parent } = node;
    if (text === null || !isElement(parent)) return;
    const home = homeOf(parent, homes);
    if (home === null) return;
    const block = blocks.get(home) ?? { name: home.name, pieces: [], linked: 0, letters: 0 };
    if (block.pieces.length === 0) blocks.set(home, block);
    block.pieces.push(text);
    block.letters += text.trim().length;
    if (isInLink(parent, home)) block.linked += text.trim().length;
  });
  return kept([...blocks.values()]);
}

function isRead({ inMain, gone, standing: { region } }: Place): boolean {
  return inMain && !gone && (region === 'main' || region === 'aside');
}

/** The block that a text in this element is a part of; null in what is no running text. */
function homeOf(element: TreeElement, known: Map<TreeElement, TreeElement | null>): TreeElement | null {
  const before = known.get(element);
  if (before !== undefined) return before;
  let at: TreeElement | null = element;
  for (let steps = 0; at !== null && steps < 30 && RUNNING.test(at.name); steps += 1) at = parentOf(at);
  const isText = at !== null && !SILENT.test(at.name) && attr(at, 'role') !== 'heading' && (WRITTEN.test(at.name) || BOXES.test(at.name));
  const home = isText ? at : null;
  known.set(element, home);
  return home;
}

function isInLink(element: TreeElement, home: TreeElement): boolean {
  let at: TreeElement | null = element;
  for (let steps = 0; at !== null && at !== home && steps < 30; steps += 1, at = parentOf(at)) if (at.name === 'a') return true;
  return false;
}

function kept(blocks: readonly Block[]): readonly string[] {
  const lines: string[] = [];
  let room = MOST;
  for (const { name, pieces, linked, letters } of blocks) {
    if (linked > letters / 2) continue;
    const text = clean(pieces.join('')).slice(0, room);
    const ends = ENDS.test(text);
    if (WRITTEN.test(name) ? !ends && text.split(' ').length < FEW : !ends) continue;
    lines.push(text);
    room -= text.length;
    if (room <= 0 || lines.length >= MOST_BLOCKS) break;
  }
  return lines;
}
