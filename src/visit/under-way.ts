import type { BrowserContext } from 'playwright';

const ACTING = new WeakMap<BrowserContext, number>();

/** Does something in a context on a journey's or a search's behalf: only while that lasts, what has leave to be posted may go. */
export async function underWay<T>(context: BrowserContext, doing: () => Promise<T>): Promise<T> {
  ACTING.set(context, (ACTING.get(context) ?? 0) + 1);
  try {
    return await doing();
  } finally {
    ACTING.set(context, (ACTING.get(context) ?? 1) - 1);
  }
}

/** Whether something is being done there now. */
export function isUnderWay(context: BrowserContext): boolean {
  return (ACTING.get(context) ?? 0) > 0;
}
