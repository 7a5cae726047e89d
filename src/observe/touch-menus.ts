import type { Request } from 'playwright';
import type { MenuTapped } from '../model/touch.ts';
import { difference, shoot } from './keyboard-pixels.ts';
import type { Hand } from './layers-hand.ts';
import { menuButtons, menuFunctions } from './touch-menus-page.ts';
import { learn, touchFunctions, type TouchPage } from './touch-page.ts';
import { tapOn } from './touch-tap.ts';

/** Pixels around a button in which a mark of its focus may be drawn; and how many clearly different ones elsewhere are a change. */
const RING = 14;
const LEAST = 150;
const LATER_MS = 1000;

/** Taps the buttons that say they are menus. What they open stays open, and is learnt. `isSure`: what seems to do nothing is looked at pixel by pixel. */
export async function tapMenus(hand: Hand, isSure: boolean): Promise<readonly MenuTapped[]> {
  const found = await hand.ask(menuButtons, null, [...touchFunctions, ...menuFunctions]);
  const spots = await hand.spots(found.map(({ n }) => n));
  const tapped: MenuTapped[] = [];
  for (const [at, { n, says, isSure: isMenu }] of found.entries()) {
    const spot = spots[at];
    if (!hand.hasTime() || spot === undefined) break;
    const { did, asked } = await askedBy(hand, () => (isSure ? tapTwice(hand, n) : tapOn(hand, n)));
    // What may be no menu at all is not held to be a dead one.
    if (did === null || (did === 'nothing' && !isMenu)) continue;
    tapped.push({ ...spot, says: String(says).replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 80), did, ...(asked && { asked }) });
    if (did === 'opens' || did === 'changes') await hand.ask(learn, null, touchFunctions);
    // A menu that is open may lie over the buttons of others.
    if (did === 'opens') break;
  }
  return tapped;
}

/** What it did, and whether the page asked for anything meanwhile, of the site or of the person, but pictures and what counts visitors. */
async function askedBy<T>(hand: Hand, act: () => Promise<T>): Promise<{ readonly did: T; readonly asked: boolean }> {
  let asked = false;
  const onRequest = (request: Request): void => { asked ||= !/^(?:image|font|media|ping)$/.test(request.resourceType()); };
  const onDialog = (): void => { asked = true; };
  hand.tab.on('request', onRequest).on('dialog', onDialog);
  const did = await act();
  hand.tab.off('request', onRequest).off('dialog', onDialog);
  return { did, asked };
}

/** Some scripts come late, or with the first touch: what did nothing is tapped once more. */
async function tapTwice(hand: Hand, n: number): ReturnType<typeof tapOn> {
  const first = await seenToTap(hand, n);
  if (first !== 'nothing') return first;
  await hand.wait(LATER_MS);
  return await seenToTap(hand, n) ?? 'changes';
}

/** Some parts of a page are closed to us: what they show can only be seen. */
async function seenToTap(hand: Hand, n: number): Promise<Awaited<ReturnType<typeof tapOn>>> {
  if (await hand.pointOn(n) === null) return null;
  const before = await shoot(hand.tab, null);
  const did = await tapOn(hand, n);
  if (did !== 'nothing') return did;
  const after = await shoot(hand.tab, null);
  const { box, pixels } = await hand.ask(boxOf, { n }, touchFunctions);
  const own = new Uint8Array(before.width * before.height);
  const part = { left: (box.x - RING) * pixels, top: (box.y - RING) * pixels, right: (box.x + box.width + RING) * pixels, bottom: (box.y + box.height + RING) * pixels };
  for (let y = Math.max(0, Math.floor(part.top)); y < Math.min(before.height, part.bottom); y += 1) own.fill(1, y * before.width + Math.max(0, Math.floor(part.left)), y * before.width + Math.min(before.width, Math.ceil(part.right)));
  return difference(before, after, { x: 0, y: 0, width: before.width, height: before.height }, own).strong >= LEAST ? 'changes' : 'nothing';
}

/** Runs in the page: where the thing is on the screen. */
function boxOf({ n }: { n: number }, kit: TouchPage): { box: { x: number; y: number; width: number; height: number }; pixels: number } {
  const one = kit.trialOf().things[n];
  const { x, y, width, height } = one === undefined ? new DOMRect() : kit.rectOf(one);
  return { box: { x, y, width, height }, pixels: devicePixelRatio };
}
