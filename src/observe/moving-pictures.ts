import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import type { Box } from '../model/facts.ts';
import type { Moving } from '../model/motion.ts';
import { animatedPicture, type Animated } from './animated-picture.ts';
import { asSpot } from './as-spot.ts';
import { mainFrame, sessionOf } from './isolated.ts';
import { asStop, list } from './motion-answer.ts';

/** Pictures of a page whose bytes are read, and whose pixels are compared. */
const MOST = 12;
const MOVING = /^image\/(?:gif|webp|apng)/;

/** Of the pictures that are named, those whose file goes on moving for more than five seconds, and whose pixels were seen to change. */
export async function movingPictures(tab: Page, raw: unknown): Promise<readonly Moving[]> {
  const named = list(raw).filter((one) => one['isIdle'] !== true);
  if (named.length === 0) return [];
  const types = await typesOf(tab);
  const found: Moving[] = [];
  for (const one of named.filter(({ address }) => MOVING.test(types(String(address)))).slice(0, MOST)) {
    const file = await bytesOf(tab, String(one['address']));
    const moves = file === null ? null : animatedPicture(file);
    if (moves === null || (moves.rounds !== 0 && moves.seconds * moves.rounds <= 5)) continue;
    const place = asSpot(one);
    const changes = await changesIn(tab, place.box, moves);
    if (changes === 0) continue;
    const seconds = moves.rounds === 0 ? null : Math.round(moves.seconds * moves.rounds);
    found.push({ ...place, how: 'picture', amount: moves.frames, changes, seconds, stop: asStop(one['stop']) });
  }
  return found;
}

/** The kind of file behind an address, as the browser took it. */
async function typesOf(tab: Page): Promise<(address: string) => string> {
  const session = await sessionOf(tab);
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getResourceTree');
  const known = new Map(frameTree.resources.map(({ url, mimeType }) => [url, mimeType]));
  return (address) => /^data:([^;,]*)/.exec(address)?.[1] ?? known.get(address) ?? '';
}

async function bytesOf(tab: Page, address: string): Promise<Uint8Array | null> {
  const data = /^data:[^,]*;base64,(.*)$/s.exec(address)?.[1];
  if (data !== undefined) return Buffer.from(decodeURIComponent(data), 'base64');
  try {
    const session = await sessionOf(tab);
    const { content, base64Encoded } = await session.send('Page.getResourceContent', { frameId: await mainFrame(tab), url: address });
    return base64Encoded ? Buffer.from(content, 'base64') : null;
  } catch {
    return null; // the browser has it no longer
  }
}

/** How often its pixels were another picture, between looks that are spread over a round of it. */
async function changesIn(tab: Page, box: Box | null, { seconds, frames }: Animated): Promise<number> {
  const size = tab.viewportSize();
  if (box === null || size === null) return 0;
  const seen = new Set<string>();
  await tab.evaluate((top) => { scrollTo({ top, behavior: 'instant' }); }, Math.max(0, box.y - 50));
  const y = box.y - await tab.evaluate(() => scrollY);
  const clip = { x: Math.max(0, box.x), y: Math.max(0, y), width: Math.max(1, Math.min(box.width, size.width - box.x)), height: Math.max(1, Math.min(box.height, size.height - y)) };
  const pauseMs = Math.min(1200, Math.max(120, seconds * 1000 / frames * 1.1));
  for (let look = 0; look < 6 && seen.size < 3; look += 1) {
    const shot = await tab.screenshot({ type: 'png', clip, animations: 'allow', timeout: 5000 }).catch(() => null);
    if (shot !== null) seen.add(createHash('sha256').update(shot).digest('hex'));
    if (look > 1 && seen.size > 1) break;
    await tab.waitForTimeout(pauseMs);
  }
  await tab.evaluate(() => { scrollTo({ top: 0, behavior: 'instant' }); });
  return Math.max(0, seen.size - 1);
}
