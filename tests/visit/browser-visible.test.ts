import { describe, expect, it, vi } from 'vitest';
import { findVisibleBrowser, noScreen, noVisible, whyNotVisible } from '../../src/visit/browser-visible.ts';
import { launchBrowser } from '../../src/visit/browser.ts';

const lacking = await whyNotVisible();

describe('a browser in a window', () => {
  it('is not looked for where there is no screen', async () => {
    expect(noScreen('linux', {})).toMatch(/^There is no screen here .*xvfb-run -a/);
    expect([noScreen('linux', { DISPLAY: ':0' }), noScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' }), noScreen('darwin', {}), noScreen('win32', {})]).toEqual([null, null, null, null]);
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    const tried = launchBrowser({ headed: true });
    await (process.platform === 'linux' ? expect(tried).rejects.toThrow('There is no screen here') : tried.then((browser) => browser.close()));
    vi.unstubAllEnvs();
  });

  it('is never one that cannot be shown', async () => {
    vi.stubEnv('TOPTASKS_BROWSER', '');
    expect((await findVisibleBrowser())?.path ?? '').not.toMatch(/headless[-_]shell/);
    vi.unstubAllEnvs();
    expect(noVisible()).toMatch(/^No browser that can be shown in a window was found.* Install one with: {2}\S/);
  });

  it.skipIf(lacking !== null)(`opens${lacking === null ? '' : ` (skipped here: ${lacking})`}`, async () => {
    await using browser = await launchBrowser({ headed: true, slowMs: 50 });
    const page = await (await browser.newContext()).newPage();
    await page.goto('data:text/html,<button>Go</button>');
    await page.getByRole('button').click();
    expect(await page.evaluate(() => navigator.userAgent)).not.toContain('Headless');
  });
});
