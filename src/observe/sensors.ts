import type { Page } from 'playwright';
import { sessionOf } from './isolated.ts';

const KINDS = ['devicemotion', 'deviceorientation', 'deviceorientationabsolute'];

/**
 * Which events of the device's sensors the page's window listens to, and whether what the page shows changes when they come. The page has to be
 * loaded afresh afterwards.
 */
export async function sensors(tab: Page): Promise<{ readonly events: readonly string[]; readonly changes: boolean }> {
  const session = await sessionOf(tab);
  const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
  if (result.objectId === undefined) return { events: [], changes: false };
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
  const events = KINDS.filter((kind) => listeners.some(({ type }) => type === kind));
  return events.length === 0 ? { events, changes: false } : { events, changes: (await tab.evaluate(tilt, events)) === true };
}

/** Runs in the page's own world, because its listeners read what the event carries. */
async function tilt(events: readonly string[]): Promise<boolean> {
  const shown = (): string => `${document.body.innerText.slice(0, 50_000)}|${Array.from(document.querySelectorAll('input')).map((one) => one.value).join('|')}|${Array.from(document.querySelectorAll('[style]')).slice(0, 500).map((one) => one.getAttribute('style')).join('|')}`;
  const before = shown();
  const pause = (): Promise<unknown> => new Promise((resolve) => { setTimeout(resolve, 60); });
  await pause();
  if (shown() !== before) return false; // it changes by itself as well
  for (const lean of [10, 35, -35]) {
    const force = { x: lean, y: lean, z: lean, alpha: lean, beta: lean, gamma: lean };
    for (const kind of events) {
      dispatchEvent(Object.assign(new Event(kind), { alpha: lean, beta: lean, gamma: lean, acceleration: force, accelerationIncludingGravity: force, rotationRate: force, interval: 16 }));
    }
    await pause();
  }
  return shown() !== before;
}
