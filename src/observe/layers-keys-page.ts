import type { TrialPage } from './layers-page.ts';

/* Functions that run inside the page (see isolated.ts). */

/** Where the page is scrolled to, what the fields hold and what has the focus: what a key may change besides what is to be seen. */
export function bearings(_: null, kit: TrialPage): string {
  const fields = Array.from(document.querySelectorAll('input, select, textarea')).slice(0, 100).map((one) => (one as HTMLInputElement).value); // only fields are asked for
  const focused = kit.focusedNow();
  return JSON.stringify([Math.round(scrollY / 50), fields, focused === null ? '' : kit.wayOf(focused)]);
}

/** Whether something to be seen talks of keyboard shortcuts and could lead to switching them off. */
export function hasKeySetting(_: null, kit: TrialPage): boolean {
  const memory = { clip: new Map(), shown: new Map() };
  const said = (one: Element): string => `${kit.sayingOf(one)} ${one.getAttribute('title') ?? ''} ${Array.from((one as HTMLInputElement).labels ?? []).map((label) => label.textContent).join(' ')}`; // only controls have labels
  return Array.from(document.querySelectorAll('a[href], button, input, select, summary, [role=button], [role=switch], [role=checkbox]'))
    .some((one) => /short ?cut|hot ?key|keyboard|access ?key|remap|single[- ](?:key|character)|\b(?:key|ctrl|alt)\b.*\bkey\b|llwybr|bysellfwrdd/i.test(said(one)) && kit.visibleEdges(one, memory) !== null);
}

/** Things to drag with nothing to press beside or in them; things that have an accesskey. */
export function looseEnds(_: null, kit: TrialPage): { readonly drags: readonly number[]; readonly accessKeys: readonly number[] } {
  const memory = { clip: new Map(), shown: new Map() };
  const isSeen = (one: Element): boolean => kit.visibleEdges(one, memory) !== null;
  const kinds = new Set<string>();
  const isNewKind = (one: Element): boolean => { const kind = kit.kindOf(one, kit); return kinds.has(kind) ? false : kinds.add(kind) !== undefined; };
  const controls = 'button, select, input, a[href], [role=button], [aria-roledescription], [aria-grabbed]';
  const drags = Array.from(document.querySelectorAll('[draggable=true]')).filter((one) => {
    const block = one.parentElement;
    const isPressable = one.matches(controls) || one.querySelector(controls) !== null || (one.hasAttribute('tabindex') && one.hasAttribute('role'));
    const isHelped = block !== null && block !== document.body && block.querySelector(controls) !== null;
    return !isPressable && !isHelped && isSeen(one) && isNewKind(one);
  });
  const keyed = Array.from(document.querySelectorAll('[accesskey]')).filter((one) => (one.getAttribute('accesskey') ?? '').trim() !== '');
  const numbered = (list: readonly Element[]): number[] => list.slice(0, 10).map((one) => kit.numberOf(one, kit));
  return { drags: numbered(drags), accessKeys: numbered(keyed) };
}

export interface DownThing { readonly way: string }

/** Kinds of things to press that listen to the pointer going down. */
export function downThings({ listening }: { listening: readonly number[] }, kit: TrialPage): readonly string[] {
  const memory = { clip: new Map(), shown: new Map() };
  const kinds = new Map<string, Element>();
  for (const n of listening) {
    const one = kit.trialOf().things[n];
    if (one === undefined || one.matches('input, select, textarea, [role=slider], [draggable=true], canvas, video, audio, form, body, html') || kit.visibleEdges(one, memory) === null) continue;
    if (!one.matches('button, a, summary, [role], [tabindex]') && one.querySelectorAll('*').length > 10) continue;
    const kind = kit.kindOf(one, kit);
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  return [...kinds.values()].slice(0, 6).map((one) => kit.wayOf(one));
}

export const keyFunctions = [bearings, hasKeySetting, looseEnds, downThings];
