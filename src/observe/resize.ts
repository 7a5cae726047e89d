import type { Page } from 'playwright';
import type { Observer } from '../model/kit.ts';
import type { LostText, Resize, Turned } from '../model/resize.ts';
import { inIsolation } from './isolated.ts';
import { collisionFunctions } from './page-collisions.ts';
import { cutThrough, cutThroughFunctions } from './page-cut-through.ts';
import { cutFunctions } from './page-cuts.ts';
import { lineFunctions } from './page-lines.ts';
import { lostFunctions, lostText, rememberText } from './page-lost.ts';
import { narrowFunctions, standsOut } from './page-narrow.ts';
import { pairsThatMeet, sharedArea } from './page-overlaps.ts';
import { forbiddenSpacing, spacingFunctions } from './page-spacing.ts';
import { spotFunctions } from './page-spot.ts';
import { enlargeLetters, shrinkLetters, takeOff, wear } from './page-still.ts';
import { standing, turnFunctions } from './page-turned.ts';
import { visibleFunctions } from './page-visible.ts';
import { asForbidden, asLost, asNarrow, asStand, turnedBetween } from './resize-answer.ts';
import { cropped } from './cropped.ts';

/** Texts of a page that are compared; what comes after is left out. */
const MOST = 4_000;
/** Elements of a page: for each state of more a browser takes seconds, for all states of a list of all streets half a minute. Such a page is seen at 320 pixels only. */
const MANY = 12_000;
/** A page of more is not looked at. */
const TOO_MANY = 50_000;
/** For scripts that follow the window's size. */
const FOLLOW_MS = 350;
const STILL_MS = 40;
const NARROW = { width: 320, height: 640 };
const ZOOMED = { width: 640, height: 450 };
const PORTRAIT = { width: 390, height: 844 };
const LANDSCAPE = { width: 844, height: 390 };
const STILL = '*, ::before, ::after { transition-duration: 0s !important; transition-delay: 0s !important; scroll-behavior: auto !important }';
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

const NOTHING: Resize = { tried: 0, narrow: { scrollWidth: 0, wide: [], lost: [] }, zoom: [], letters: [], spaced: [], forbidden: [], turned: [] };

type Keep = Parameters<Observer<Page, 'resize'>['observe']>[1]['keep'];

/**
 * The page at 320 pixels, at 200 %, with larger letters, with wider spacing and turned: what is lost of its text that can be read at the
 * desktop's size. The window's size and the styles are given back.
 */
export const resize: Observer<Page, 'resize'> = {
  id: 'resize',
  version: '1',
  each: 'page',
  light: false,
  deep: { isSuspect, agreed },
  observe: async (tab, { keep }): Promise<Resize> => {
    const size = tab.viewportSize() ?? { width: 1280, height: 900 };
    await inIsolation(tab, wear, STILL);
    try {
      const elements = Number(await inIsolation(tab, elementsOf, null));
      if (elements > TOO_MANY) return { ...NOTHING, isCut: true };
      const tried = Number(await inIsolation(tab, rememberText, MOST, FELLOWS));
      if (tried === 0) return NOTHING;
      const followMs = (await inIsolation(tab, hasScripts, null)) === true ? FOLLOW_MS : STILL_MS;
      const become = (to: typeof size): Promise<void> => resized(tab, to, followMs);
      const forbidden = asForbidden(await inIsolation(tab, forbiddenSpacing, MOST, [...visibleFunctions, ...spotFunctions, ...spacingFunctions]));
      if (elements > MANY) return { ...NOTHING, tried, isCut: true, forbidden, narrow: await narrowed(tab, become, keep) };
      const cut = await cutNow(tab);
      const spaced = await worn(tab, [wear, SPACED], takeOff, keep);
      const letters = await worn(tab, [enlargeLetters, MOST], shrinkLetters, keep);
      await become(ZOOMED);
      const zoom = await lostNow(tab, keep);
      const still = cut.length > 0 ? alike(cut, await cutNow(tab)) : cut;
      const narrow = await narrowed(tab, become, keep);
      return { tried, forbidden, spaced, letters, zoom, ...(still.length > 0 && { cutThrough: still }), narrow, turned: await turned(tab, become, keep) };
    } finally {
      await tab.setViewportSize(size);
      await inIsolation(tab, takeOff, null).catch(() => undefined);
    }
  },
};

