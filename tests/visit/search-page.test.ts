import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { looksBusy, nextSearchOpener, shownNow } from '../../src/visit/search-page.ts';

/** Signs, spaces and new lines, as a page may hold them to keep a pattern busy. */
const signs = '- \u00a0| &nbsp;\n'.repeat(40_000);

describe('what is asked of a page of results', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(() => browser.close());
  const show = async (body: string) => {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><title>Search</title><body>${body}</body>`);
    return page;
  };

  it('finds what opens the search beside a button of many signs', async () => {
    const page = await show(`<button aria-label="${signs}">x</button><button id="no">Searches near you</button><button id="yes"> ~ Open the site search </button>`);
    const opener = (await page.evaluateHandle(nextSearchOpener)).asElement();
    expect(await opener?.getAttribute('id')).toBe('yes');
    expect(await page.evaluate(() => document.querySelectorAll('[data-search-tried]').length)).toBe(1);
    await page.close();
  });
  it('tells a busy page by its words, and an idle one of many signs', async () => {
    const [busy, idle] = [await show('<main><p>» Loading results…</p></main>'), await show(`<main><pre>${signs.repeat(3)}</pre><p>Two results</p></main>`)];
    expect([await busy.evaluate(looksBusy), await idle.evaluate(looksBusy)]).toEqual([true, false]);
    await Promise.all([busy.close(), idle.close()]);
  });
  it('reads what a page shows without its suggestions', async () => {
    const page = await show('<main><p>Two  results</p><ul class="suggestions"><li>bin day</li></ul></main>');
    expect(await page.evaluate(shownNow)).toBe('about:blank\nTwo results ');
    await page.close();
  });
});
