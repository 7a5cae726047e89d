import type { Keys, KeysKit } from './page-keys.ts';
import type { RawSpot } from './page-spot.ts';
import type { Memory } from './page-visible.ts';

/** Functions that run inside the page: what is there for the mouse, and what of it the keyboard can't reach. */

export interface RawMouse {
  readonly spot: RawSpot; readonly kind: string; readonly events: readonly string[]; readonly role: string; readonly hasPointer: boolean; readonly hasTwin: boolean;
}
export interface RawCustom { readonly spot: RawSpot; readonly kind: string; readonly role: string }
export interface RawRemoved { readonly spot: RawSpot; readonly kind: 'link' | 'button' | 'field' }
export interface RawControls {
  readonly mouse: readonly RawMouse[]; readonly custom: readonly RawCustom[]; readonly removed: readonly RawRemoved[]; readonly needless: readonly RawSpot[];
}

/** Widgets inside which arrow keys move the focus. */
export function isInComposite(element: Element): boolean {
  return Element.prototype.closest.call(element, '[role=listbox], [role=menu], [role=menubar], [role=tablist], [role=tree], [role=grid], [role=treegrid], [role=radiogroup], [role=toolbar], [role=combobox], [role=slider], [role=application], [role=feed], select') !== null;
}

export function roleOf(element: Element): string {
  return (Element.prototype.getAttribute.call(element, 'role') ?? '').trim().toLowerCase().split(/\s+/)[0] ?? '';
}

/** Controls of HTML's own. */
export function isNative(element: Element): boolean {
  return Element.prototype.matches.call(element, 'a[href], area[href], button, input, select, textarea, summary, option, label, iframe, audio, video, canvas, object, embed, [contenteditable]:not([contenteditable=false])');
}

/** Whether something round it or in it has the focus in its place, or it is kept from people on purpose. */
export function isServed(element: Element, kit: KeysKit): boolean {
  if (Element.prototype.closest.call(element, 'label, [aria-hidden=true], [inert], [aria-disabled=true]') !== null || kit.isInComposite(element)) return true;
  for (let up = kit.hostOf(element); up; up = kit.hostOf(up)) if (kit.isTabbable(up, kit)) return true;
  const inner = [...Element.prototype.querySelectorAll.call(element, 'a[href], button, input, select, textarea, summary, iframe, video, audio, [tabindex], [contenteditable]')];
  return inner.some((one) => kit.isFocusable(one)) || [...Element.prototype.querySelectorAll.call(element, '*')].some((one) => one.shadowRoot !== null);
}

/** Whether something else that has the focus is called the same, or stands beside it and opens something. */
export function hasTwin(element: Element, { kit, tabs }: Keys): boolean {
  const said = kit.sayingOf(element).toLowerCase();
  const beside = kit.outerOf(element);
  return tabs.some((one) => {
    const name = kit.sayingOf(one).toLowerCase();
    if (said !== '' && name === said) return true;
    const isButton = one.matches('button, summary, [role=button], a[href]') && beside !== null && kit.holds(beside, one, kit) && beside.childElementCount <= 4;
    return isButton && (name === '' || one.hasAttribute('aria-expanded') || one.hasAttribute('aria-controls') || name.includes(said) || said.includes(name));
  });
}