const FELLOWS = [...visibleFunctions, ...spotFunctions, ...lineFunctions, ...cutFunctions, ...collisionFunctions, ...lostFunctions, pairsThatMeet, sharedArea];

/** What nobody can read of it as it stands. */
async function cutNow(tab: Page): Promise<readonly LostText[]> {
  return asLost(await inIsolation(tab, cutThrough, MOST, [...FELLOWS, ...cutThroughFunctions]));
}

async function lostNow(tab: Page, keep: Keep): Promise<readonly LostText[]> {
  const lost = asLost(await inIsolation(tab, lostText, MOST, FELLOWS));
  const [first, ...others] = lost;
  if (first === undefined) return lost;
  const image = await cropped(tab, first.box, keep);
  return [{ ...first, ...(image !== null && { image }) }, ...others];
}

async function worn(tab: Page, [put, arg]: readonly [(arg: never) => void, unknown], off: () => void, keep: Keep): Promise<readonly LostText[]> {
  await inIsolation(tab, put, arg);
  await tab.waitForTimeout(STILL_MS);
  const lost = await lostNow(tab, keep);
  await inIsolation(tab, off, null);
  return lost;
}

async function resized(tab: Page, size: { readonly width: number; readonly height: number }, followMs: number): Promise<void> {
  await tab.setViewportSize(size);
  await tab.waitForTimeout(followMs);
}

async function narrowed(tab: Page, become: (to: typeof NARROW) => Promise<void>, keep: Keep): Promise<Resize['narrow']> {
  await become(NARROW);
  const narrow = asNarrow(await inIsolation(tab, standsOut, MOST, [...FELLOWS, ...narrowFunctions]));
  return { ...narrow, lost: await lostNow(tab, keep) };
}

/** Runs in the page. */
function elementsOf(): number {
  return document.getElementsByTagName('*').length;
}

/** Runs in the page. */
function hasScripts(): boolean {
  return document.scripts.length > 0;
}

async function turned(tab: Page, become: (to: typeof PORTRAIT) => Promise<void>, keep: Keep): Promise<readonly Turned[]> {
  const stand = async (): Promise<unknown> => inIsolation(tab, standing, null, [...visibleFunctions, ...spotFunctions, ...turnFunctions]);
  await become(PORTRAIT);
  const portrait = asStand(await stand(), 'portrait');
  await become(LANDSCAPE);
  const [first, ...others] = turnedBetween(portrait, asStand(await stand(), 'landscape'));
  if (first === undefined) return [];
  if (first.orientation === 'portrait') await become(PORTRAIT);
  const image = await cropped(tab, first.box, keep);
  return [{ ...first, ...(image !== null && { image }) }, ...others];
}

function isSuspect({ narrow, zoom, spaced, cutThrough: cut = [], turned: all }: Resize): boolean {
  return [narrow.wide, narrow.lost, zoom, spaced, cut, all].some((list) => list.length > 0);
}

function agreed({ cutThrough: cut = [], ...first }: Resize, second: Resize): Resize {
  const cutTwice = alike(cut, second.cutThrough ?? []);
  return {
    ...first,
    narrow: { ...first.narrow, wide: alike(first.narrow.wide, second.narrow.wide), lost: alike(first.narrow.lost, second.narrow.lost) },
    zoom: alike(first.zoom, second.zoom), letters: alike(first.letters, second.letters), spaced: alike(first.spaced, second.spaced), turned: alike(first.turned, second.turned),
    ...(cutTwice.length > 0 && { cutThrough: cutTwice }),
  };
}

/** Those of the first that are in the second too. */
function alike<T extends { readonly selector: string; readonly how?: string; readonly what?: string }>(mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const keys = new Set(theirs.map(({ selector, how, what }) => `${how ?? what ?? ''} ${selector}`));
  return mine.filter(({ selector, how, what }) => keys.has(`${how ?? what ?? ''} ${selector}`));
}
