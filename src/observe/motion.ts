import type { Page } from 'playwright';
import type { Observer } from '../model/kit.ts';
import type { Motion, Moving, Sounding } from '../model/motion.ts';
import { inIsolation } from './isolated.ts';
import { asFlashing, asMoving, asSounding, asStop, list, spot, whole } from './motion-answer.ts';
import { movingPictures } from './moving-pictures.ts';
import { flashes, flashFunctions } from './page-flashes.ts';
import { startingFunctions, selfStarting } from './page-self-starting.ts';
import { movingFunctions, movingThings, stopOf } from './page-moving.ts';
import { spotFunctions } from './page-spot.ts';
import { visibleFunctions } from './page-visible.ts';
import { watch, watchFunctions } from './page-watch.ts';
import { sensors } from './sensors.ts';

/** Elements of a page that are watched; what comes after is left out. */
const MOST = 2_000;
/** Of a page with scripts; one that has animations of style sheets alone tells sooner how long they last. */
const WATCH = { stepMs: 500, forMs: 5_500, most: MOST };
const GLANCE = { stepMs: 150, forMs: 800, most: MOST };
/** A tenth of the desktop's screen: what is smaller is not watched again where less motion is asked for. */
const LARGE = 115_000;
/** A quarter of ten degrees of sight at 1024 × 768, as WCAG 2.3.1 has it, in square pixels. */
const FLASH_AREA = 21_824;
const KIT = [...visibleFunctions, ...spotFunctions, ...movingFunctions];

/**
 * What moves, blinks, changes or sounds by itself, where the reader's system asks for no less motion than usual; then what still moves where it
 * does. The wish for less motion is given back as it was.
 */
export const motion: Observer<Page, 'motion'> = {
  id: 'motion',
  version: '1',
  each: 'page',
  light: false,
  deep: { waits: true, isSuspect, agreed },
  observe: async (tab, { anew }): Promise<Motion> => {
    const before = await inIsolation(tab, wish, null) as Wish; // what the function gives
    try {
      const usual = await seen(tab, { now: 'no-preference', before, isShort: false }, anew, (glance) => told(tab, glance));
      const isLarge = usual.moving.some(({ box }) => (box?.width ?? 0) * (box?.height ?? 0) >= LARGE);
      if (!isLarge) return usual;
      const calm = await seen(tab, { now: 'reduce', before: 'no-preference', isShort: true }, anew, async (glance) => (glance === null ? [] : (await movedNow(tab, glance)).moving));
      return { ...usual, despite: calm.filter(({ how }) => how === 'moves' || how === 'scrolls').map((one) => ({ ...spot(one), how: one.how, amount: one.amount })) };
    } finally {
      await tab.emulateMedia({ reducedMotion: before });
    }
  },
};

type Wish = 'reduce' | 'no-preference';
const STILL = { moving: [], countdowns: [], tried: 0, watched: 0 };
type Glance = typeof WATCH | null;

/** Does the job where the wish for motion is the given one; scripts that ask for it once ask a page that is loaded anew. */
async function seen<T>(
  tab: Page, { now, before, isShort }: { readonly now: Wish; readonly before: Wish; readonly isShort: boolean }, anew: (() => Promise<void>) | undefined, job: (glance: Glance) => Promise<T>,
): Promise<T> {
  await tab.emulateMedia({ reducedMotion: now });
  const { scripts } = await inIsolation(tab, livelyBy, null) as { scripts: boolean }; // what the function gives
  if (now !== before && scripts) await anew?.();
  await tab.waitForTimeout(60);
  const lively = await inIsolation(tab, livelyBy, null) as { scripts: boolean; animations: boolean }; // what the function gives
  if (lively.scripts && !isShort) return job(WATCH);
  return job(lively.animations || (lively.scripts && isShort) ? GLANCE : null);
}

