import type { Browser, BrowserContext, Page } from 'playwright';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asScreen } from '../../src/visit/as-screen.ts';
import { openContext, pageOf } from '../../src/visit/context.ts';
import { latenessOf } from '../../src/visit/deadline.ts';
import { raiseFence } from '../../src/visit/fence.ts';
import { scaleOf } from '../../src/visit/picture.ts';
import { readByBrowser } from '../../src/visit/read-by-browser.ts';
import { sharePage } from '../../src/visit/shared-page.ts';
import { screens } from '../screens.ts';

/** A context that breaks where it is told to, and notes that it was closed. */
function breaking(where: 'route' | 'newPage'): { context: BrowserContext; closed: () => number } {
  let closed = 0;
  const steps = ['on', 'addInitScript', 'routeWebSocket', 'route', 'newPage'];
  const made = Object.fromEntries(steps.map((step) => [step, () => (step === where ? Promise.reject(new Error('broken')) : Promise.resolve({}))]));
  // Only what opening a page calls is there.
  const context = { ...made, pages: () => [], close: async () => { closed += 1; } } as unknown as BrowserContext;
  return { context, closed: () => closed };
}
const order = { site: 'x', userAgent: 'x', proxy: 'http://127.0.0.1:1', tell: () => undefined };

describe('a context', () => {
  it('is closed where it cannot be guarded', async () => {
    const { context, closed } = breaking('route');
    const browser = { newContext: async () => context } as unknown as Browser;
    await expect(openContext(browser, screens.desktop, order)).rejects.toThrow('broken');
    expect(closed()).toBe(1);
  });

  it('is closed where it gives no page, shared or not', async () => {
    const { context, closed } = breaking('newPage');
    await expect(pageOf(context)).rejects.toThrow('broken');
    const shared = sharePage(async () => context);
    await expect(shared.use(async (page: Page) => page)).rejects.toThrow('broken');
    expect(closed()).toBe(2);
  });
});

/** What never answers, whatever is asked of it. */
const never = (): Promise<never> => new Promise(() => undefined);

describe('a browser that does not answer', () => {
  afterEach(() => { vi.useRealTimers(); });
  /** What comes of the job once much time has passed. */
  const atLast = async (job: () => Promise<unknown>): Promise<unknown> => {
    vi.useFakeTimers();
    const answer = job().catch((error: unknown) => latenessOf(error)?.kind ?? String(error));
    await vi.advanceTimersByTimeAsync(300_000);
    return Promise.race([answer, Promise.resolve('waited for in vain')]);
  };
  const { context } = breaking('route');
  const silent = (...names: readonly string[]): BrowserContext => ({ ...context, ...Object.fromEntries(names.map((name) => [name, never])) } as unknown as BrowserContext); // only what is called is there

  it.each<[string, () => Promise<unknown>]>([
    ['opens no context', () => openContext({ newContext: never } as unknown as Browser, screens.desktop, order)],
    ['guards none', () => openContext({ newContext: async () => silent('route') } as unknown as Browser, screens.desktop, order)],
    ['opens no page', () => pageOf(silent('newPage', 'close'))],
    ['raises no fence', () => raiseFence({ context: () => silent('route') } as unknown as Page, 'http://a.test', undefined)],
    ['gives no session', () => asScreen({ context: () => silent('newCDPSession') } as unknown as Page, screens.phone, screens.desktop, async () => 'done')],
  ])('is not waited for without end where it %s', async (_what, job) => {
    expect(await atLast(job)).toBe('timeout');
  });

  it('is not waited for where a page does not say how large it is shown, or a text does not end', async () => {
    expect(await atLast(() => scaleOf({ evaluate: never } as unknown as Page))).toBeNull();
    const page = { goto: async () => ({ text: never, status: () => 200 }) };
    const browser = { newContext: async () => ({ ...context, route: async () => undefined, newPage: async () => page }) } as unknown as Browser;
    const by = { browser: async () => browser, gate: { proxy: '', failureFor: () => null }, manners: { userAgent: 'x', pageMs: 5000 }, tell: () => undefined } as unknown as Parameters<typeof readByBrowser>[1];
    expect(await atLast(() => readByBrowser('http://a.test/robots.txt', by))).toMatchObject({ text: null, failure: { kind: 'timeout' } });
  });
});
