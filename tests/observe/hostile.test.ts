import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { observe, observeOnPhone, show } from './tab.ts';

/** Lies about everything that an observer might ask the page's own functions. */
const LIAR = `<script>
  const no = () => { throw new Error('no'); };
  JSON.stringify = () => '{"forged":true}'; JSON.parse = no; window.getComputedStyle = no;
  for (const name of ['map', 'filter', 'slice', 'flatMap', 'push', 'sort', 'forEach']) Array.prototype[name] = no;
  Element.prototype.getBoundingClientRect = () => ({ left: 0, top: 0, right: 999, bottom: 999, width: 999, height: 999 });
  Element.prototype.checkVisibility = () => true; Document.prototype.querySelectorAll = () => []; Element.prototype.getAttribute = () => 'forged';
  window.axe = { run: async () => ({ violations: [], incomplete: [], passes: [], inapplicable: [] }), runPartial: no, finishRun: no };
  Object.defineProperty(Object.prototype, 'violations', { value: [], configurable: true });
  window.toptasksHeld = 1; Promise.prototype.then = Promise.prototype.then;
</script>`;
const PAGE = `<!doctype html><html lang="en"><head><title>t</title><meta name="viewport" content="width=device-width">${LIAR}</head><body style="margin:0">
  <main><h1>h</h1><img src="x.png"><p style="color:#ccc">Pale</p><a href="/a" style="display:block;width:200px;height:30px">A</a><a href="/b" hidden>B</a></main>
  <form name="body"><input name="querySelectorAll" id="id" aria-label="f"><input name="children" id="attributes" aria-label="g"></form><img name="getAnimations" alt=""></body></html>`;

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser({}); });
afterAll(async () => { await browser.close(); });

describe('a page that lies', () => {
  it('can neither forge nor stop what is seen', async () => {
    const page = await show(browser, PAGE);
    const { source } = await observe(page, 'html');
    expect(source.links.map(({ text }) => text)).toEqual(['A', 'B']);
    expect((await observe(page, 'links')).boxes).toEqual([{ x: 0, y: expect.any(Number), width: 200, height: 30 }, null]);
    const { violations } = await observe(page, 'axe');
    expect(violations.map(({ id }) => id).sort()).toEqual(['color-contrast', 'image-alt', 'region', 'target-size']);
    const layout = await observeOnPhone(page, 'layout');
    expect(layout).toMatchObject({ innerWidth: 360, scrollWidth: 360, viewport: 'width=device-width', targets: { count: 3 } });
    expect((await observe(page, 'screenshot')).width).toBe(1280);
    await page.context().close();
  });

  it('gives bounded facts however much it has', async () => {
    const many = '<b><a href="/x" style="position:absolute;top:0;left:0;font-size:3px">words</a></b>';
    const page = await show(browser, `<main>${many.repeat(5_100)}<div style="width:9999px">w</div></main>`);
    await observe(page, 'html');
    const { boxes } = await observe(page, 'links');
    const layout = await observe(page, 'layout');
    expect([boxes.length, layout.overlaps.length <= 20, layout.targets.small.length <= 50, JSON.stringify(layout).length < 60_000]).toEqual([5_000, true, true, true]);
    await page.context().close();
  });

  it('has its failure named in one line', async () => {
    const page = await show(browser, '<main>x</main>');
    await page.evaluate(() => document.documentElement.remove());
    const answers = await Promise.allSettled([observe(page, 'layout'), observe(page, 'links')]);
    for (const answer of answers) if (answer.status === 'rejected') expect(String(answer.reason)).not.toContain('\n');
    expect(answers[1]?.status).toBe('fulfilled');
    await page.context().close();
  });
});
