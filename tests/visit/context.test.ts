import type { Browser, BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openContext, pageOf } from '../../src/visit/context.ts';
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
