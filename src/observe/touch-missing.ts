import type { Page } from 'playwright';
import type { Observer } from '../model/kit.ts';
import type { MissingPart } from '../model/touch.ts';
import { asSpot } from './as-spot.ts';
import { placePicture } from './touch-picture.ts';
import type { Hand } from './layers-hand.ts';
import { listenersOf } from './layers-listeners.ts';
import { doubtFunctions } from './touch-doubt-page.ts';
import { missingFunctions, missingNow, openers, partsLeft } from './touch-missing-page.ts';
import { learn, touchFunctions } from './touch-page.ts';
import { hiddenParts, partsFunctions, partsShown, type RawMissing } from './touch-parts-page.ts';
import { tapOn } from './touch-tap.ts';

const FELLOWS = [...touchFunctions, ...partsFunctions, ...missingFunctions, ...doubtFunctions];
const MOST_PARTS = 60;
const MOST_TAPS = 14;
const MOST_PICTURES = 3;
const MOST_SCREENS = 8;
/** For scripts that follow the window's size. */
const FOLLOW_MS = 250;
const TAP_MS = 300;
const KINDS = ['links', 'fields', 'words', 'cells'] as const;

type On = Parameters<Observer<Page, 'touch'>['observe']>[1];
/** Parts of the main content that a desktop shows and the phone does not paint: where they stand there, and their pictures. */
interface Shown { readonly spots: readonly unknown[]; readonly images: readonly (string | null)[] }

/** Shows the page on a desktop's screen where the phone keeps something out of sight, and there alone. */
export async function partsOnDesktop(hand: Hand, asDesktop: On['asDesktop'], keep: On['keep']): Promise<Shown> {
  const hidden = await hand.ask(hiddenParts, { most: MOST_PARTS }, FELLOWS);
  if (hidden === 0 || asDesktop === undefined) return { spots: [], images: [] };
  const shown = await asDesktop(async () => {
    await hand.wait(FOLLOW_MS);
    const spots = await hand.ask(partsShown, null, FELLOWS) as readonly unknown[]; // each is checked below
    const images: (string | null)[] = [];
    for (const spot of spots.slice(0, MOST_PICTURES)) images.push(await placePicture(hand.tab, asSpot(spot).box, keep));
    return { spots, images };
  });
  await hand.wait(shown.spots.length > 0 ? FOLLOW_MS : 0);
  return shown;
}

/** What of them is nowhere, when the page was moved through and everything that may open them was tapped. */
export async function missingFrom(hand: Hand, { spots, images }: Shown): Promise<{ readonly missing: readonly MissingPart[]; readonly tapped: number }> {
  if (spots.length === 0) return { missing: [], tapped: 0 };
  const isLeft = async (): Promise<boolean> => {
    await hand.ask(learn, null, touchFunctions);
    return await hand.ask(partsLeft, null, FELLOWS) > 0;
  };
  for (let at = 0; at < MOST_SCREENS; at += 1) {
    await hand.ask(scrollOn, { screens: at + 1 });
    await hand.wait(60);
  }
  if (!(await isLeft())) return { missing: [], tapped: 0 };
  const { list, all } = await hand.ask(openers, { most: MOST_TAPS }, FELLOWS);
  let [tapped, lost, isAsking] = [0, 0, false];
  const onRequest = (): void => { isAsking = true; };
  hand.tab.on('request', onRequest);
  for (const n of list) {
    if (!hand.hasTime()) break;
    const did = await tapOn(hand, n, TAP_MS);
    tapped += 1;
    if (did === null) lost += 1;
    if (!(await isLeft())) break;
  }
  hand.tab.off('request', onRequest);
  const isCut = tapped < all || lost > 0;
  const cut = isCut ? 'not everything that may open it could be tapped' : isAsking ? 'a tap asked the site for something that we held back' : null;
  if (!(await isLeft())) return { missing: [], tapped };
  const listeners = cut === null ? await listenersOf(hand.tab).catch(() => null) : null;
  const touched = ['touchstart', 'pointerdown'].flatMap((type) => listeners?.on(type) ?? []);
  const left = await hand.ask(missingNow, { spots: spots as readonly RawMissing[], cut, touched }, FELLOWS); // what this page gave itself a moment ago
  return { missing: left.slice(0, 10).flatMap((one) => asMissing(one, images)), tapped };
}

/** As it came out of a page, cut to size. */
function asMissing(raw: RawMissing, images: readonly (string | null)[]): readonly MissingPart[] {
  const { kind, holds, count, doubt, at } = raw as { readonly [K in keyof RawMissing]: unknown }; // each is checked here
  const known = KINDS.find((one) => one === kind);
  if (known === undefined || !Array.isArray(holds)) return [];
  const image = typeof at === 'number' ? images[at] : undefined;
  return [{
    ...asSpot(raw), kind: known, holds: holds.slice(0, 5).map((one) => String(one).slice(0, 160)), count: Number(count),
    doubt: typeof doubt === 'string' ? doubt.slice(0, 120) : null, ...(image != null && { image }),
  }];
}

/** Runs in the page. */
function scrollOn({ screens }: { readonly screens: number }): void {
  scrollTo({ top: screens * innerHeight, left: 0, behavior: 'instant' });
}
