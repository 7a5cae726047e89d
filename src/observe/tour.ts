import { NOWHERE, regionInside, type Standing } from './region.ts';
import { hides, isFarOff, isShutBy } from './hidden.ts';
import { attr, isElement, type Tree, type TreeElement, type TreeNode } from './tree.ts';
import { isGone } from './words.ts';

/** Where a node stands, by everything around it. */
export interface Place {
  readonly standing: Standing;
  /** Shut away by the source alone; see hidden.ts. */
  readonly hidden: boolean;
  /** Not shown until a script changes the source. */
  readonly gone: boolean;
  /** In the main part, navigation in it included. */
  readonly inMain: boolean;
}

const CLOSED = new Set(['template', 'script', 'style', 'noscript', 'iframe', 'textarea', 'title']);

/** Every element and text of the page once, in document order, the inside of templates and scripts left out. */
export function tour(root: Tree, main: TreeElement | null, visit: (node: TreeNode, place: Place) => void): void {
  const start: Place = { standing: NOWHERE, hidden: false, gone: false, inMain: main === null };
  const waiting: { node: TreeNode; place: Place }[] = root.children.toReversed().map((node) => ({ node, place: start }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (!isElement(node)) { visit(node, next.place); continue; }
    const place = placeOf(node, next.place, node === main);
    visit(node, place);
    if (CLOSED.has(node.name)) continue;
    for (const child of node.children.toReversed()) {
      const shut = isElement(child) && isShutBy(node, child);
      waiting.push({ node: child, place: shut && !place.hidden ? { ...place, hidden: true } : place });
    }
  }
}

function placeOf(element: TreeElement, outer: Place, isMain: boolean): Place {
  const standing = regionInside(element, outer.standing);
  const hidden = outer.hidden || hides(element);
  const gone = outer.gone || isGone(element) || isFarOff(element);
  const inMain = outer.inMain || isMain;
  const same = standing === outer.standing && hidden === outer.hidden && gone === outer.gone && inMain === outer.inMain;
  return same ? outer : { standing, hidden, gone, inMain };
}

/** What has to be known of the whole page before it is read in order. */
export interface Landmarks {
  /** The page's own address, as it was given. */
  readonly url: string;
  readonly ids: ReadonlyMap<string, TreeElement>;
  readonly labels: ReadonlyMap<string, TreeElement>;
  readonly base: string | null;
  /** The main element or role, else what is called content; null where the body is all there is. */
  readonly main: TreeElement | null;
}

/** Reads ids, labels, the base address and the main part. */
export function landmarks(root: Tree, url: string): Landmarks {
  const ids = new Map<string, TreeElement>();
  const labels = new Map<string, TreeElement>();
  let base: string | null = null;
  let main: TreeElement | null = null;
  tour(root, null, (node, place) => {
    if (!isElement(node)) return;
    const id = attr(node, 'id');
    if (id && !ids.has(id)) ids.set(id, node);
    if (node.name === 'base' && base === null) base = attr(node, 'href') || null;
    if (node.name === 'label' && attr(node, 'for') && !labels.has(attr(node, 'for'))) labels.set(attr(node, 'for'), node);
    if (!main && !place.gone && (node.name === 'main' || attr(node, 'role') === 'main')) main = node;
  });
  return { url, ids, labels, base, main: main ?? contentOf(ids) };
}

function contentOf(ids: ReadonlyMap<string, TreeElement>): TreeElement | null {
  for (const id of ['content', 'main-content', 'maincontent', 'main', 'page-content']) {
    const found = ids.get(id);
    // A skip link's target is often an empty anchor or the heading itself.
    if (found && found.name !== 'a' && found.children.length > 1) return found;
  }
  return null;
}
