import type { Page } from 'playwright';
import type { Failure } from '../model/failure.ts';
import { raiseFence } from './fence.ts';
import { loadPage } from './load.ts';
import type { Looks } from './looks.ts';
import type { Seat } from './seat.ts';

/** As the one who looks would have it, where the survey gave no rules. */
export const QUIET = { refusal: () => Promise.resolve(null), refused: () => undefined };

/** Why nothing leaves the page (`because`, for what is refused), and whether not even pictures and styles may be asked for. */
interface Held { readonly order: ReturnType<Looks['order']>; readonly because: string; readonly isShut?: boolean }

/**
 * Loads an address into a page of the seat in its turn, and then holds back everything that the page would send or open. What failed, or null;
 * held back is also what did not come.
 */
export async function loadHeld(page: Page, url: string, { lanes }: Pick<Seat['by'], 'lanes'>, { order, because, isShut = false }: Held): Promise<Failure | null> {
  // What the page began to ask for is given up while it is held back still.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  const { failure } = await lanes.visit(url, () => loadPage(page, url, order));
  await raiseFence(page, URL.parse(page.url())?.origin ?? '', { ...(order.rules ?? QUIET), held: because, isShut });
  return failure;
}
