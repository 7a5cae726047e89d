import type { Page } from 'playwright';
import type { CustomControl, MouseOnly } from '../model/keyboard.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation } from './isolated.ts';
import { watchOpenings } from './keyboard-openings.ts';
import { beginKeys, pause } from './keyboard-page.ts';
import { pointOn, type List } from './keyboard-point.ts';
import { controlsIn } from './keyboard-reach.ts';
import type { RawControls, RawCustom, RawMouse } from './page-clickable.ts';
import type { KeysWorld } from './page-keys.ts';

/** Kinds that are tried, and how long a click or key has to show what it does. */
const MOST_CUSTOM = 6;
const MOST_MOUSE = 6;
const EFFECT_MS = 150;

export interface Trial {
  readonly tab: Page;
  readonly anew: (() => Promise<void>) | undefined;
  readonly endsAt: number;
}

/** Presses Enter and Space on custom controls, one of each kind, and clicks on those that did not answer. */
export async function tryCustom(trial: Trial, controls: RawControls): Promise<readonly CustomControl[]> {
  const found: CustomControl[] = [];
  for (const { one, n, count } of kindsOf(controls.custom).slice(0, MOST_CUSTOM)) {
    if (Date.now() > trial.endsAt) break;
    const keysDid = await withKeys(trial, n, one.role);
    if (keysDid === null) continue;
    const clickDid = keysDid === '' ? await withClick(trial, 'custom', n) : null;
    if (keysDid === '' && clickDid === null) continue;
    found.push({ ...asSpot(one.spot), why: '', ...(count > 1 && { count }), role: one.role.slice(0, 20), keysDid, clickDid });
    if ((keysDid !== '' || (clickDid !== null && clickDid !== '')) && !(await again(trial, controls))) break;
  }
  return found;
}

/** Clicks on what has no way for the keyboard, one of each kind. */
export async function tryMouse(trial: Trial, controls: RawControls): Promise<readonly MouseOnly[]> {
  const found: MouseOnly[] = [];
  let canGoOn = true;
  for (const { one, n, count } of kindsOf(controls.mouse).slice(0, 12)) {
    const may = canGoOn && found.length < MOST_MOUSE && Date.now() < trial.endsAt;
    const did = may ? await withClick(trial, 'mouse', n) : null;
    found.push({
      ...asSpot(one.spot), why: '', ...(count > 1 && { count }), did,
      events: one.events.map((event) => event.slice(0, 20)), role: one.role.slice(0, 20), hasPointer: one.hasPointer === true, hasTwin: one.hasTwin === true,
    });
    if (did !== null && did !== '') canGoOn = await again(trial, controls);
  }
  return found;
}

/** The first of each kind, by what it is and where it stands. */
function kindsOf<One extends RawMouse | RawCustom>(all: readonly One[]): readonly { readonly one: One; readonly n: number; readonly count: number }[] {
  const kinds = new Map<string, { one: One; n: number; count: number }>();
  all.forEach((one, n) => {
    const known = kinds.get(one.kind);
    if (known) known.count += 1;
    else kinds.set(one.kind, { one, n, count: 1 });
  });
  return [...kinds.values()];
}

/** Loads the page once more; whether it is built as before, so that what is still to be tried is found by its number. */
async function again({ tab, anew }: Trial, { mouse, custom }: RawControls): Promise<boolean> {
  if (anew === undefined) return false;
  // A page that was sent elsewhere may be on its way to an error of the browser's own, which breaks in once. What is known is kept if it does not come.
  try { await anew().catch(anew); } catch { return false; }
  await beginKeys(tab);
  const fresh = await controlsIn(tab);
  const names = (list: readonly (RawMouse | RawCustom)[]): string => list.map(({ spot }) => spot.selector).join('\n');
  return names(fresh.mouse) === names(mouse) && names(fresh.custom) === names(custom);
}

async function withKeys(trial: Trial, n: number, role: string): Promise<string | null> {
  let did = '';
  for (const key of role === 'link' ? ['Enter'] : ['Enter', 'Space']) {
    if (did !== '') break;
    const one = await acting(trial, { list: null, n }, async () => await inIsolation(trial.tab, focusOn, n) === true, () => trial.tab.keyboard.press(key));
    if (one === null) return null;
    did = one;
  }
  return did;
}

async function withClick(trial: Trial, list: List, n: number): Promise<string | null> {
  const { mouse } = trial.tab;
  const pointAt = async (): Promise<boolean> => {
    const at = await inIsolation(trial.tab, pointOn, { list, n }) as { x: number; y: number } | null; // from our own world
    if (at !== null) await mouse.move(at.x, at.y);
    return at !== null;
  };
  return acting(trial, { list, n }, pointAt, async () => { await mouse.down(); await mouse.up(); });
}

interface Tried { readonly list: List | null; readonly n: number }

/** Does something and tells what came of it, in words; null where it could not be done. `list`: of which the thing is that is clicked; null for keys, where anything counts. */
async function acting({ tab }: Trial, tried: Tried, prepare: () => Promise<boolean>, act: () => Promise<void>): Promise<string | null> {
  const openings = watchOpenings(tab);
  try {
    if (!(await prepare())) return null;
    // What comes of pointing at it or of its focus, and what the page does by itself, is over or known by then.
    await pause(tab, EFFECT_MS);
    await inIsolation(tab, begin, tried);
    await act();
    await pause(tab, EFFECT_MS);
    const [opened] = openings.seen();
    if (opened !== undefined) return OPENED[opened.what];
    const did = await inIsolation(tab, ended, tried);
    return typeof did === 'string' ? did.slice(0, 120) : '';
  } catch (error) {
    if (/context|navigat|destroyed/i.test(String(error))) return OPENED.page;
    throw error;
  } finally {
    openings.stop();
  }
}

const OPENED = { page: 'a page was asked for', window: 'a window was opened', dialog: 'a message was shown' } as const;

/** Runs in the page. */
function begin({ list, n }: Tried): void {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  if (keys) keys.kit.beginEffects(list === null ? null : keys.tries[list][n] ?? null, keys);
}

/** Runs in the page: what came of it; a key that was kept from the browser was handled. */
function ended({ list, n }: Tried): string {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  if (!keys) return 'the page was left';
  const element = list === null ? null : keys.tries[list][n] ?? null;
  const did = keys.kit.effectOf(element, list !== null, keys);
  return did === '' && list === null && keys.presses.at(-1)?.event?.defaultPrevented === true ? 'the key was taken' : did;
}

/** Runs in the page. */
function focusOn(n: number): boolean {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  const element = keys?.tries.custom[n];
  (element as HTMLElement | undefined)?.focus(); // whatever Tab comes to can have the focus
  return element !== undefined && keys?.kit.activeNow() === element;
}
