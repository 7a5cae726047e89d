import type { Hand } from './layers-hand.ts';
import { guardTaps, hush, stirs, touchFunctions, watchStirs } from './touch-page.ts';

/** Scripts that open a menu do so at once; those that wait are waited for. */
const REACTS_MS = 900;
const GROWS_MS = 180;

const SOON_MS = 240;

/** What a finger's tap on the thing did; null where nothing of it can be tapped. */
export async function tapOn(hand: Hand, n: number, ms = REACTS_MS): Promise<'opens' | 'changes' | 'leads' | 'nothing' | null> {
  const point = await hand.pointOn(n);
  if (point === null) return null;
  await hand.remember();
  await hand.ask(guardTaps, null, touchFunctions);
  await hand.ask(watchStirs, { n }, touchFunctions);
  await hand.tab.touchscreen.tap(point.x, point.y);
  const hasNews = ({ appeared, gone, reworded }: Awaited<ReturnType<Hand['changed']>>): boolean => appeared.length + gone.length + reworded.length > 0;
  const isOver = (changed: Parameters<typeof hasNews>[0]): boolean => hand.opened().length > 0 || hasNews(changed);
  const soon = await hand.until(Math.min(SOON_MS, ms), isOver);
  if (!isOver(soon) && await hand.ask(hush, null, touchFunctions)) await hand.tab.mouse.move(point.x, point.y);
  const first = isOver(soon) ? soon : await hand.until(Math.max(120, ms - SOON_MS), isOver);
  if (hand.opened().length > 0) return 'leads';
  // What slides open shows its links a moment later.
  const last = hasNews(first) && first.controls === 0 ? await hand.until(GROWS_MS, ({ controls }) => controls > 0) : first;
  const stirred = await hand.ask(stirs, null, touchFunctions);
  if (last.controls > 0) return 'opens';
  return hasNews(last) || stirred > 0 ? 'changes' : 'nothing';
}
