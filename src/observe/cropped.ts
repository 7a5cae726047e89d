import type { Page } from 'playwright';
import type { Box, EvidenceId } from '../model/facts.ts';
import type { Store } from '../model/kit.ts';
import { inIsolation } from './isolated.ts';

const MARGIN = 24;

/**
 * Keeps a picture of the place in the document as it is painted now, with a little around it and at most the screen; the page is scrolled
 * there and back. Null where there is nothing to be taken.
 */
export async function cropped(tab: Page, box: Box | null, keep: Store['keep']): Promise<EvidenceId | null> {
  const size = tab.viewportSize();
  if (box === null || size === null) return null;
  const at = await inIsolation(tab, showFrom, Math.max(0, box.y - size.height / 3)) as { x: number; y: number }; // what the function gives
  const x = Math.min(Math.max(0, box.x - at.x - MARGIN), size.width - 1);
  const y = Math.min(Math.max(0, box.y - at.y - MARGIN), size.height - 1);
  const width = Math.min(Math.max(1, box.width + 2 * MARGIN), size.width - x);
  const height = Math.min(Math.max(1, box.height + 2 * MARGIN), size.height - y);
  try {
    return await keep(await tab.screenshot({ type: 'png', clip: { x, y, width, height }, animations: 'allow', timeout: 5000 }), 'png');
  } catch {
    return null; // a picture is a help, no fact
  } finally {
    await inIsolation(tab, showFrom, 0).catch(() => undefined);
  }
}

/** Runs in the page. */
function showFrom(top: number): { x: number; y: number } {
  scrollTo({ top, left: 0, behavior: 'instant' });
  return { x: scrollX, y: scrollY };
}
