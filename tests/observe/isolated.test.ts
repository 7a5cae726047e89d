import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { define, inIsolation, mainFrame } from '../../src/observe/isolated.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { show } from './tab.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

/** Run in the page. */
const address = (): string => location.href;
const answer = (): unknown => Reflect.get(globalThis, 'answer') ?? null;

describe('our world in a page', () => {
  it.each(['http://brambleford.test/?again', 'http://otherwick.test/'])('is that of the document shown now, with what was brought into the one before: %s', async (next) => {
    const page = await show(browser, '<!doctype html><title>t</title><script>globalThis.answer = "the page’s own"</script><p>x');
    await define(page, 'globalThis.answer = 42;', await mainFrame(page), 'answer');
    expect([await inIsolation(page, address, null), await inIsolation(page, answer, null)]).toEqual(['http://brambleford.test/', 42]);
    await page.goto(next);
    expect([await inIsolation(page, address, null), await inIsolation(page, answer, null)]).toEqual([next, 42]);
    await page.reload();
    // Who asks for the frame knows of the new document, and brings into it what is needed.
    await mainFrame(page);
    expect([await inIsolation(page, address, null), await inIsolation(page, answer, null)]).toEqual([next, null]);
    await page.context().close();
  });

  it('runs a script with a name once a document', async () => {
    const page = await show(browser, '<!doctype html><title>t</title><p>x');
    const frame = await mainFrame(page);
    for (const _ of [1, 2]) await define(page, 'globalThis.answer = (globalThis.answer ?? 0) + 1;', frame, 'answer');
    expect(await inIsolation(page, answer, null)).toBe(1);
    await page.context().close();
  });
});
