import { Buffer } from 'node:buffer';
import type { Page } from 'playwright';
import type { Box, EvidenceId } from '../model/facts.ts';
import type { Store } from '../model/kit.ts';
import { inIsolation, sessionOf } from './isolated.ts';

const MARGIN = 24;
const MOST = { width: 1232, height: 700 };

/**
 * Keeps a picture of the place in the document on whatever screen the page is shown, with a little around it; null where there is nothing to be
 * taken. The page is left scrolled, and may have lost the phone's pixel ratio until it is given its screen back.
 */
export async function placePicture(tab: Page, box: Box | null, keep: Store['keep']): Promise<EvidenceId | null> {
  if (box === null || box.width < 1 || box.height < 1) return null;
  const session = await sessionOf(tab);
  const clip = {
    x: Math.max(0, box.x - MARGIN), y: Math.max(0, box.y - MARGIN), scale: 1,
    width: Math.min(box.width + 2 * MARGIN, MOST.width), height: Math.min(box.height + 2 * MARGIN, MOST.height),
  };
  try {
    await inIsolation(tab, showAt, clip.y - MARGIN);
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
    return await keep(Buffer.from(data, 'base64'), 'png');
  } catch {
    return null; // a picture is a help, no fact
  }
}

/** Runs in the page. */
function showAt(top: number): void {
  scrollTo({ top, left: 0, behavior: 'instant' });
}