/** One thing for the mouse alone, or null. */
export function mouseOf(element: Element, memory: Memory, keys: Keys): RawMouse | null {
  const { kit, listened } = keys;
  const events = (listened.get(element) ?? []).filter((one) => !one.startsWith('key'));
  const role = kit.roleOf(element);
  if (/^(?:html|body|head|script|style|br|form|tbody|thead|table)$/.test(element.localName) || (events.length === 0 && !/^(?:button|link|checkbox|switch|)$/.test(role))) return null;
  if (events.length === 0 && role === '' && !/^(?:div|span|img|svg|i|li|td|p|a|h[1-6])$/.test(element.localName)) return null;
  if (kit.isNative(element) || kit.isTabbable(element, kit)) return null;
  const style = getComputedStyle(element);
  const around = kit.outerOf(element);
  const hasPointer = style.cursor === 'pointer';
  if (events.length === 0 && role === '' && (!hasPointer || (around !== null && getComputedStyle(around).cursor === 'pointer'))) return null;
  const edges = kit.visibleEdges(element, memory);
  if (edges === null || edges.right - edges.left < 8 || edges.bottom - edges.top < 8) return null;
  if ((edges.right - edges.left) * (edges.bottom - edges.top) > innerWidth * innerHeight * .4 || kit.isServed(element, kit)) return null;
  return { spot: kit.spotOf(element, kit), kind: kit.kindOf(element, kit), events: events.slice(0, 6), role: role.slice(0, 20), hasPointer, hasTwin: kit.hasTwin(element, keys) };
}

/** A native control that was taken out of the order of Tab and that nothing stands in for, or null. */
export function removedOf(element: Element, memory: Memory, { kit, tabs, listened }: Keys): RawRemoved | null {
  const isLink = element.matches('a[href]');
  const kind = isLink ? 'link' : element.matches('button, input[type=button], input[type=submit], input[type=image], input[type=reset], summary') ? 'button' : 'field';
  if (kit.visibleEdges(element, memory) === null || kit.sayingOf(element) === '' && kind !== 'field') return null;
  const isExcused = Element.prototype.closest.call(element, '[aria-hidden=true], [aria-disabled=true], [aria-current], [aria-roledescription], [class*=carousel], [class*=slider], [class*=swiper], [class*=slick], [class*=disabled], [readonly], [aria-selected]') !== null;
  if (isExcused || kit.isInComposite(element) || /^(?:tab|menuitem|option|radio|treeitem|gridcell)/.test(kit.roleOf(element))) return null;
  if (isLink && (element.getAttribute('href') ?? '').startsWith('#')) return null;
  for (let up = kit.hostOf(element), n = 0; up; up = kit.hostOf(up), n += 1) {
    const handlesKeys = up !== document.body && up !== document.documentElement && (listened.get(up) ?? []).some((one) => one.startsWith('key'));
    // What helps with a field is often left to the mouse because the field has keys for it.
    const helps = n < 2 && up.childElementCount <= 4 && !/^(?:body|main|form|section|article)$/.test(up.localName) && kind !== 'link' && up.querySelector('input:not([type=hidden]):not([tabindex="-1"]), [role=combobox], [role=spinbutton]') !== null;
    const roves = /^(?:ul|ol|nav)$/.test(up.localName) && up.querySelector('[tabindex="0"]') !== null;
    if (kit.isTabbable(up, kit) || handlesKeys || helps || roves) return null;
  }
  const twin = tabs.some((one) => (isLink ? (one as HTMLAnchorElement).href === (element as HTMLAnchorElement).href : kit.sayingOf(one) !== '' && kit.sayingOf(one) === kit.sayingOf(element))); // of what is no link it is undefined
  return twin ? null : { spot: kit.spotOf(element, kit), kind };
}

/** Whether a tabindex was put on what is nothing to use. */
export function isNeedless(element: Element, { kit, listened }: Keys): boolean {
  if (!element.hasAttribute('tabindex') || kit.isNative(element) || element.localName.includes('-') || element instanceof SVGElement) return false;
  if (element.matches('[role], [title], [aria-describedby], [aria-haspopup], [aria-expanded], [aria-controls], [aria-label], [aria-labelledby], [data-toggle], [data-bs-toggle], [popovertarget]')) return false;
  const style = getComputedStyle(element);
  const scrolls = (element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(style.overflowY)) || (element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(style.overflowX));
  if (scrolls || /auto|scroll/.test(style.overflowX) || style.cursor === 'pointer' || (listened.get(element)?.length ?? 0) > 0) return false;
  return kit.sayingOf(element) !== '' && !kit.isServed(element, kit);
}

