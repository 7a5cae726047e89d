import type { TrialPage } from './layers-page.ts';

/* Functions that run inside the page (see isolated.ts). */

export interface FoundDialog { readonly n: number; readonly by: 'native' | 'says' | 'covers'; readonly covers: boolean }
interface Kit extends TrialPage { readonly isOver: typeof isOver; readonly blockOf: typeof blockOf; readonly isInside: typeof isInside }

/** The dialog that the page shows now and did not show before (with `atLoad`: shows at all); null for menus, notes and whatever leaves the page usable. */
export function dialogNow({ opener, appeared, atLoad }: { opener: number | null; appeared: readonly number[]; atLoad: boolean }, kit: Kit): FoundDialog | null {
  const { things, shown, grid } = kit.trialOf();
  const now = kit.shownNow(kit);
  const isNew = (one: Element): boolean => atLoad || [...now.keys()].some((other) => one.contains(other) && !shown.has(other));
  const isSeen = (one: Element): boolean => [...now.keys()].some((other) => one.contains(other));
  const native = Array.from(document.querySelectorAll('dialog')).find((one) => one.matches(':modal') && isSeen(one));
  if (native !== undefined) return { n: kit.numberOf(native, kit), by: 'native', covers: true };
  const changedPoints = kit.gridNow().filter((hit, at) => hit !== null && (atLoad || hit !== grid[at]) && kit.isOver(hit));
  const covers = changedPoints.length >= 20;
  const said = Array.from(document.querySelectorAll('[role=dialog], [role=alertdialog], [aria-modal=true], dialog[open]')).filter((one) => isSeen(one) && isNew(one));
  const inner = said.find((one) => one.matches('[aria-modal=true]')) ?? (covers ? said[0] : undefined);
  if (inner !== undefined) return { n: kit.numberOf(inner, kit), by: 'says', covers };
  const control = opener === null ? undefined : things[opener];
  if (!covers || atLoad || control === undefined || said.length > 0) return null;
  const box = kit.rectOf(control);
  const hit = Document.prototype.elementFromPoint.call(document, box.left + box.width / 2, box.top + box.height / 2);
  if (hit === null || control.contains(hit) || hit.contains(control)) return null;
  const block = kit.blockOf(appeared.flatMap((one) => things[one] ?? []));
  if (block === null || block.closest('nav, [role=navigation]') !== null || block.querySelectorAll('nav a, [role=navigation] a').length > 3 || block.querySelectorAll('a[href]').length > 15) return null;
  return { n: kit.numberOf(block, kit), by: 'covers', covers };
}

/** Whether it, or what it stands in, is taken out of the page's flow and lies over it. */
export function isOver(element: Element): boolean {
  for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
    const { position } = getComputedStyle(up);
    if (position === 'fixed' || position === 'absolute') return true;
  }
  return false;
}

