import type { TrialPage } from './layers-page.ts';

/* Functions that run inside the page (see isolated.ts); `knownOf` keeps, in our own world, what the phone's page was seen to hold. */

/** A part of the main content that a phone does not paint. */
export interface Part { readonly root: Element; links: Element[]; fields: Element[]; texts: Element[]; cells: Element[] }
export interface Known {
  /** Addresses, names of what can be pressed, names and labels of fields, as `plainOf` makes them. */
  readonly links: Set<string>;
  readonly names: Set<string>;
  readonly fields: Set<string>;
  /** All that can be read, without anything between its letters. */
  texts: string;
  parts: Part[];
  /** What the phone paints of the main content when it is loaded, and of that what a desktop does not. */
  painted: Element[];
  phoneOnly: Element[];
  stirred: number;
  /** What was tapped already. */
  readonly tapped: Set<Element>;
  stop: () => void;
  finger: Finger | null;
}
/** `isHushed`: the page hears nothing of a pointer; `hasMouse`: a mouse followed the last tap, as it does where a page lets it. */
export interface Finger { isHushed: boolean; hasMouse: boolean }
export type TouchPage = TrialPage & TouchKit;
export interface TouchKit {
  readonly knownOf: typeof knownOf; readonly plainOf: typeof plainOf; readonly addressOf: typeof addressOf; readonly fieldNames: typeof fieldNames;
  readonly nameOf: typeof nameOf;
}

export function knownOf(): Known {
  const home = globalThis as { toptasksTouch?: Known }; // our own world's global, which no page script sees
  // An element of the page may have that id, and answers for it until we have our own.
  if (!Object.hasOwn(globalThis, 'toptasksTouch')) home.toptasksTouch = { links: new Set(), names: new Set(), fields: new Set(), texts: '', parts: [], painted: [], phoneOnly: [], stirred: 0, tapped: new Set(), stop: () => undefined, finger: null };
  return home.toptasksTouch as Known; // just made, if it was not there
}

