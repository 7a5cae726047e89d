import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

type Adapter = typeof adapter;
type Parent = Htmlparser2TreeAdapterMap['parentNode'];

/** Chromium stops nesting at this depth too. */
const DEEPEST = 512;
const MOST_ELEMENTS = 400_000;
/** Each of these may leave a marker behind, in a list that is moved along for the next. */
const MARKED = new Set(['applet', 'marquee', 'object']);
const MOST_MARKED = 2_000;
/** Children that may be gone through to move or insert others: a list is searched for each one. */
const MOST_MOVES = 30_000_000;

/** Thrown by the adapter out of the parser; never leaves tree.ts. */
export const tooMuch = new Error('the page would keep a parser busy without end');

/**
 * Cheerio's own tree builder, for one page, that throws `tooMuch` where the tree gets deeper than 512 elements at a time, has more than
 * 400,000 of them, or where so many are moved about (mis-nested formatting, words between the rows of a table) that time is quadratic.
 */
export function waryAdapter(): Adapter {
  let [depth, elements, marked, moves] = [0, 0, 0, 0];
  const count = (parent: Parent | null): void => {
    moves += parent?.children.length ?? 0;
    if (moves > MOST_MOVES) throw tooMuch;
  };
  return {
    ...adapter,
    createElement: (...what) => {
      elements += 1;
      if (MARKED.has(what[0])) marked += 1;
      if (elements > MOST_ELEMENTS || marked > MOST_MARKED) throw tooMuch;
      return adapter.createElement(...what);
    },
    insertBefore: (parent, ...what) => { count(parent); adapter.insertBefore(parent, ...what); },
    insertTextBefore: (parent, ...what) => { count(parent); adapter.insertTextBefore(parent, ...what); },
    detachNode: (node) => { count(node.parent); adapter.detachNode(node); },
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw tooMuch;
    },
    onItemPop: () => { depth -= 1; },
  };
}
