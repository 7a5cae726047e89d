import type { BrowserContext, Page } from 'playwright';
import { pageOf } from './context.ts';
import { leaveContext } from './leave.ts';
import { isAlive } from './seen.ts';

/** One page that many looks share. */
export interface SharedPage {
  /** Does the job with the page, one job at a time; a closed page is replaced before the next, a hung one with its context. */
  readonly use: <T>(job: (page: Page) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens nothing until it is first used. */
export function sharePage(open: () => Promise<BrowserContext>): SharedPage {
  let page: Page | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const drop = async (): Promise<void> => {
    const context = page?.context();
    page = null;
    if (context !== undefined) await leaveContext(context);
  };
  const once = async <T>(job: (page: Page) => Promise<T>): Promise<T> => {
    if (page?.isClosed() === true) page = await pageOf(page.context()).catch(() => null);
    else if (page !== null && !(await isAlive(page))) await drop();
    page ??= await pageOf(await open());
    return job(page);
  };
  return {
    use: (job) => {
      const mine = last.then(() => once(job));
      last = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      await last;
      await drop();
    },
  };
}
