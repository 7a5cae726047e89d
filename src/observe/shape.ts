import { createHash } from 'node:crypto';
import { attr, isElement, parseTree, type Tree, type TreeElement } from './tree.ts';

const MOST = 600;

/**
 * What the page is built of: a hash (8 hex digits) of each kind of element, by its tag, role, type and classes, numbers in them left out;
 * sorted, each once, at most 600. Two pages of one template share most of them. Scripts, styles and the head do not count.
 */
export function shapeOf(html: string | Tree): readonly string[] {
  const kinds = new Set<string>();
  const waiting = [...(typeof html === 'string' ? parseTree(html) : html).children];
  for (let node = waiting.pop(); node && kinds.size < MOST; node = waiting.pop()) {
    if (!isElement(node) || /^(?:head|script|style|template|noscript|path|g)$/.test(node.name)) continue;
    kinds.add(kindOf(node));
    for (const child of node.children.toReversed()) waiting.push(child);
  }
  return [...new Set([...kinds].map((kind) => createHash('sha256').update(kind).digest('hex').slice(0, 8)))].sort();
}

function kindOf(element: TreeElement): string {
  const classes = attr(element, 'class').replace(/\d+/g, '0').split(/\s+/).filter((name) => name !== '').slice(0, 6).sort();
  return [element.name, attr(element, 'role'), attr(element, 'type'), ...classes].join(' ').toLowerCase();
}
