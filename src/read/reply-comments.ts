import { isMap, isNode, isSeq, parseDocument, visit, type Node } from 'yaml';

/** Comments that begin so are the program's own; the others are a person's. */
const OURS = '|';

/** A person's own comments in each entry of a review list, so that they outlive its being written again. */
export function replyComments(text: string): readonly (readonly string[])[] {
  const document = parseDocument(text);
  const root: unknown = document.contents;
  const list: unknown = isMap(root) ? root.get('replies', true) : null;
  if (!isMap(root) || !isSeq(list)) return [];
  const above = [document, root, ...root.items.flatMap(({ key }) => (isNode(key) ? [key] : [])), list].flatMap(linesOf);
  return list.items.map((item, index) => [...(index === 0 ? above : []), ...(isNode(item) ? commentsIn(item) : [])]);
}

function commentsIn(entry: Node): readonly string[] {
  const found: string[] = [];
  visit(entry, (_key, node) => {
    if (isNode(node)) found.push(...linesOf(node));
  });
  return found;
}

function linesOf({ commentBefore, comment }: Pick<Node, 'commentBefore' | 'comment'>): readonly string[] {
  return [commentBefore, comment].flatMap((text) => text?.split('\n') ?? []).filter((line) => line.trim() !== '' && !line.startsWith(OURS)).map((line) => line.trim());
}