/** A button of HTML's own that listens to the mouse's coming down or up, and to nothing that a key does. */
export function isDownOnly(element: Element, events: readonly string[]): boolean {
  const isButton = element.matches('button:not([type=submit]), button[type=submit]:not(form *), input[type=button]') && !element.matches('[disabled], [aria-disabled=true], [popovertarget], [commandfor], [role=slider], [role=scrollbar], [role=separator], [draggable=true]');
  return isButton && events.some((one) => /^(?:mouse|pointer)(?:down|up)$/.test(one)) && !events.some((one) => /^(?:click|dblclick|key.*)$/.test(one));
}

/** All of it. What may be tried is remembered, in the order in which it is told. */
export function controlsOf(keys: Keys): RawControls {
  const { kit, tries, tabs, listened } = keys;
  const memory: Memory = { clip: new Map(), shown: new Map() };
  const [mouse, removed, custom]: [RawMouse[], RawRemoved[], RawCustom[]] = [[], [], []];
  const isBusy = [...document.querySelectorAll('dialog:modal, [aria-modal=true]')].some((one) => kit.isPainted(one, memory));
  for (const element of kit.everyElement(document, 15_000, kit)) {
    const isOut = element.hasAttribute('tabindex') && element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary') && kit.tabIndexOf(element) < 0;
    const one = isOut && !isBusy && removed.length < 30 && kit.isFocusable(element) ? kit.removedOf(element, memory, keys) : null;
    if (one) removed.push(one);
    const other = mouse.length < 60 && !isOut ? kit.mouseOf(element, memory, keys) : null;
    const outer = tries.mouse.findLastIndex((held) => kit.holds(held, element, kit));
    if (!other || isBusy || (outer >= 0 && mouse[outer]?.hasPointer === true)) continue;
    // Of things inside each other the one that looks as if it were pressed counts, else the inner one.
    if (outer >= 0) { tries.mouse.splice(outer, 1); mouse.splice(outer, 1); }
    tries.mouse.push(element);
    mouse.push(other);
  }
  for (const element of tabs) {
    const role = kit.roleOf(element);
    if (custom.length < 60 && kit.isDownOnly(element, listened.get(element) ?? [])) {
      tries.custom.push(element);
      custom.push({ spot: kit.spotOf(element, kit), kind: kit.kindOf(element, kit), role });
      continue;
    }
    const isCustom = !kit.isNative(element) && !kit.isInComposite(element) && !element.matches('[aria-disabled=true], dialog')
      && (/^(?:button|link|checkbox|switch)$/.test(role) || (role === '' && (listened.get(element) ?? []).includes('click') && element.querySelector('a[href], button, input, select, textarea, [tabindex]') === null));
    if (!isCustom || custom.length >= 60) continue;
    tries.custom.push(element);
    custom.push({ spot: kit.spotOf(element, kit), kind: kit.kindOf(element, kit), role });
  }
  return { mouse, custom, removed, needless: tabs.filter((one) => kit.isNeedless(one, keys)).slice(0, 20).map((one) => kit.spotOf(one, kit)) };
}

/** What has to be sent along for any of them to run. */
export const clickableFunctions = [isInComposite, roleOf, isNative, isServed, hasTwin, mouseOf, removedOf, isNeedless, isDownOnly, controlsOf];

/** The same, as a function in the page gets them. */
export interface Clickable {
  readonly isInComposite: typeof isInComposite; readonly roleOf: typeof roleOf; readonly isNative: typeof isNative; readonly isServed: typeof isServed;
  readonly hasTwin: typeof hasTwin; readonly mouseOf: typeof mouseOf; readonly removedOf: typeof removedOf; readonly isNeedless: typeof isNeedless;
  readonly isDownOnly: typeof isDownOnly; readonly controlsOf: typeof controlsOf;
}
