import type { Keys } from './page-keys.ts';

/** Functions that run inside the page, in our own world: whether a click or a key does anything. */

export interface Effects {
  /** What changed, and how, since it was last asked. */
  changes: { readonly on: Node; readonly how: string; readonly attribute: string | null; readonly old: string | null }[];
  /** What changes by itself. */
  restless: Set<Node>;
  events: string[];
  before: string;
  words: string;
}

/** Begins to watch the document and what media, dialogs and fields say. */
export function watchEffects(): Effects {
  const effects: Effects = { changes: [], restless: new Set(), events: [], before: '', words: '' };
  const bare = (names: string | null): string => (names ?? '').split(/\s+/).filter((one) => !/focus|hover|active|press|ripple|wave|drag|grab|touch|moving|(?:mouse|pointer|is)-?down/i.test(one)).sort().join(' ');
  new MutationObserver((records) => {
    for (const { target, type, attributeName, oldValue } of records.slice(0, 500)) {
      if (effects.changes.length >= 1_000) return;
      const isSame = attributeName === 'class' && bare(oldValue) === bare((target as Element).getAttribute('class')); // attributes are of elements
      effects.changes.push({ on: target, how: isSame ? 'state' : attributeName ?? type, attribute: attributeName, old: oldValue });
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true });
  for (const type of ['toggle', 'play', 'pause', 'close', 'cancel', 'change', 'input', 'submit']) {
    document.addEventListener(type, () => { if (effects.events.length < 20) effects.events.push(type); }, true);
  }
  return effects;
}

/** What fields hold and how far the page is scrolled: no watcher tells of it. */
export function heldNow(): string {
  const fields = [...document.querySelectorAll('input, textarea, select, details, dialog')].slice(0, 500);
  const held = fields.map((one) => ('checked' in one ? `${String(one.checked)}${String((one as HTMLInputElement).value)}` : 'open' in one ? String(one.open) : String((one as HTMLTextAreaElement).value))); // by the selector
  return `${held.join('\n')}\n${Math.round(scrollX / 20)} ${Math.round(scrollY / 20)} ${location.href}`;
}

/** Forgets what has happened so far; what changed since it was last forgotten is what changes by itself. */
export function beginEffects(element: Element | null, { effects, kit }: Keys): void {
  for (const { on } of effects.changes) effects.restless.add(on);
  Object.assign(effects, { changes: [], events: [], before: kit.heldNow(), words: element?.textContent ?? '' });
}

/**
 * What was done to the page since it was begun, in words, or ''. Of a click (`isStrict`) does not count what every press does to what is
 * pressed: classes and styles of it and of what is round it, what is drawn inside it, and what is as before when it comes up again.
 */
export function effectOf(element: Element | null, isStrict: boolean, { effects, kit }: Keys): string {
  if (effects.events.length > 0) return `the page said “${effects.events[0] ?? ''}”`;
  if (effects.before !== kit.heldNow()) return 'a field, the address or the place on the page changed';
  if (element !== null && element.isConnected && effects.words !== element.textContent) return 'its words changed';
  const isBack = ({ on, attribute }: Effects['changes'][number]): boolean => {
    const first = effects.changes.find((one) => one.on === on && one.attribute === attribute);
    return attribute !== null && first !== undefined && first.old === Element.prototype.getAttribute.call(on, attribute); // attributes are of elements
  };
  const counts = (change: Effects['changes'][number]): boolean => {
    const { on, how } = change;
    if (effects.restless.has(on)) return false;
    if (!isStrict || element === null) return how !== 'state';
    if (isBack(change)) return false;
    const it = on instanceof Element ? on : on.parentElement;
    if (it === null || how === 'state') return false;
    // What a real button draws on itself when it is pressed is no answer.
    const isButton = kit.isNative(element);
    if (it === element) return how !== 'style' && how !== 'childList' && !(isButton && how === 'class');
    if (kit.holds(it, element, kit)) return how !== 'style' && how !== 'class' && how !== 'childList';
    return !(kit.holds(element, it, kit) && (how === 'style' || isButton));
  };
  const change = effects.changes.find(counts);
  return change === undefined ? '' : change.how === 'childList' || change.how === 'characterData' ? 'words or elements came or went' : `“${change.how}” of an element changed`;
}

/** What has to be sent along for any of them to run. */
export const effectFunctions = [watchEffects, heldNow, beginEffects, effectOf];

/** The same, as a function in the page gets them. */
export interface Effecting {
  readonly watchEffects: typeof watchEffects;
  readonly heldNow: typeof heldNow;
  readonly beginEffects: typeof beginEffects;
  readonly effectOf: typeof effectOf;
}
