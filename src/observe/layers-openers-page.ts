import type { TrialPage } from './layers-page.ts';

/* Functions that run inside the page (see isolated.ts). */

export interface OpenerThing { readonly way: string; readonly isFocusable: boolean }

/** Kinds of things that may open something when they are pressed and send nothing: by what their markup says, or by a listener. */
export function openerThings({ listening, most }: { listening: readonly number[]; most: number }, kit: TrialPage): readonly OpenerThing[] {
  const memory = { clip: new Map(), shown: new Map() };
  const marked = '[aria-haspopup], [aria-expanded], [aria-controls], [data-toggle], [data-bs-toggle], [data-target], [data-bs-target], [data-micromodal-trigger], [data-fancybox], [popovertarget], [command]';
  const plain = 'button, [role=button], input[type=button], a[href="#"], a[href^="javascript:"], a:not([href])';
  const sends = (one: Element): boolean => (one instanceof HTMLButtonElement || one instanceof HTMLInputElement) && /^(?:submit|image|reset)$/.test(one.type) && one.form !== null;
  const isLink = (one: Element): boolean => one.localName === 'a' && /^(?!#|javascript:)./.test(one.getAttribute('href') ?? '');
  const holdsMany = (one: Element): boolean => Array.from(one.querySelectorAll('a[href], button, input, select, textarea')).length > 3;
  const isField = (one: Element): boolean => one.matches('input:not([type=button]), select, textarea, option, summary, label, form, body, html, dialog, [role=dialog], [role=listbox], [role=option], [contenteditable]');
  const isMarked = (one: Element): boolean => one.matches(marked);
  const heard = listening.map((n) => kit.trialOf().things[n]).filter((one) => one !== undefined && !(one.localName === 'a' && /^#./.test(one.getAttribute('href') ?? '') && one.matches('[class*=skip]')));
  const all = [...document.querySelectorAll(marked), ...document.querySelectorAll(plain), ...heard];
  const kinds = new Map<string, Set<Element>>();
  const chosen: Element[] = [];
  for (const one of all) {
    if (one === undefined || isField(one) || sends(one) || holdsMany(one) || (isLink(one) && !isMarked(one)) || one.matches(':disabled')) continue;
    const kind = kit.kindOf(one, kit) + (one.getAttribute('data-bs-toggle') ?? one.getAttribute('data-toggle') ?? '');
    const same = kinds.get(kind) ?? new Set();
    // What has no class of its own may be anything: more of it are tried.
    if (same.has(one) || same.size >= (one.hasAttribute('class') ? 2 : 6) || kit.visibleEdges(one, memory) === null) continue;
    kinds.set(kind, same.add(one));
    chosen.push(one);
  }
  return chosen.slice(0, most).map((one) => ({
    way: kit.wayOf(one), isFocusable: one.matches('button, a[href], input, [tabindex]'),
  }));
}

export interface OpenerState { readonly expanded: string | null; readonly words: string; readonly others: string }

/** What a control says of its state. */
export function openerState({ n }: { n: number }, kit: TrialPage): OpenerState {
  const one = kit.trialOf().things[n];
  if (one === undefined || !one.isConnected) return { expanded: null, words: '', others: 'gone' };
  const all = [one, ...Array.from(one.querySelectorAll('*')).slice(0, 20), one.parentElement, one.parentElement?.parentElement];
  const states = ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current', 'aria-label', 'aria-description'];
  const others = all.flatMap((of) => (of == null ? [] : [...states, ...(of === one ? [] : ['aria-expanded'])].map((name) => of.getAttribute(name) ?? '')));
  const words = [one, ...one.querySelectorAll('*')].map((of) => kit.ownWords(of)).join(' ').trim();
  return { expanded: one.getAttribute('aria-expanded'), words, others: others.join('|') };
}

export interface Relation {
  /** What appeared or went is named as controlled, or stands right beside or in the control's own block. */
  readonly isOwn: boolean;
  readonly isPopup: boolean;
  /** What appeared stands in a live region that was there, or is one, or the focus is in it. */
  readonly isAnnounced: boolean;
  readonly holder: number | null;
}

export function relationOf({ n, news }: { n: number; news: readonly number[] }, kit: TrialPage): Relation {
  const { things } = kit.trialOf();
  const one = things[n];
  const list = news.flatMap((at) => things[at] ?? []);
  if (one === undefined || list.length === 0) return { isOwn: false, isPopup: false, isAnnounced: true, holder: null };
  const named = (one.getAttribute('aria-controls') ?? '').split(/\s+/).flatMap((id) => (id === '' ? [] : document.getElementById(id) ?? []));
  const beside = [one, one.parentElement, one.parentElement?.parentElement].flatMap((of) => (of == null || of === document.body ? [] : of.nextElementSibling ?? []));
  const own = named.length > 0 ? named : beside.slice(0, 3);
  const live = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=alertdialog], [role=dialog], [role=log], [role=timer], [role=progressbar], output, dialog';
  const focused = kit.focusedNow();
  const isAnnounced = list.every((news) => news.closest(live) !== null || (focused !== null && focused !== one && (focused.contains(news) || news.contains(focused))) || one.contains(news));
  let holder: Element | null = list[0] ?? null;
  while (holder !== null && !list.every((other) => holder?.contains(other) === true)) holder = holder.parentElement;
  return {
    isOwn: own.some((of) => list.some((news) => of === news || of.contains(news))),
    isPopup: one.matches('[aria-haspopup]:not([aria-haspopup=false]), [role=tab], [role=switch], [role=checkbox], [role=radio], [role^=menuitem], [popovertarget], summary'),
    isAnnounced,
    holder: holder === null || holder === document.body || holder === document.documentElement ? news[0] ?? null : kit.numberOf(holder, kit),
  };
}

export const openerFunctions = [openerThings, openerState, relationOf];
