import type { Page } from 'playwright';
import type { KeyboardTrap } from '../model/keyboard.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation } from './isolated.ts';
import { numberOf, press } from './keyboard-page.ts';
import type { KeysWorld, RawPress } from './page-keys.ts';
import type { RawSpot } from './page-spot.ts';

/** Scripts that fetch the focus back do so after a moment. */
const WAIT_MS = 120;
const MOST_PRESSES = 24;

/**
 * A walk that goes round without coming to the page's end, tried again slowly: null where it comes out after all, or where no script had a
 * hand in it. To be called where the walk stuck, with the focus still there.
 */
export async function confirmTrap(tab: Page): Promise<KeyboardTrap | null> {
  const round = await goRound(tab, 'Tab', MOST_PRESSES);
  if (round === null) return null;
  const cycle = new Set(round.map(({ n }) => n));
  const natural = ({ prevented, moves, opaque }: RawPress): boolean => !prevented && (moves === 1 || opaque);
  if (cycle.size > 10 || round.every(natural)) return null;
  const told = await inIsolation(tab, cycleNow, [...cycle]) as RawCycle; // from our own world; its strings are checked below
  const leavesBackwards = await leaves(tab, 'Shift+Tab', cycle);
  const leavesByEscape = !leavesBackwards && await leavesAfter(tab, 'Escape', cycle);
  const key = typeof told.key === 'string' ? told.key.slice(0, 30) : null;
  const works = key === null || leavesBackwards || leavesByEscape ? null : await leavesAfter(tab, key, cycle).catch(() => null);
  return {
    cycle: told.spots.slice(0, 10).map(asSpot), beyond: numberOf(told.beyond), leavesBackwards, leavesByEscape, isInLayer: told.isInLayer === true,
    told: told.by === 'page' || told.by === 'link' ? { by: told.by, words: String(told.words).slice(0, 160), key, works } : null,
  };
}

/** Traps at what fetched the focus back while the walk went on: a walk without a rest may slip past them. */
export async function lateTrap(tab: Page): Promise<KeyboardTrap | null> {
  const count = numberOf(await inIsolation(tab, fetchers, null));
  for (let n = 0; n < count; n += 1) {
    if (await inIsolation(tab, focusFetcher, n) !== true) continue;
    const trap = await confirmTrap(tab);
    if (trap !== null) return trap;
  }
  return null;
}

/** Runs in the page: what got the focus though the key had taken it elsewhere, each once, at most 3. */
function fetchers(): number {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  const found = keys?.presses.flatMap(({ came }) => (came.length > 1 ? came.slice(-1) : [])) ?? [];
  keys?.fetchers.push(...new Set(found.slice(0, 100)));
  return Math.min(3, keys?.fetchers.length ?? 0);
}

/** Runs in the page. */
function focusFetcher(n: number): boolean {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  (keys?.fetchers[n] as HTMLElement | undefined)?.focus(); // it had the focus before
  return keys !== undefined && keys.kit.activeNow() !== null;
}

/** The presses once the first round is over; null where the page's end or something new was come to. */
async function goRound(tab: Page, key: string, most: number): Promise<readonly RawPress[] | null> {
  const round: RawPress[] = [];
  for (let n = 0; n < most; n += 1) {
    const at = await press(tab, key, WAIT_MS);
    if (at.n === null || (at.stop !== null && n > 3)) return null;
    if (n >= 4) round.push(at);
    // Twice round is enough.
    if (n >= 11 && new Set(round.map((one) => one.n)).size * 2 < round.length) break;
  }
  return round;
}

async function leaves(tab: Page, key: string, cycle: ReadonlySet<number | null>): Promise<boolean> {
  for (let n = 0; n < Math.max(4, cycle.size + 2); n += 1) {
    const at = await press(tab, key, WAIT_MS);
    if (!cycle.has(at.n)) return true;
  }
  return false;
}

async function leavesAfter(tab: Page, key: string, cycle: ReadonlySet<number | null>): Promise<boolean> {
  const at = await press(tab, key, WAIT_MS);
  return !cycle.has(at.n) || leaves(tab, 'Tab', cycle);
}

interface RawCycle {
  readonly spots: readonly RawSpot[]; readonly beyond: number; readonly isInLayer: boolean;
  readonly by: unknown; readonly words: unknown; readonly key: unknown;
}

/** Runs in the page: what the stops of the round are, what lies beyond, and whether anything tells how to leave. */
function cycleNow(numbers: readonly number[]): RawCycle | null {
  const keys = (globalThis as KeysWorld).toptasksKeys;
  if (!keys) return null;
  const { kit, stops, tabs } = keys;
  const cycle = numbers.flatMap((n) => stops[n] ?? []);
  const within = (up: Element): boolean => cycle.every((one) => kit.holds(up, one, kit));
  let isInLayer = false;
  for (let up: Element | null = cycle[0] ?? null; up && !isInLayer; up = kit.hostOf(up)) {
    const rect = kit.rectOf(up);
    const isOver = getComputedStyle(up).position === 'fixed' && rect.left <= innerWidth / 2 && rect.right >= innerWidth / 2 && rect.top <= innerHeight / 2 && rect.bottom >= innerHeight / 2;
    isInLayer = within(up) && (isOver || up.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal=true], :popover-open'));
  }
  const beyond = tabs.filter((one) => one.isConnected && !cycle.includes(one) && kit.isTabbable(one, kit)).length;
  const text = (document.body?.innerText ?? '').slice(0, 20_000);
  const says = /[^.!?\n]{0,80}\b(?:press|use|hit|type|pwyswch)\b[^.!?\n]{0,60}?\b(?:ctrl|control|alt|shift|esc|escape|f\d{1,2}|[a-z][- ]key)\b[^.!?\n]*\b(?:exit|leave|escape|get out|move (?:on|away|out|past)|quit|return|gadael)\b[^.!?\n]*/i.exec(text)?.[0].trim();
  const link = cycle.find((one) => /\bhow (?:to|do i|can i)\b.*\b(?:leave|exit|move|go|get out|next)\b|\bkeyboard (?:help|shortcuts)\b/i.test(kit.sayingOf(one)));
  const parts = says === undefined ? null : /\b(?:(ctrl|control|alt|shift)\s*[+-]\s*)?\b(esc(?:ape)?|f\d{1,2}|[a-z](?=[- ]key)|(?<=[+-]\s*)[a-z])\b/i.exec(says);
  const held: Record<string, string> = { ctrl: 'Control+', control: 'Control+', alt: 'Alt+', shift: 'Shift+' };
  const name = parts?.[2] ?? '';
  const key = parts && `${held[(parts[1] ?? '').toLowerCase()] ?? ''}${/^esc/i.test(name) ? 'Escape' : name.length > 1 ? name.toUpperCase() : name.toLowerCase()}`;
  return {
    spots: cycle.map((one) => kit.spotOf(one, kit)), beyond, isInLayer,
    by: says !== undefined ? 'page' : link ? 'link' : null, words: says ?? (link ? kit.sayingOf(link) : ''), key,
  };
}
