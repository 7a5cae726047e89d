import type { NodeResult } from 'axe-core';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Visible } from './page-visible.ts';

/** One kind of place at which a rule found something, as it leaves the page. Without `landmark`: it could not be found again. */
export interface RawPlace extends Partial<Pick<RawSpot, 'landmark' | 'name' | 'box'>> {
  readonly selector: string;
  readonly html: string;
  readonly why: string;
  readonly count: number;
  /** Of a place inside a frame: what the frame is called. Of a frame that was not looked into: where its document comes from. */
  readonly frame?: string;
  readonly ofInactive?: true;
}

/** Runs in the page: the places of a rule in document order, those of the same markup in the same landmarks as one, at most 10 kinds. */
export function placesOf(nodes: readonly NodeResult[], kit: PlaceKit & SpotKit & Visible): RawPlace[] {
  const groups = new Map<string, { place: Omit<RawPlace, 'count'>; count: number }>();
  // A page may fail in ten thousand places; how many they are is told apart from this.
  for (const node of nodes.slice(0, 500)) {
    const found = kit.found(node);
    const kind = found === null ? node.target.flat().join(' ').slice(0, 60) : kit.kindOf(found.element);
    const landmark = found === null ? null : kit.landmarksOf(found.anchor, kit);
    const off = found !== null && kit.isOfInactive(found.element);
    const key = `${landmark ?? '?'} ${found?.frame ?? ''} ${off} ${kind}`;
    const known = groups.get(key);
    if (known !== undefined) { known.count += 1; continue; }
    if (groups.size >= 10) continue;
    const plain = { selector: node.target.flat().join(' >> ').slice(0, 300), html: found === null ? '' : kit.markupOf(found.element), why: (node.failureSummary ?? '').slice(0, 500) };
    const spot = found === null || landmark === null ? {} : { landmark, name: kit.calledOf(found.element, kit), box: kit.boxOf(found.element) };
    groups.set(key, { place: { ...plain, ...spot, ...(found?.frame === undefined ? {} : { frame: found.frame.slice(0, 120) }), ...(off ? { ofInactive: true } : {}) }, count: 1 });
  }
  return [...groups.values()].map(({ place, count }) => ({ ...place, count }));
}

/**
 * The element that a result means, and what stands for it in the page’s own document, where landmarks are counted: the outermost frame or
 * shadow host around it. Null where it is gone or in a document that can’t be read.
 */
export function found(node: NodeResult): { element: Element; anchor: Element; frame?: string } | null {
  const called = (frame: Element): string => {
    const url = URL.parse(frame.getAttribute('src') ?? '', document.baseURI);
    return frame.getAttribute('title') || frame.getAttribute('name') || (url === null ? '' : url.host + url.pathname) || 'without a name';
  };
  let root: ParentNode | null | undefined = document;
  let [element, anchor, frame]: [Element | null, Element | null, string | undefined] = [node.element instanceof Element ? node.element : null, null, undefined];
  // What the engine hands over need not be looked for.
  for (let up: Element | null = element; up !== null; up = up.getRootNode() instanceof ShadowRoot ? (up.getRootNode() as ShadowRoot).host : null) anchor = up;
  for (const step of element === null ? node.target : []) {
    if (element !== null) { frame ??= called(element); root = (element as HTMLIFrameElement).contentDocument; } // the steps before the last name frames
    for (const part of [step].flat()) {
      element = root?.querySelector(part) ?? null;
      anchor ??= element;
      root = element?.shadowRoot;
    }
  }
  if (element === null || anchor === null) return null;
  const outside = node.target.length === 1 && /^i?frame$/.test(element.localName) && (element as HTMLIFrameElement).contentDocument === null; // its name says so
  const elsewhere = outside ? URL.parse(element.getAttribute('src') ?? '', document.baseURI)?.host || 'another origin' : frame;
  return { element, anchor, ...(elsewhere === undefined ? {} : { frame: elsewhere }) };
}

/** An element by what does not change from page to page: its tag, the names of its attributes, its classes and its children’s tags. */
export function kindOf(element: Element): string {
  const names = Element.prototype.getAttributeNames.call(element).slice(0, 30).sort();
  const classes = (Element.prototype.getAttribute.call(element, 'class') ?? '').slice(0, 300).replace(/\d+/g, '0');
  const inner = Array.from(Element.prototype.querySelectorAll.call(element, ':scope > *')).slice(0, 5).map((one) => one.localName);
  return `${element.localName} ${names.join(',')} ${classes} ${[...new Set(inner)].join(',')}`;
}

/** Whether it is part of a name or description of controls, of which at least one is, and all of them are off. */
export function isOfInactive(element: Element): boolean {
  const named = Element.prototype.closest.call(element, '[id]');
  const id = named === null ? '' : Element.prototype.getAttribute.call(named, 'id') ?? '';
  const root = Node.prototype.getRootNode.call(element);
  if (id === '' || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const of = Array.from((root instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(root, ['describedby', 'labelledby'].map((name) => `[aria-${name}~="${CSS.escape(id)}"]`).join()));
  return of.length > 0 && of.every((one) => Element.prototype.matches.call(one, ':disabled, [aria-disabled="true" i]'));
}

/** Its rectangle in the coordinates of the page’s own document, or null where it has none. */
export function boxOf(element: Element): RawSpot['box'] {
  const rect = Element.prototype.getBoundingClientRect.call(element);
  if (rect.width <= 0 || rect.height <= 0) return null;
  let [x, y] = [rect.left + scrollX, rect.top + scrollY];
  for (let view = element.ownerDocument.defaultView; view !== null && view.frameElement !== null; view = view.parent as Window & typeof globalThis) { // a frame's parent is a window
    const around = view.frameElement.getBoundingClientRect();
    x += around.left + view.frameElement.clientLeft;
    y += around.top + view.frameElement.clientTop;
  }
  return { x, y, width: rect.width, height: rect.height };
}

/** What has to be sent along with `placesOf`, beside `visibleFunctions` and `spotFunctions`. */
export const placeFunctions = [placesOf, found, kindOf, isOfInactive, boxOf];

/** The same, as a function in the page gets them. */
export interface PlaceKit {
  readonly placesOf: typeof placesOf;
  readonly found: typeof found;
  readonly kindOf: typeof kindOf;
  readonly isOfInactive: typeof isOfInactive;
  readonly boxOf: typeof boxOf;
}