/** Letters and figures alone. */
export function plainOf(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where a link leads, without fragment and without what only counts visitors; null for what leads nowhere else. */
export function addressOf(link: Element): string | null {
  const href = Element.prototype.getAttribute.call(link, 'href');
  const url = href === null ? null : URL.parse(href, document.baseURI);
  if (url === null || !/^(?:https?|tel|mailto):$/.test(url.protocol)) return null;
  const bare = (of: string): string => of.replace(/#.*$/s, '').replace(/([?&])(?:utm_\w+|fbclid|gclid)=[^&]*/g, '$1').replace(/[?&]+$/, '').replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return bare(url.href) === bare(location.href) ? null : bare(url.href);
}

export function nameOf(element: Element): string {
  const get = (name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
  const alt = element.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return [get('aria-label'), element.textContent ?? '', alt, get('title')].map((one) => one.replace(/\s+/g, ' ').trim()).find((one) => one !== '') ?? '';
}

/** What a field may be known by: its name, its labels. */
export function fieldNames(field: Element, { plainOf }: Pick<TouchKit, 'plainOf'>): readonly string[] {
  const get = (name: string): string => Element.prototype.getAttribute.call(field, name) ?? '';
  const labels = field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement ? Array.from(field.labels ?? []) : [];
  return [get('name'), get('aria-label'), get('placeholder'), get('title'), ...labels.map((one) => one.textContent)].map(plainOf).filter((one) => one !== '');
}

/** Adds what is to be seen now to what the phone's page is known to hold. */
export function learn(_: null, kit: TouchPage): number {
  const known = kit.knownOf();
  const memory = { clip: new Map(), shown: new Map() };
  const all = Document.prototype.querySelectorAll.call(document, 'a[href], area[href], button, summary, [role=button], [role=link], [role=tab], [role^=menuitem], input, select, textarea');
  for (const element of Array.from(all).slice(0, 4000)) {
    if (kit.visibleEdges(element, memory) === null) continue;
    const isField = element.matches('input, select, textarea');
    if (isField) for (const name of kit.fieldNames(element, kit)) known.fields.add(name);
    const address = isField ? null : kit.addressOf(element);
    if (address !== null) known.links.add(address);
    known.names.add(kit.plainOf(isField ? element.getAttribute('value') : kit.nameOf(element)));
  }
  const body = Reflect.get(Document.prototype, 'body', document) as HTMLElement | null; // what the getter gives
  const texts = kit.plainOf(body?.innerText);
  if (!known.texts.includes(texts)) known.texts += ` ${texts}`;
  return known.links.size;
}

/** From now on notes what the page changes in itself when the thing is tapped, but for what counts visitors or follows the finger. */
export function watchStirs({ n }: { n: number }, kit: TouchPage): void {
  const known = kit.knownOf();
  const thing = kit.trialOf().things[n] ?? null;
  if (thing !== null) known.tapped.add(thing);
  known.stop();
  known.stirred = 0;
  const isAside = (node: Node): boolean => !(node instanceof Element) || node.matches('script, img, iframe, link, style, noscript, meta');
  const passing = /focus|hover|touch|ripple|wave|pressed/i;
  const isTelling = (record: MutationRecord): boolean => {
    if (record.type === 'childList') return [...record.addedNodes, ...record.removedNodes].some((node) => !isAside(node) || node.nodeType === 3);
    if (record.type === 'characterData') return true;
    const name = record.attributeName ?? '';
    if (/^data-what|focus|ripple|touch/i.test(name) || !(record.target instanceof Element)) return false;
    const now = record.target.getAttribute(name) ?? '';
    const was = record.oldValue ?? '';
    if (name !== 'class') return now !== was;
    const [before, after] = [was, now].map((one) => new Set(one.split(/\s+/).filter((word) => word !== '')));
    return [...before ?? [], ...after ?? []].some((word) => before?.has(word) !== after?.has(word) && !passing.test(word));
  };
  const observer = new MutationObserver((records) => { known.stirred += records.filter(isTelling).length; });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
  const at = { top: scrollY, hash: location.hash, focused: kit.focusedNow() };
  // Whatever is tapped takes the focus itself; what gives it to something else does something.
  const isPassedOn = (): boolean => {
    const now = kit.focusedNow();
    return now !== null && now !== at.focused && thing?.contains(now) === false && !now.contains(thing) && thing.closest('label') === null;
  };
  known.stop = () => {
    observer.disconnect();
    if (Math.abs(scrollY - at.top) > 2 || (location.hash !== at.hash && location.hash !== '') || isPassedOn()) known.stirred += 1;
    known.stop = () => undefined;
  };
}

/**
 * A phone's mouse stays where the finger was. The browser's, which has no finger, goes back to where it was before the tap, and closes what
 * opened: from the press on the page hears nothing of that, until the next finger comes down.
 */
export function guardTaps(_: null, { knownOf }: Pick<TouchKit, 'knownOf'>): void {
  const known = knownOf();
  if (known.finger !== null) return;
  const finger: Finger = { isHushed: false, hasMouse: false };
  known.finger = finger;
  const moves = ['mouseout', 'mouseleave', 'mouseover', 'mouseenter', 'mousemove', 'pointerout', 'pointerleave', 'pointerover', 'pointerenter', 'pointermove'];
  for (const name of moves) addEventListener(name, (event) => { if (finger.isHushed) event.stopImmediatePropagation(); }, true);
  addEventListener('pointerdown', () => { finger.isHushed = false; finger.hasMouse = false; }, true);
  addEventListener('mousedown', () => { finger.hasMouse = true; }, true);
  // The page's own listeners hear the press first.
  addEventListener('mouseup', () => { finger.isHushed = true; }, true);
}

/** From now on the page hears nothing of a pointer that moves; whether a mouse followed the tap. */
export function hush(_: null, { knownOf }: Pick<TouchKit, 'knownOf'>): boolean {
  const { finger } = knownOf();
  if (finger !== null) finger.isHushed = true;
  return finger?.hasMouse === true;
}

/** How much the page has changed in itself since it was watched; the watch is over. */
export function stirs(_: null, kit: TouchPage): number {
  const known = kit.knownOf();
  known.stop();
  return known.stirred;
}

export const touchFunctions = [knownOf, plainOf, addressOf, fieldNames, nameOf];
