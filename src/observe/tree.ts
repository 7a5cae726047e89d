import { load, type CheerioAPI } from 'cheerio';

export type Tree = ReturnType<CheerioAPI['root']>[number];
export type TreeNode = Tree['children'][number];
export type TreeElement = Extract<TreeNode, { attribs: unknown }>;

/** Characters of a page that are read; what comes after is left out. */
const MOST = 3_000_000;
/** Of a page that looks made to exhaust a parser. */
const MOST_OF_A_TRAP = 200_000;
/** Chromium stops nesting at this depth too. */
const DEEPEST = 512;
const MOST_ATTRIBUTES = 2_000;
/** Elements whose end may be left out, or that have none: they say nothing of depth. */
const NO_DEPTH = new Set(('area base br col embed hr img input link meta param source track wbr '
  + 'p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt html head body').split(' '));

/**
 * The document as a browser with script on would build it (noscript is text). Never throws; time is linear for pages
 * built to be slow: those nested deeper than 512 or with thousands of attributes go to a simpler parser, shortened.
 */
export function parseTree(html: string): Tree {
  const text = typeof html === 'string' ? html.slice(0, MOST) : '';
  const $ = isTrap(text) ? load(text.slice(0, MOST_OF_A_TRAP), { xml: { xmlMode: false, decodeEntities: true } }) : load(text);
  const root = $.root()[0];
  if (!root) throw new Error('cheerio gave a document without a root');
  return root;
}

/** Whether a specification-true parser would need quadratic time for it. */
function isTrap(html: string): boolean {
  let depth = 0;
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*/gi)) {
    if (!slash && tag.length > 4_000 && tag.replace(/"[^"]*"|'[^']*'/g, '').split(/[\s/]+/).length > MOST_ATTRIBUTES) return true;
    if (NO_DEPTH.has((name ?? '').toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
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
  const waiting: TreeNode[] = root.children.slice(0, most).toReversed();
  for (let seen = 0; seen < most; seen += 1) {
    const node = waiting.pop();
    if (!node) return;
    yield node;
    if (isElement(node) && node.name !== 'template') waiting.push(...node.children.slice(0, most).toReversed());
  }
}

/** The element it stands in, or null at the top. */
export function parentOf(element: TreeElement): TreeElement | null {
  const parent = element.parent as TreeNode | null; // domhandler types it without its element class
  return isElement(parent) ? parent : null;
}
