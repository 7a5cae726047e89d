/**
 * Functions that run inside the page, in our own world: what Tab should come to, and what has the focus now. Shadow trees are gone through;
 * frames of the same origin when they have the focus.
 */

/** The tree's own parent of an element, out of shadow trees too. */
export function hostOf(element: Element): Element | null {
  const parent = Reflect.get(Node.prototype, 'parentNode', element) as Node | null; // what the getter gives
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Whether `outer` is `inner` or lies round it, shadow trees included. */
export function holds(outer: Element, inner: Element, { hostOf }: Pick<Tabs, 'hostOf'>): boolean {
  for (let up: Element | null = inner; up; up = hostOf(up)) if (up === outer) return true;
  return false;
}

/** Every element, in the order of the document, at most `most`. */
export function everyElement(root: Document | ShadowRoot, most: number, kit: Pick<Tabs, 'everyElement'>): Element[] {
  const found: Element[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node && found.length < most; node = walker.nextNode()) {
    const element = node as Element; // only elements are shown to the walker
    found.push(element);
    const shadow = Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null; // what the getter gives
    if (shadow) found.push(...kit.everyElement(shadow, most - found.length, kit));
  }
  return found;
}

/** Its place in the order of Tab: below 0 where it is in none. */
export function tabIndexOf(element: Element): number {
  if (element instanceof HTMLElement) return Reflect.get(HTMLElement.prototype, 'tabIndex', element) as number; // what the getter gives
  return element instanceof SVGElement ? Reflect.get(SVGElement.prototype, 'tabIndex', element) as number : -1; // what the getter gives
}

/** Whether it could have the focus, were it not for its tabindex. */
export function isFocusable(element: Element): boolean {
  const could = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable]:not([contenteditable=false]), [tabindex]';
  if (!Element.prototype.matches.call(element, could) || Element.prototype.matches.call(element, ':disabled')) return false;
  if (element.localName === 'summary' && element.parentElement?.localName !== 'details' && !element.hasAttribute('tabindex')) return false;
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true }) && Element.prototype.closest.call(element, '[inert]') === null;
}

/** Whether Tab should come to it. Of a group of radio buttons only to one. */
export function isTabbable(element: Element, kit: Pick<Tabs, 'isFocusable' | 'tabIndexOf'>): boolean {
  if (!kit.isFocusable(element) || kit.tabIndexOf(element) < 0) return false;
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '' || element.checked) return true;
  const root = element.getRootNode() as Document | ShadowRoot; // an element on the page stands in one of them
  const group = [...root.querySelectorAll(`input[type=radio][name="${CSS.escape(element.name)}"]`)].filter((one) => (one as HTMLInputElement).form === element.form); // by the selector
  return group[0] === element && !group.some((one) => (one as HTMLInputElement).checked); // by the selector
}

/** What Tab should come to, in the order of the document; inside a modal dialog only what is in it. */
export function tabbablesOf(most: number, kit: Tabs): Element[] {
  const all = kit.everyElement(document, most, kit);
  const modal = all.filter((one) => Element.prototype.matches.call(one, 'dialog:modal')).at(-1);
  return all.filter((one) => kit.isTabbable(one, kit) && (modal === undefined || kit.holds(modal, one, kit)));
}

/** What has the focus; null for the page as a whole. */
export function activeNow(): Element | null {
  let root: Document | ShadowRoot = document;
  for (let deep = 0; deep < 20; deep += 1) {
    const active: Element | null = root.activeElement;
    if (active === null) return null;
    const shadow = Reflect.get(Element.prototype, 'shadowRoot', active) as ShadowRoot | null; // what the getter gives
    let inner: Document | ShadowRoot | null = shadow?.activeElement ? shadow : null;
    if (/^i?frame$/.test(active.localName)) {
      const held: Document | null = (active as HTMLIFrameElement).contentDocument; // by its name; null where it is of another origin
      inner = held?.activeElement && held.activeElement !== held.body ? held : null;
    }
    if (inner === null) return /^(?:body|html)$/.test(active.localName) ? null : active;
    root = inner;
  }
  return null;
}

/** What has to be sent along for any of them to run. */
export const tabFunctions = [hostOf, holds, everyElement, tabIndexOf, isFocusable, isTabbable, tabbablesOf, activeNow];

/** The same, as a function in the page gets them. */
export interface Tabs {
  readonly hostOf: typeof hostOf;
  readonly holds: typeof holds;
  readonly everyElement: typeof everyElement;
  readonly tabIndexOf: typeof tabIndexOf;
  readonly isFocusable: typeof isFocusable;
  readonly isTabbable: typeof isTabbable;
  readonly tabbablesOf: typeof tabbablesOf;
  readonly activeNow: typeof activeNow;
}
