import { load, type CheerioAPI } from 'cheerio';
import { manyAttributes } from './many-attributes.ts';
import { tooMuch, waryAdapter } from './wary-adapter.ts';

export type Tree = ReturnType<CheerioAPI['root']>[number];
export type TreeNode = Tree['children'][number];
export type TreeElement = Extract<TreeNode, { attribs: unknown }>;

/** Characters of a page that are read; what comes after is left out. */
const MOST = 3_000_000;
/** Of a page that looks made to exhaust a parser. */
const MOST_OF_A_TRAP = 200_000;

/**
 * The document as a browser with script on would build it (noscript is text). Never throws; time is linear for pages
 * built to be slow: those that `waryAdapter` or `manyAttributes` know go to a simpler parser, shortened.
 */
export function parseTree(html: string): Tree {
  const text = typeof html === 'string' ? html.slice(0, MOST) : '';
  const $ = faithful(text) ?? load(text.slice(0, MOST_OF_A_TRAP), { xml: { xmlMode: false, decodeEntities: true } });
  const root = $.root()[0];
  if (!root) throw new Error('cheerio gave a document without a root');
  return root;
}

/** As the HTML standard builds it, or null for a page made to exhaust a parser that does. */
function faithful(html: string): CheerioAPI | null {
  if (manyAttributes(html)) return null;
  try {
    return load(html, { treeAdapter: waryAdapter() });
  } catch (error) {
    if (error === tooMuch) return null;
    throw error;
  }
}

/** An element, scripts and styles included; everything else of a tree is text, comment or document. */
export function isElement(node: TreeNode | null | undefined): node is TreeElement {
  return node !== null && node !== undefined && 'attribs' in node;
}

/** The text of a text node, else null. */
export function textOf(node: TreeNode): string | null {
  return node.type === 'text' && 'data' in node ? node.data : null;
}

/** The attribute's value trimmed, '' where it is absent. */
export function attr(element: TreeElement, name: string): string {
  const value = Object.hasOwn(element.attribs, name) ? element.attribs[name] : undefined;
  return value?.trim() ?? '';
}

export function hasAttr(element: TreeElement, name: string): boolean {
  return Object.hasOwn(element.attribs, name);
}

/** Its classes and id in lower case, as single words. */
export function hints(element: TreeElement): readonly string[] {
  const both = `${attr(element, 'class')} ${attr(element, 'id')}`.toLowerCase().slice(0, 1_000);
  return both === ' ' ? [] : both.split(/\s+/).filter((word) => word !== '');
}

/** Descendants in document order, without the inside of templates; at most `most` of them. */
export function* within(root: TreeElement | Tree, most = 2_000): Generator<TreeNode> {
  const waiting: TreeNode[] = [];
  // One by one: as arguments of one push, a hundred thousand children are more than the stack holds.
  const wait = ({ children }: TreeElement | Tree): void => {
    for (let n = Math.min(children.length, most) - 1; n >= 0; n -= 1) waiting.push(children[n] as TreeNode); // n is below its length
  };
  wait(root);
  for (let seen = 0; seen < most; seen += 1) {
    const node = waiting.pop();
    if (!node) return;
    yield node;
    if (isElement(node) && node.name !== 'template') wait(node);
  }
}

/** The element it stands in, or null at the top. */
export function parentOf(element: TreeElement): TreeElement | null {
  const parent = element.parent as TreeNode | null; // domhandler types it without its element class
  return isElement(parent) ? parent : null;
}
