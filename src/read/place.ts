import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';

/** A way into a written file: keys and positions. */
export type Path = readonly PropertyKey[];

/** `answer[0].any[1].text` */
export function pathText(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part) || '""'}`)).join('').replace(/^\./, '');
}

/**
 * The offset in the text where a path leads: its value, or its key.
 * Where the path leads nowhere (a missing key), the offset of the last thing on the way that is there.
 */
export function place(document: Document, path: Path, where: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, part] of path.entries()) {
    const next = child(document, node, part);
    if (next === null) return offset;
    const wantsKey = where === 'key' && index === path.length - 1;
    offset = (wantsKey ? startOf(next.key) : null) ?? startOf(next.value) ?? startOf(next.key) ?? offset;
    node = next.value;
  }
  return offset;
}

function child(document: Document, node: unknown, part: PropertyKey): { key: unknown; value: unknown } | null {
  const held = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(held)) return typeof part === 'number' && part < held.items.length ? { key: null, value: held.items[part] } : null;
  if (!isMap(held)) return null;
  const pair: Pair | undefined = held.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
  return pair === undefined ? null : { key: pair.key, value: pair.value };
}

function startOf(node: unknown): number | null {
  // Every node made by the parser has a range; a key or value that was left out has no node.
  return (node as Node | null | undefined)?.range?.[0] ?? null;
}
