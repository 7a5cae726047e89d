import type { Page } from 'playwright';
import { latenessOf, within } from './deadline.ts';
import { settle } from './settle.ts';

/** How long one act on a page may take, beside what it sets off. */
export const ACT_MS = 8000;

/** A page that has not answered by then hangs: its script holds it, or has broken what we wait for. */
const HANG_MS = 15_000;

/** Acts on one page; rejects with `Late` where the page hangs. Whoever acts then throws the page away. */
export interface Hand {
  /** What the page answers. */
  readonly ask: <T>(asking: () => Promise<T>) => Promise<T>;
  /** Acts and waits until the page is quiet again; false where the act could not be done. */
  readonly act: (doing: () => Promise<unknown>) => Promise<boolean>;
}

/** How long a page may take to answer, of the time that a page has. */
export function patience(pageMs: number): number {
  return Math.min(HANG_MS, pageMs);
}

/** A hand on a page whose host's lane is held already. */
export function handOn(page: Page, pageMs: number): Hand {
  const ask: Hand['ask'] = (asking) => within(patience(pageMs), 'what was done on the page', asking);
  const act: Hand['act'] = async (doing) => {
    const isDone = await ask(doing).then((answer) => answer !== false, (error: unknown) => {
      if (latenessOf(error) !== null) throw error;
      return false;
    });
    if (isDone) await settle(page, pageMs);
    return isDone;
  };
  return { ask, act };
}
