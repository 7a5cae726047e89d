import type { Visible } from './page-visible.ts';
import type { SpotKit } from './page-spot.ts';

/* Functions that run inside the page (see isolated.ts); `trialOf` keeps, in our own world, what was there before an act. */

export interface Trial {
  /** Elements by number, for as long as the document lives. */
  readonly things: Element[];
  /** What tells something and is to be seen, with its own words, as it was remembered last. */
  shown: Map<Element, string>;
  /** What comes and goes by itself. */
  readonly restless: Set<Element>;
  /** What lay on top at points all over the screen, as it was remembered last. */
  grid: readonly (Element | null)[];
}

export interface Changed {
  readonly appeared: readonly number[];
  readonly gone: readonly number[];
  readonly reworded: readonly number[];
  /** Of what appeared or has other words now. */
  readonly words: string;
  readonly controls: number;
}

export type TrialPage = Visible & SpotKit & TrialKit;
export interface TrialKit {
  readonly trialOf: typeof trialOf;
  readonly numberOf: typeof numberOf;
  readonly ownWords: typeof ownWords;
  readonly shownNow: typeof shownNow;
  readonly isControl: typeof isControl;
  readonly kindOf: typeof kindOf;
  readonly focusedNow: typeof focusedNow;
  readonly gridNow: typeof gridNow;
  readonly wayOf: typeof wayOf;
}

export function trialOf(): Trial {
  const home = globalThis as { toptasksTrial?: Trial }; // our own world's global, which no page script sees
  // An element of the page may have that id, and answers for it until we have our own.
  if (!Object.hasOwn(globalThis, 'toptasksTrial')) home.toptasksTrial = { things: [], shown: new Map(), restless: new Set(), grid: [] };
  return home.toptasksTrial as Trial; // just made, if it was not there
}

export function numberOf(element: Element, { trialOf }: Pick<TrialKit, 'trialOf'>): number {
  const { things } = trialOf();
  const known = things.indexOf(element);
  return known >= 0 ? known : things.push(element) - 1;
}

/** The text that stands directly in it, not in its children. */
export function ownWords(element: Element): string {
  let words = '';
  for (let node: ChildNode | null = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3) words += `${node.nodeValue ?? ''} `;
  return words.replace(/\s+/g, ' ').trim();
}

export function isControl(element: Element): boolean {
  return Element.prototype.matches.call(element, 'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [role=button], [role=link], [role^=menuitem], [role=tab], [tabindex="0"]');
}

/** Everything that tells something and is to be seen now: elements with words of their own, controls and pictures with an alternative. */
export function shownNow(kit: TrialPage): Map<Element, string> {
  const memory = { clip: new Map(), shown: new Map() };
  const shown = new Map<Element, string>();
  const all = Document.prototype.querySelectorAll.call(document, 'body, body *');
  for (let n = 0; n < all.length && n < 15_000; n += 1) {
    const element = all[n];
    if (element === undefined || /^(?:script|style|option|optgroup|br|path|g|noscript|template)$/.test(element.localName)) continue;
    const words = kit.ownWords(element);
    if (words === '' && !kit.isControl(element) && !(element.localName === 'img' && (element.getAttribute('alt') ?? '') !== '')) continue;
    if (kit.visibleEdges(element, memory) !== null) shown.set(element, words.slice(0, 300));
  }
  return shown;
}

export function remember(_: null, kit: TrialPage): number {
  const trial = kit.trialOf();
  trial.shown = kit.shownNow(kit);
  trial.grid = kit.gridNow();
  return trial.shown.size;
}

/** What lies on top at 5 × 5 points of the screen. */
export function gridNow(): readonly (Element | null)[] {
  const shares = [.1, .3, .5, .7, .9];
  return shares.flatMap((down) => shares.map((across) => Document.prototype.elementFromPoint.call(document, innerWidth * across, innerHeight * down)));
}

/** The way to an element by the places among its siblings, from the document on: `numberAt` finds it again, also after the page was loaded anew. */
export function wayOf(element: Element): string {
  const steps: string[] = [element.localName];
  for (let up: Element = element; up.parentElement; up = up.parentElement) steps.unshift(String(Array.prototype.indexOf.call(up.parentElement.children, up)));
  return steps.join(' ');
}

/** What came, went or was reworded since `remember`; with `isNoise`, that is remembered as what changes by itself. */
export function changes({ isNoise }: { isNoise: boolean }, kit: TrialPage): Changed {
  const trial = kit.trialOf();
  const now = kit.shownNow(kit);
  const isQuiet = (element: Element): boolean => {
    for (let up: Element | null = element; up; up = kit.outerOf(up)) if (trial.restless.has(up)) return false;
    return true;
  };
  const appeared = [...now.keys()].filter((one) => !trial.shown.has(one) && isQuiet(one));
  const gone = [...trial.shown.keys()].filter((one) => !now.has(one) && isQuiet(one));
  const reworded = [...now].flatMap(([one, words]) => (trial.shown.has(one) && trial.shown.get(one) !== words && words !== '' && isQuiet(one) ? [one] : []));
  if (isNoise) for (const one of [...appeared, ...gone, ...reworded]) trial.restless.add(kit.outerOf(one) ?? one);
  const numbered = (list: readonly Element[]): number[] => list.slice(0, 200).map((one) => kit.numberOf(one, kit));
  const words = [...appeared, ...reworded].map((one) => now.get(one) || one.getAttribute('aria-label') || one.getAttribute('alt') || '').filter((one) => one !== '').join(' ').slice(0, 400);
  return { appeared: numbered(appeared), gone: numbered(gone), reworded: numbered(reworded), words, controls: appeared.filter(kit.isControl).length };
}

/** The same kind of thing has the same: its tag, role, type and classes, and its parent's. */
export function kindOf(element: Element, { outerOf }: Pick<Visible, 'outerOf'>): string {
  const one = (of: Element | null): string => (of === null ? '' : [of.localName, of.getAttribute('role'), of.getAttribute('type'),
    ...(of.getAttribute('class') ?? '').split(/\s+/).sort(), of.hasAttribute('aria-expanded'), of.hasAttribute('aria-haspopup')].join('.').replace(/\d+/g, '0'));
  return `${one(outerOf(element))}>${one(element)}`;
}

/** What has the focus, into open shadow roots and out of nothing: null where the document itself has it. */
export function focusedNow(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === null || at === document.body || at === document.documentElement ? null : at;
}

export const trialFunctions = [trialOf, numberOf, ownWords, isControl, shownNow, kindOf, focusedNow, gridNow, wayOf];
