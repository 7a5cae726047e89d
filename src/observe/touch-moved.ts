import { Buffer } from 'node:buffer';
import type { StayingBar } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';
import type { Touch } from '../model/touch.ts';
import type { Page } from 'playwright';
import { asSpot } from './as-spot.ts';
import { sessionOf } from './isolated.ts';
import type { Hand } from './layers-hand.ts';
import { frameFunctions } from './page-frame.ts';
import { handheldFunctions, type HandheldKit } from './page-handheld.ts';

/** For bars that come when the page is moved. */
const COMES_MS = 120;
/** From here on there is a picture of it. */
const MUCH = .25;
const EDGES = ['top', 'bottom', 'whole', 'free'] as const;

/** What stays on the screen when the page was moved by one screen; null where the page is too short for that. It is moved back. */
export async function movedOn(hand: Hand, keep: Parameters<Observer<Page, 'touch'>['observe']>[1]['keep']): Promise<Touch['moved']> {
  if (!(await hand.ask(moveOn, null))) return null;
  await hand.wait(COMES_MS);
  const raw = await hand.ask(barsNow, null, [...frameFunctions, ...handheldFunctions]) as readonly unknown[]; // each is checked below
  const bars = raw.slice(0, 6).map(asBar);
  const isMuch = bars.reduce((sum, { share }) => sum + share, 0) >= MUCH;
  const image = isMuch ? await picture(hand, keep) : null;
  await hand.ask(moveBack, null);
  return { bars, ...(image !== null && { image }) };
}

async function picture({ tab }: Hand, keep: Parameters<typeof movedOn>[1]): Promise<string | null> {
  try {
    const { data } = await (await sessionOf(tab)).send('Page.captureScreenshot', { format: 'jpeg', quality: 60 });
    return await keep(Buffer.from(data, 'base64'), 'jpg');
  } catch {
    return null; // a picture is a help, no fact
  }
}

function asBar(raw: unknown): StayingBar {
  const { share, edge, holds } = raw as Record<string, unknown>; // each is checked here
  return { ...asSpot(raw), share: typeof share === 'number' ? Math.min(1, Math.max(0, share)) : 0, edge: EDGES.find((one) => one === edge) ?? 'free', holds: holds === 'consent' ? 'consent' : 'other' };
}

/** Runs in the page. */
function moveOn(): boolean {
  const { scrollHeight } = document.scrollingElement ?? document.documentElement;
  if (scrollHeight < 2.5 * innerHeight) return false;
  scrollTo({ top: 1.2 * innerHeight, left: 0, behavior: 'instant' });
  return true;
}

/** Runs in the page. */
function barsNow(_: null, kit: HandheldKit): unknown {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return kit.barsOf(clientWidth || innerWidth, clientHeight || innerHeight, kit);
}

/** Runs in the page. */
function moveBack(): void {
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
}
