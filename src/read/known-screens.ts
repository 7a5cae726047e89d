import type { Screen } from '../model/device.ts';

/** Sent where a page is loaded as an Android phone or tablet, in the reduced form that browsers send today (version and model held back). `{major}` stands for the browser's own. */
const PHONE = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0 Mobile Safari/537.36';
const TABLET = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{major}.0.0.0 Safari/537.36';

const handheld = { kind: 'phone', touch: true, mobile: true } as const;
const desk = { kind: 'desktop', pixels: 1, touch: false, mobile: false, agent: null } as const;

/**
 * The screens that a survey can name without describing them. The small phone is the size of the cheapest that are sold; 320 × 256 CSS pixels
 * are what WCAG 1.4.10 asks of a screen of 1280 × 1024 at 400 % zoom.
 */
export const knownScreens: readonly Screen[] = [
  { id: 'desktop', title: 'a desktop', width: 1280, height: 900, ...desk },
  { id: 'small-phone', title: 'a small phone', width: 360, height: 740, pixels: 2, agent: PHONE, ...handheld },
  { id: 'large-phone', title: 'a large phone', width: 430, height: 932, pixels: 3, agent: PHONE, ...handheld },
  { id: 'tablet', title: 'a tablet', width: 820, height: 1180, pixels: 2, agent: TABLET, ...handheld },
  { id: 'landscape', title: 'a small phone turned on its side', width: 740, height: 360, pixels: 2, agent: PHONE, ...handheld },
  { id: 'reflow', title: 'a desktop at 400 % zoom', width: 320, height: 256, ...desk },
];

/** What a survey means that names none. */
export const usualScreens: readonly string[] = ['desktop', 'small-phone'];
