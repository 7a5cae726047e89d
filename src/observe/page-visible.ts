/**
 * Functions that run inside the page (see isolated.ts). Attributes are read by Element's own methods, because a form's field
 * named `id` or `children` stands before the form's property.
 */

export interface Edges { left: number; top: number; right: number; bottom: number }

/** Remembers what was computed of an element; cleared by being thrown away. */
export interface Memory { readonly clip: Map<Element, Edges>; readonly shown: Map<Element, boolean> }

/** The element around; a form's field may be named `parentElement` and stand before the form's own. */
export function outerOf(element: Element): Element | null {
  if (!(element instanceof HTMLFormElement)) return element.parentElement;
  return Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get?.call(element) as Element | null; // the getter's own type
}

/** Its rectangle on the screen, by Element's own method. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Whether the element is painted at all: displayed, not hidden, not fully transparent, not in closed details. */
export function isPainted(element: Element, memory: Memory): boolean {
  const known = memory.shown.get(element);
  if (known !== undefined) return known;
  const painted = Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
  memory.shown.set(element, painted);
  return painted;
}

/** The part of the document, in its coordinates, through which the children of `element` can be seen or scrolled to. */
export function clipOf(element: Element | null, memory: Memory): Edges {
  const open = { left: 0, top: 0, right: Infinity, bottom: Infinity };
  if (element === null || element === document.documentElement || element === document.body) return open;
  const known = memory.clip.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  const outer = style.position === 'fixed' ? open : clipOf(clippingParent(element, style.position), memory);
  const clip = { ...outer };
  const rect = rectOf(element);
  const shuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  if (shuts(style.overflowX)) {
    clip.left = Math.max(clip.left, rect.left + scrollX);
    clip.right = Math.min(clip.right, rect.right + scrollX);
  }
  if (shuts(style.overflowY)) {
    clip.top = Math.max(clip.top, rect.top + scrollY);
    clip.bottom = Math.min(clip.bottom, rect.bottom + scrollY);
  }
  memory.clip.set(element, clip);
  return clip;
}

/** The next ancestor that can clip: what is placed absolutely is not clipped by unplaced ancestors. */
export function clippingParent(element: Element, position: string): Element | null {
  let parent = outerOf(element);
  if (position !== 'absolute') return parent;
  while (parent && parent !== document.body) {
    const style = getComputedStyle(parent);
    if (style.position !== 'static' || style.transform !== 'none') return parent;
    parent = outerOf(parent);
  }
  return parent;
}

/** The rectangle of an element or, where it has none of its own, of what is in it; in the document's coordinates. */
export function edgesOf(element: Element): Edges | null {
  const inDocument = ({ left, top, right, bottom }: DOMRect): Edges => ({
    left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY,
  });
  const own = rectOf(element);
  if (own.width >= 1 && own.height >= 1) return inDocument(own);
  let union: Edges | null = null;
  for (const inner of Array.from(Element.prototype.querySelectorAll.call(element, '*')).slice(0, 20)) {
    const rect = rectOf(inner);
    if (rect.width < 1 || rect.height < 1) continue;
    const edges = inDocument(rect);
    union = union ? {
      left: Math.min(union.left, edges.left), top: Math.min(union.top, edges.top),
      right: Math.max(union.right, edges.right), bottom: Math.max(union.bottom, edges.bottom),
    } : edges;
  }
  return union;
}

/** The part of an element that a person can see or scroll to, or null: not painted, without area, clipped away or off the page. */
export function visibleEdges(element: Element, memory: Memory): Edges | null {
  if (!isPainted(element, memory)) return null;
  const edges = edgesOf(element);
  if (!edges) return null;
  const style = getComputedStyle(element);
  if (/^(?:rect\(0(?:px)?,? ?0|rect\(1px,? ?1px)/.test(style.clip) || /^(?:inset\((?:50|100)%|circle\(0)/.test(style.clipPath)) return null;
  const clip = style.position === 'fixed' ? null : clipOf(clippingParent(element, style.position), memory);
  const seen = clip ? {
    left: Math.max(edges.left, clip.left), top: Math.max(edges.top, clip.top),
    right: Math.min(edges.right, clip.right), bottom: Math.min(edges.bottom, clip.bottom),
  } : { ...edges, left: Math.max(edges.left, scrollX), top: Math.max(edges.top, scrollY) };
  // One pixel is how styles hide a thing from sight and leave it to screen readers.
  const isGone = seen.right - seen.left <= 1 || seen.bottom - seen.top <= 1;
  const width = Math.max(document.documentElement.scrollWidth, document.body?.scrollWidth ?? 0);
  return isGone || seen.left >= width ? null : seen;
}

/** A short CSS path for people to find the element by. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let up: Element | null = element; up && steps.length < 4 && up !== document.body; up = outerOf(up)) {
    const id = Element.prototype.getAttribute.call(up, 'id');
    const tag = up.localName;
    if (id !== null && /^[A-Za-z][\w-]{0,60}$/.test(id)) { steps.unshift(`${tag}#${id}`); break; }
    const name = /^[A-Za-z][\w-]{0,60}/.exec((Element.prototype.getAttribute.call(up, 'class') ?? '').trim())?.[0];
    const twins = Array.from(outerOf(up)?.childNodes ?? []).filter((one) => one instanceof Element && one.localName === tag);
    steps.unshift(`${tag}${name ? `.${name}` : ''}${twins.length > 1 ? `:nth-of-type(${twins.indexOf(up) + 1})` : ''}`);
  }
  return steps.join(' > ').slice(0, 300) || element.localName;
}

/** What has to be sent along for any of them to run. */
export const visibleFunctions = [outerOf, rectOf, isPainted, clipOf, clippingParent, edgesOf, visibleEdges, pathOf];

/** The same, as the function in the page gets them. */
export interface Visible {
  readonly outerOf: typeof outerOf;
  readonly rectOf: typeof rectOf;
  readonly isPainted: typeof isPainted;
  readonly clipOf: typeof clipOf;
  readonly clippingParent: typeof clippingParent;
  readonly visibleEdges: typeof visibleEdges;
  readonly pathOf: typeof pathOf;
}