/** The block that holds what appeared: where it is in several, the one with the most controls. */
export function blockOf(list: readonly Element[]): Element | null {
  const tops = new Map<Element, number>();
  for (const one of list) {
    let top: Element = one;
    for (let up: Element | null = one; up && up !== document.body; up = up.parentElement) if (/^(?:fixed|absolute)$/.test(getComputedStyle(up).position)) top = up;
    tops.set(top, (tops.get(top) ?? 0) + 1);
  }
  const [first] = [...tops].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** Also through open shadow roots. */
export function isInside(element: Element | null, dialog: Element): boolean {
  for (let up: Node | null = element; up; up = up instanceof ShadowRoot ? up.host : up.parentNode) if (up === dialog) return true;
  return false;
}

export interface DialogState {
  readonly isOpen: boolean;
  readonly isIn: boolean;
  /** The number of what has the focus; null where the document has it. */
  readonly focused: number | null;
  /** It was there before the dialog opened, and lies under it now. */
  readonly isBehind: boolean;
  readonly controls: readonly number[];
}

/** What Tab may come to. */
export const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, iframe, [tabindex]:not([tabindex^="-"]), [contenteditable]:not([contenteditable=false])';

export function dialogState({ n, focusable }: { n: number; focusable: string }, kit: Kit): DialogState {
  const { things, shown } = kit.trialOf();
  const dialog = things[n];
  const none = { isOpen: false, isIn: false, focused: null, isBehind: false, controls: [] };
  if (dialog === undefined || !dialog.isConnected) return none;
  const memory = { clip: new Map(), shown: new Map() };
  const isSeen = (one: Element): boolean => kit.visibleEdges(one, memory) !== null;
  const inner = [dialog, ...Array.from(dialog.querySelectorAll('*')).slice(0, 400)];
  const isOpen = kit.isPainted(dialog, memory) && inner.some((one) => (kit.ownWords(one) !== '' || kit.isControl(one)) && isSeen(one));
  const focused = kit.focusedNow();
  const isIn = kit.isInside(focused, dialog) || (focused !== null && focused.contains(dialog) && !focused.matches('main, body > div:only-child'));
  const box = focused === null ? null : kit.rectOf(focused);
  const hit = box === null ? null : Document.prototype.elementFromPoint.call(document, box.left + box.width / 2, box.top + box.height / 2);
  const isUnder = focused !== null && !isIn && (hit === null || (!focused.contains(hit) && !hit.contains(focused)));
  return {
    isOpen, isIn, focused: focused === null ? null : kit.numberOf(focused, kit), isBehind: isUnder && focused !== null && shown.has(focused),
    controls: Array.from(dialog.querySelectorAll(focusable)).filter(isSeen).slice(0, 60).map((one) => kit.numberOf(one, kit)),
  };
}

/** Of the controls those that may close, the likeliest first; with `byMouse`, whatever looks as if it closed and can't have the focus. */
export function closersIn({ n, among, byMouse }: { n: number; among: readonly number[]; byMouse: boolean }, kit: TrialPage): readonly number[] {
  const { things } = kit.trialOf();
  const dialog = things[n];
  if (dialog === undefined) return [];
  const closes = /(?:^|\b|_|-)(?:close|cancel|dismiss|exit|no thanks|not now|hide|done|ok|okay|got it|accept|agree|continue|back|return|skip|cau|canslo|iawn)(?:\b|_|-|$)|^\s*[x×✕✖⨯╳❌]\s*$/i;
  const says = (one: Element): string[] => [kit.sayingOf(one), one.getAttribute('class') ?? '', one.id, one.getAttribute('title') ?? '', one.getAttribute('data-dismiss') === null ? '' : 'close'];
  const isCloser = (one: Element): boolean => says(one).some((said) => closes.test(said));
  const leaves = (one: Element): boolean => one instanceof HTMLAnchorElement && /^https?:/.test(one.href) && one.href.split('#')[0] !== location.href.split('#')[0];
  const list = byMouse
    ? Array.from(dialog.querySelectorAll('*')).filter((one) => isCloser(one) && one.querySelectorAll('*').length < 6 && !one.matches('script, style'))
    : among.flatMap((one) => things[one] ?? []).filter((one) => (isCloser(one) || one.matches('button, [role=button]')) && !leaves(one));
  return list.toSorted((a, b) => Number(isCloser(b)) - Number(isCloser(a))).slice(0, byMouse ? 3 : 5).map((one) => kit.numberOf(one, kit));
}

/** What is named a way to close the dialog and nothing else, at which the keyboard did not stop, nor in it nor around it. */
export function namedCloser({ n, stops }: { n: number; stops: readonly number[] }, kit: TrialPage): number | null {
  const { things } = kit.trialOf();
  const memory = { clip: new Map(), shown: new Map() };
  const reached = stops.flatMap((one) => things[one] ?? []);
  const isNamed = (one: Element): boolean => /^\s*(?:close(?: (?:this |the )?(?:window|dialog|box|message|popup|lightbox|modal|image|menu))?|[x×✕✖⨯╳]|cau)\s*$/i.test(kit.sayingOf(one));
  const found = Array.from(things[n]?.querySelectorAll('*') ?? []).find((one) => isNamed(one) && kit.visibleEdges(one, memory) !== null
    && !reached.some((other) => other.contains(one) || one.contains(other)) && one.closest('[aria-hidden=true]') === null);
  const isTwin = reached.some((one) => isNamed(one));
  return found === undefined || isTwin ? null : kit.numberOf(found, kit);
}

/** Whether the focus is on the thing, in it, around it or close by. */
export function isNear({ n }: { n: number }, kit: TrialPage): boolean {
  const one = kit.trialOf().things[n];
  const focused = kit.focusedNow();
  return one === undefined || (focused !== null && (one === focused || focused.contains(one) || (one.parentElement?.contains(focused) ?? false)));
}

export const dialogFunctions = [dialogNow, isOver, blockOf, isInside, dialogState, closersIn, namedCloser, isNear];
