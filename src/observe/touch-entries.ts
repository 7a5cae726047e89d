import type { Page } from 'playwright';
import type { EntryTapped } from '../model/touch.ts';
import { takeInHand, type Hand } from './layers-hand.ts';
import { entryControls, entryKeeping, linksShown, menuEntries, menuFunctions, type FoundEntry } from './touch-menus-page.ts';
import { learn, touchFunctions } from './touch-page.ts';
import { tapOn } from './touch-tap.ts';

const FELLOWS = [...touchFunctions, ...menuFunctions];
/** A menu that follows a pointer may wait until it rests. */
const RESTS_MS = 600;
const TAP_MS = 500;
/** What a tap stirred may come in slowly. */
const SLOW_MS = 700;

/** Taps each kind of entry that keeps links out of sight; what does nothing is held against a desktop's page, where one is given. */
export async function tapEntries(hand: Hand, desktop?: () => Promise<Page>): Promise<readonly EntryTapped[]> {
  const found = await hand.ask(menuEntries, null, FELLOWS);
  const spots = await hand.spots(found.map(({ head }) => head));
  const tapped: EntryTapped[] = [];
  for (const [at, entry] of found.entries()) {
    const spot = spots[at];
    if (!hand.hasTime() || spot === undefined) break;
    const did = await tapEntry(hand, entry);
    if (did === null) continue;
    const keeps = entry.keeps.slice(0, 5).map((one) => String(one).slice(0, 80));
    tapped.push({ ...spot, keeps, count: Number(entry.count), isElsewhere: entry.isElsewhere, did, onHover: did === 'nothing' && desktop !== undefined ? await opensByHover(desktop, keeps) : null });
    if (did === 'opens') await hand.ask(learn, null, touchFunctions);
  }
  return tapped;
}

async function tapEntry(hand: Hand, { n, head, keeps }: FoundEntry): Promise<EntryTapped['did'] | null> {
  const tap = async (one: number): Promise<EntryTapped['did'] | null> => {
    const did = await tapOn(hand, one, TAP_MS);
    if (did === 'leads' || did === null) return did;
    const isOpen = async (): Promise<boolean> => await hand.ask(linksShown, { n, names: keeps }, FELLOWS) > 0;
    if (await isOpen()) return 'opens';
    if (did === 'nothing') return did;
    await hand.wait(SLOW_MS);
    return await isOpen() ? 'opens' : 'changes';
  };
  const first = await tap(head);
  if (first !== 'nothing') return first;
  for (const other of await hand.ask(entryControls, { n, head }, FELLOWS)) {
    const did = await tap(other);
    if (did !== 'nothing' && did !== null) return did;
  }
  // Some ask for a second tap.
  return await tap(head) ?? 'nothing';
}

/** Whether a desktop's pointer that rests on what keeps the links makes one of them appear. */
async function opensByHover(desktop: () => Promise<Page>, names: readonly string[]): Promise<boolean | null> {
  const tab = await desktop().catch(() => null);
  if (tab === null) return null;
  const hand = await takeInHand(tab, () => Promise.reject(new Error('it is only pointed at')), { most: 3000 });
  try {
    await hand.away();
    const entry = await hand.ask(entryKeeping, { names }, FELLOWS);
    const point = entry === null ? null : await hand.pointOn(entry.head);
    if (entry === null || point === null) return false;
    await tab.mouse.move(point.x, point.y, { steps: 3 });
    await hand.wait(RESTS_MS);
    return await hand.ask(linksShown, { n: entry.n, names }, FELLOWS) > 0;
  } finally {
    await hand.stop();
  }
}
