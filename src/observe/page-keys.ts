import type { Clickable } from './page-clickable.ts';
import type { Cover } from './page-cover.ts';
import type { Effecting, Effects } from './page-effect.ts';
import { endFades } from './page-fades.ts';
import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Tabs } from './page-tabs.ts';
import type { Visible } from './page-visible.ts';

/** Functions that run inside the page, and what they remember from one press of a key to the next, in our own world. */

export type KeysKit = Visible & SpotKit & Tabs & Cover & Clickable & Effecting & {
  readonly watchKeys: typeof watchKeys;
  readonly stopOf: typeof stopOf;
  readonly stopNow: typeof stopNow;
  readonly kindOf: typeof kindOf;
  readonly endFades: typeof endFades;
};
export interface Press { readonly event: Event | null; readonly came: Element[] }
export interface Keys {
  readonly kit: KeysKit;
  /** What Tab should come to, as the page was when it was begun. */
  readonly tabs: readonly Element[];
  /** What had the focus so far, each once. */
  readonly stops: Element[];
  readonly presses: Press[];
  /** What listens to the mouse or to keys by itself, as the DevTools protocol tells. */
  readonly listened: Map<Element, readonly string[]>;
  /** What may be tried: things for the mouse alone, and custom controls. */
  readonly tries: { mouse: Element[]; custom: Element[] };
  readonly effects: Effects;
  /** What got the focus back by a script. */
  readonly fetchers: Element[];
}
/** As our world remembers it. */
export type KeysWorld = typeof globalThis & { toptasksKeys?: Keys };

export interface RawStop {
  readonly spot: RawSpot;
  readonly kind: string;
  /** Its place among what Tab should come to; -1 where it is none of it. */
  readonly tab: number;
  readonly unseen: string | null;
  readonly cover: RawSpot | null;
  readonly share: number;
  readonly isControl: boolean;
  /** It has words or is a field, and screen readers are told to leave it out. */
  readonly isSilent: boolean;
  readonly inFrame: boolean;
  readonly group: number;
  readonly positive: boolean;
  readonly inFixed: boolean;
}
/** What a press of Tab came to. `n`: among the stops so far; null where the page as a whole has the focus. */
export interface RawPress {
  readonly n: number | null;
  /** On the first visit, and whenever `again` was asked for. */
  readonly stop: RawStop | null;
  readonly prevented: boolean;
  readonly moves: number;
  /** What had the focus for a moment and lost it, where nothing has it now. */
  readonly dropped: RawSpot | null;
  readonly opaque: boolean;
}

/** Begins to watch; stops whatever moves smoothly or blinks. */
export function watchKeys(kit: KeysKit): Keys {
  const keys: Keys = {
    kit, tabs: kit.tabbablesOf(20_000, kit), stops: [], presses: [{ event: null, came: [] }],
    listened: new Map(), tries: { mouse: [], custom: [] }, effects: kit.watchEffects(), fetchers: [],
  };
  const watch = (on: Window): void => {
    on.addEventListener('keydown', (event) => { keys.presses.push({ event, came: [] }); }, true);
    // Not focusin: what gives the focus away in its own handler never says that.
    on.addEventListener('focus', (event) => {
      const [at] = event.composedPath();
      if (at !== undefined && 'localName' in at) keys.presses.at(-1)?.came.push(at as Element); // only elements have one
    }, true);
  };
  watch(window);
  for (const frame of [...document.querySelectorAll('iframe')].slice(0, 20)) if (frame.contentDocument !== null && frame.contentWindow) watch(frame.contentWindow);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { scroll-behavior: auto !important; transition-duration: 0s !important; transition-delay: 0s !important; caret-color: transparent !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return keys;
}

/** What one kind of control is: what it is, what it is called by styles, and where it stands. */
export function kindOf(element: Element, kit: KeysKit): string {
  const names = (one: Element | null): string => (one === null ? '' : `${one.localName}.${(one.getAttribute('class') ?? '').replace(/[\w-]*\d[\w-]*/g, '').trim().split(/\s+/).sort().slice(0, 8).join('.')}`);
  const up = kit.outerOf(element);
  const place = kit.landmarksOf(element, kit);
  return `${names(element)}|${element.getAttribute('type') ?? ''}|${element.getAttribute('role') ?? ''}|${place}||${names(up)}|${names(up && kit.outerOf(up))}`.slice(0, 400);
}

/** Everything that is asked of a stop when the focus is on it. */
export function stopOf(element: Element, keys: Keys): RawStop {
  const { kit, tabs } = keys;
  const memory = { clip: new Map(), shown: new Map() };
  const inFrame = element.ownerDocument !== document;
  const cover = inFrame ? null : kit.coverOf(element, memory, kit);
  const box = cover && kit.rectOf(cover);
  const group = element.closest('form, fieldset, ul, ol, nav, table, [role=group], header, footer, section, article, main, aside') ?? document.body;
  let [inFixed, isSilent] = [false, false];
  for (let up: Element | null = element; up && up !== document.body; up = kit.hostOf(up)) {
    inFixed ||= /^(?:fixed|sticky)$/.test(getComputedStyle(up).position);
    isSilent ||= Element.prototype.getAttribute.call(up, 'aria-hidden') === 'true';
  }
  return {
    spot: kit.spotOf(element, kit), kind: kit.kindOf(element, kit), tab: tabs.indexOf(element), inFrame, inFixed,
    unseen: inFrame ? null : kit.whyUnseen(element, memory, kit),
    cover: cover && kit.spotOf(cover, kit),
    share: box ? (Math.min(box.right, innerWidth) - Math.max(box.left, 0)) * (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) / (innerWidth * innerHeight) : 0,
    isControl: element.matches('a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem]') && kit.sayingOf(element) !== '',
    group: [...document.querySelectorAll('form, fieldset, ul, ol, nav, table, [role=group], header, footer, section, article, main, aside')].indexOf(group),
    isSilent: isSilent && !inFrame && (kit.sayingOf(element) !== '' || element.matches('input, select, textarea')), positive: kit.tabIndexOf(element) > 0,
  };
}

/** What the last press of a key came to. */
export function stopNow(keys: Keys, again: boolean): RawPress {
  const { kit, stops, presses } = keys;
  const active = kit.activeNow();
  const press = presses.at(-1);
  const came = press?.came ?? [];
  const known = active === null ? null : stops.indexOf(active);
  if (active !== null && known === -1) stops.push(active);
  const lost = active === null ? came.at(-1) : undefined;
  return {
    n: active === null ? null : known === -1 ? stops.length - 1 : known,
    stop: active !== null && (known === -1 || again) ? kit.stopOf(active, keys) : null,
    prevented: press?.event?.defaultPrevented ?? false,
    moves: came.length,
    dropped: lost !== undefined && lost.isConnected && lost.localName !== 'body' ? kit.spotOf(lost, kit) : null,
    // What is inside can't be asked: another origin, or the browser's own parts.
    opaque: active !== null && active.matches('iframe, video, audio, input') ,
  };
}

/** What has to be sent along, beside those of the other files. */
export const keyFunctions = [watchKeys, kindOf, stopOf, stopNow, endFades];