async function movedNow(tab: Page, glance: typeof WATCH) {
  const { tried, watched } = await inIsolation(tab, watch, glance, [...visibleFunctions, ...watchFunctions]) as Record<string, unknown>; // checked by whole
  return { ...asMoving(await inIsolation(tab, movingThings, null, KIT)), tried: whole(tried), watched: whole(watched) };
}

async function flashingNow(tab: Page) {
  return asFlashing(await inIsolation(tab, flashes, FLASH_AREA, [...visibleFunctions, ...spotFunctions, ...flashFunctions]));
}

async function told(tab: Page, glance: Glance): Promise<Motion> {
  const listens = await inIsolation(tab, selfStarting, null, [...KIT, ...startingFunctions]) as Record<string, unknown>; // checked one by one
  const pictures = await movingPictures(tab, listens['pictures']);
  const flashing = glance === null ? [] : await flashingNow(tab);
  const moved = glance === null ? STILL : await movedNow(tab, glance);
  const media = list(listens['media']);
  const films = media.filter((one) => one['isVisible'] === true && one['controls'] !== true && one['tag'] === 'video').flatMap(asFilm);
  const moving = [...moved.moving, ...pictures, ...films].slice(0, 20);
  const { words, boxes } = await inIsolation(tab, wordsBeside, moving.map(({ selector }) => selector)) as { words: number; boxes: number }; // what the function gives
  const sensed = await sensors(tab);
  return {
    tried: Math.max(moved.tried, boxes), watched: moved.watched, isBesideOthers: words >= 3, countdowns: moved.countdowns, flashing,
    moving,
    sounding: media.filter((one) => one['isSilenced'] !== true).map((one): Sounding => asSounding(one)),
    despite: [],
    sensors: { ...sensed, stop: sensed.events.length === 0 ? null : asStop(await inIsolation(tab, stopOfPage, null, KIT)) },
  };
}

/** A film shows that it plays by itself; one that could not be loaded counts no change. */
function asFilm(one: Readonly<Record<string, unknown>>): readonly Moving[] {
  const { seconds, stop, ...place } = asSounding(one);
  if (seconds !== null && seconds <= 5) return [];
  return [{ ...spot(place), how: 'film', amount: 0, changes: one['isPlaying'] === true && seconds !== null ? 2 : 0, seconds, stop }];
}

/** Runs in the page. */
function wish(): string {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduce' : 'no-preference';
}

/** Runs in the page: what could make it move. */
function livelyBy(): { scripts: boolean; animations: boolean } {
  const handlers = document.querySelector('body[onload], [onanimationend]') !== null;
  return { scripts: document.scripts.length > 0 || handlers, animations: document.getAnimations().length > 0 };
}

/** Runs in the page: words beside what moves, and how many boxes there are. */
function wordsBeside(selectors: readonly string[]): { words: number; boxes: number } {
  const inside = selectors.map((one) => { try { return document.querySelector(one); } catch { return null; } }).filter((one) => one !== null);
  const count = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
  const all = count(document.body?.innerText ?? '');
  const own = inside.reduce((sum, one) => sum + count((one as HTMLElement).innerText ?? ''), 0); // an SVG element has none
  return { words: all - own + document.images.length * 3, boxes: document.querySelectorAll('body *').length };
}

/** Runs in the page. */
function stopOfPage(_arg: unknown, kit: Parameters<typeof stopOf>[1]): unknown {
  return kit.stopOf(document.body, kit);
}

function isSuspect({ moving, sounding, despite }: Motion): boolean {
  return moving.length + despite.length > 0 || sounding.some(({ controls }) => !controls);
}

function agreed(first: Motion, second: Motion): Motion {
  const both = <T extends { readonly selector: string }>(mine: readonly T[], theirs: readonly T[]): readonly T[] => mine.filter(({ selector }) => theirs.some((one) => one.selector === selector));
  return { ...first, moving: both(first.moving, second.moving), sounding: both(first.sounding, second.sounding), despite: both(first.despite, second.despite), countdowns: both(first.countdowns, second.countdowns) };
}
