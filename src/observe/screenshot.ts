import { Buffer } from 'node:buffer';
import type { Page } from 'playwright';
import type { Screenshot } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';
import { inIsolation, sessionOf } from './isolated.ts';

const QUALITY = 60;

/**
 * The screen as it is, for a page just loaded its top, as a JPEG. Animations stand at their last picture (endless ones at
 * their first) and no caret blinks while it is taken; both go on afterwards.
 */
export const screenshot: Observer<Page, 'screenshot'> = {
  id: 'screenshot',
  version: '1',
  each: 'device',
  light: true,
  again: ['shown'],
  observe: async (tab, on): Promise<Screenshot> => {
    const session = await sessionOf(tab);
    const isHeld = (await inIsolation(tab, holdStill, null)) === true;
    try {
      // Without a clip: with one, Chromium takes the phone's pixel ratio away from the page.
      const { data } = await session.send('Page.captureScreenshot', { format: 'jpeg', quality: QUALITY });
      const bytes = Buffer.from(data, 'base64');
      return { image: await on.keep(bytes, 'jpg'), ...sizeOf(bytes) };
    } finally {
      if (isHeld) await inIsolation(tab, letGo, null).catch(() => undefined);
    }
  },
};

interface Held {
  readonly still: readonly Animation[];
  readonly times: readonly (CSSNumberish | null)[];
  readonly sheet: CSSStyleSheet | null;
}

/** Runs in the page: stops what moves and blinks; whether there is any such thing. */
function holdStill(): boolean {
  const still = document.getAnimations().slice(0, 2_000).filter((animation) => animation.playState === 'running');
  const times = still.map((animation) => animation.currentTime);
  for (const animation of still) {
    const { iterations, endTime } = animation.effect?.getComputedTiming() ?? {};
    animation.pause();
    animation.currentTime = iterations === Infinity ? 0 : endTime ?? 0;
  }
  let sheet: CSSStyleSheet | null = null;
  // Only a field with the focus has a caret; a style for nothing would cost a new layout.
  if (document.activeElement?.matches('input, textarea, [contenteditable]')) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync('* { caret-color: transparent !important }');
    document.adoptedStyleSheets.push(sheet);
  }
  Object.assign(globalThis, { toptasksHeld: { still, times, sheet } satisfies Held });
  return still.length > 0 || sheet !== null;
}

/** Runs in the page: takes back what holdStill did. */
function letGo(): void {
  const held = (globalThis as { toptasksHeld?: Held }).toptasksHeld; // kept in our own world
  if (!held) return;
  if (held.sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== held.sheet);
  held.still.forEach((animation, n) => { animation.currentTime = held.times[n] ?? 0; animation.play(); });
}

/** Width and height as the JPEG's own frame header has them. */
function sizeOf(jpeg: Buffer): { width: number; height: number } {
  for (let at = 2; at + 9 < jpeg.length;) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc3) return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  throw new Error('screenshot: no size in the picture');
}
