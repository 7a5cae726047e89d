import { Buffer } from 'node:buffer';
import type { Page } from 'playwright';
import type { Box } from '../model/facts.ts';
import type { Store } from '../model/kit.ts';
import type { Picture, Pictures, PicturesWanted } from '../model/picture.ts';
import { asScreen } from './as-screen.ts';
import { within } from './deadline.ts';
import { leaveContext } from './leave.ts';
import { loadHeld } from './load-held.ts';
import type { Looks } from './looks.ts';
import { cutOf } from './picture-page.ts';
import type { Seat } from './seat.ts';
import { settle } from './settle.ts';

const SHOT_MS = 5000;
/** A picture with more pixels is kept as a JPEG. */
const SMALL = 120_000;
const HELD = 'the page is only shown, and nothing leaves it';

/**
 * Opens the page of a look once more, with everything held back once it is loaded, and takes a picture of each wanted place that is found
 * again: what its selector names, with markup that begins alike, nearest to where it was. Draws nothing into the page. What is stored already
 * is not taken again. Never throws for the site: what cannot be taken is left out.
 */
export async function takePictures(wanted: PicturesWanted, seat: Seat, looks: Looks): Promise<void> {
  const key = `facts/${seat.site.id}/pictures/${wanted.look}.${wanted.device}`;
  const known = (await seat.store.load<Pictures>(key)) ?? {};
  const spots = wanted.spots.filter((spot) => known[spot.key] === undefined);
  const look = await looks.stored(wanted.look);
  if (spots.length === 0 || look === null || look.failure !== null || (await seat.mayAsk(look.asked)) !== null) return;
  const taken = await onFreshPage(look.asked, { ...wanted, spots }, seat, looks).catch(() => ({}));
  const all = Object.entries({ ...known, ...taken }).sort(([a], [b]) => (a < b ? -1 : 1));
  if (!seat.by.signal.aborted || all.length > 0) await seat.store.save(key, Object.fromEntries(all));
}

async function onFreshPage(asked: string, wanted: PicturesWanted, seat: Seat, looks: Looks): Promise<Pictures> {
  const order = looks.order(asked, 'full');
  const page = await seat.openPage('desktop');
  try {
    if ((await loadHeld(page, asked, seat.by, { order, because: HELD })) !== null) return {};
    const take = (): Promise<Pictures> => picturesOn(page, wanted.spots, order.keep, () => seat.by.signal.aborted);
    if (wanted.device === 'desktop') return await take();
    const { desktop, phone } = seat.by.screens;
    return await asScreen(page, phone, desktop, async () => {
      await settle(page, order.pageMs);
      // A phone shows a page that is too wide from further away, and a crop of it would show something else: better none.
      return (await scaleOf(page)) === 1 ? picturesOn(page, wanted.spots, order.keep, () => seat.by.signal.aborted, shotAsShown) : {};
    });
  } finally {
    await leaveContext(page.context());
  }
}

/** How large the page is shown; null where it does not answer any more. */
export function scaleOf(page: Page): Promise<number | null> {
  return within(SHOT_MS, 'a picture', () => page.evaluate(() => visualViewport?.scale ?? 1)).catch(() => null);
}

/** Pictures of the spots on the page as it is now, by their keys; what is not found has none. */
export async function picturesOn(page: Page, spots: PicturesWanted['spots'], keep: Store['keep'], isOver = (): boolean => false, shoot = shotAsLoaded): Promise<Pictures> {
  const taken: Record<string, Picture> = {};
  for (const spot of spots) {
    if (isOver()) break;
    const picture = await within(SHOT_MS, 'a picture', () => pictureOf(page, spot, keep, shoot)).catch(() => null);
    if (picture !== null) taken[spot.key] = picture;
  }
  return taken;
}

async function pictureOf(page: Page, spot: PicturesWanted['spots'][number], keep: Store['keep'], shoot: Shoot): Promise<Picture | null> {
  const cut = await page.evaluate(cutOf, spot);
  if (cut === null || !isBox(cut.clip) || !isBox(cut.mark)) return null;
  const { clip, mark } = cut;
  const isLarge = clip.width * clip.height > SMALL;
  const bytes = await shoot(page, clip, isLarge);
  return { image: await keep(bytes, isLarge ? 'jpg' : 'png'), width: clip.width, height: clip.height, mark: rounded(mark) };
}

/** A part of the screen, one pixel to one of CSS. */
type Shoot = (page: Page, clip: Box, isLarge: boolean) => Promise<Buffer>;

/** Of a page on the screen that it was loaded on: nothing moves and no caret blinks. */
async function shotAsLoaded(page: Page, clip: Box, isLarge: boolean): Promise<Buffer> {
  const how = { clip, animations: 'disabled', caret: 'hide', scale: 'css' } as const;
  return Buffer.from(await page.screenshot(isLarge ? { ...how, type: 'jpeg', quality: 80 } : { ...how, type: 'png' }));
}

/** Of a page that is shown on another screen: to be asked for a part, the browser's own way lays it out for the screen that it was loaded on. */
export async function shotAsShown(page: Page, { x, y, width, height }: Box, isLarge: boolean): Promise<Buffer> {
  const [left = 0, top = 0] = await page.evaluate(() => [scrollX, scrollY]);
  const session = await page.context().newCDPSession(page);
  try {
    const clip = { x: x + Number(left), y: y + Number(top), width, height, scale: 1 };
    const { data } = await session.send('Page.captureScreenshot', { ...(isLarge ? { format: 'jpeg', quality: 80 } as const : { format: 'png' } as const), clip });
    return Buffer.from(data, 'base64');
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** What a page answers may be anything. */
function isBox(box: Box): boolean {
  return [box.x, box.y, box.width, box.height].every((side) => typeof side === 'number' && side >= 0 && side <= 4_000) && box.width >= 1 && box.height >= 1;
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
