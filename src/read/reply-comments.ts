import { isMap, isNode, isSeq, parseDocument, visit, type Node } from 'yaml';

/** Comments that begin so are the program's own; the others are a person's. */
const OURS = /^(\||\s*yaml-language-server:)/;

/** A person's own comments of a review list, above it (or where it is empty) and in each entry, so that they outlive its being written again. */
export function replyComments(text: string): { readonly above: readonly string[]; readonly entries: readonly (readonly string[])[] } {
  const document = parseDocument(text);
  const root: unknown = document.contents;
  if (!isMap(root)) return { above: linesOf(document), entries: [] };
  const list: unknown = root.get('replies', true);
  const above = [document, root, ...root.items.flatMap(({ key }) => (isNode(key) ? [key] : []))].flatMap(linesOf);
  const items = isSeq(list) ? list.items.map((item) => (isNode(item) ? commentsIn(item) : [])) : [];
  const own = isNode(list) ? linesOf(list) : [];
  const [first, ...rest] = items;
  return first === undefined ? { above: [...above, ...own], entries: [] } : { above, entries: [[...own, ...first], ...rest] };
}

function commentsIn(entry: Node): readonly string[] {
  const found: string[] = [];
  visit(entry, (_key, node) => {
    if (isNode(node)) found.push(...linesOf(node));
  });
  return found;
}

function linesOf({ commentBefore, comment }: Pick<Node, 'commentBefore' | 'comment'>): readonly string[] {
  return [commentBefore, comment].flatMap((text) => text?.split('\n') ?? []).filter((line) => line.trim() !== '' && !OURS.test(line)).map((line) => line.trim());
}
