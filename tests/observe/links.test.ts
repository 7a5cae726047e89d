import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { observe, observeOnPhone, show } from './tab.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><style>
  body{margin:0;font:16px/20px sans-serif} .at{position:absolute;left:0;width:100px;height:20px;display:block}
  @media(max-width:500px){.wide-only{display:none}} @media(min-width:501px){.phone-only{display:none}}</style></head><body>
  <noscript><a href="/noscript">n</a></noscript><template><a href="/template">t</a></template>
  <a class="at" style="top:0" href="/plain">plain</a>
  <a style="display:none" href="/none">x</a><a style="visibility:hidden" href="/hidden">x</a><span style="opacity:0"><a href="/clear">x</a></span>
  <a style="position:absolute;left:-9999px" href="/left">skip</a><a style="position:absolute;width:1px;height:1px;overflow:hidden" href="/pixel">x</a>
  <a style="position:absolute;clip:rect(0,0,0,0);top:40px" href="/clip">x</a><a href="/empty"></a>
  <details><summary>More</summary><a href="/closed">x</a></details>
  <div class="at" style="top:60px;overflow:hidden"><a style="position:absolute;left:200px" href="/cut">x</a></div>
  <div class="at" style="top:80px;overflow:auto"><a style="position:absolute;left:200px" href="/scroll">x</a></div>
  <a class="at" style="top:100px" href="/under">under</a><div class="at" style="top:100px;background:#fff">over</div>
  <a class="at" style="top:120px" href="/picture"><img alt="p" width="50" height="20" src="x.png"></a>
  <a class="at wide-only" style="top:140px" href="/wide">w</a><a class="at phone-only" style="top:140px" href="/phone">p</a>
  <a class="at" style="top:3000px" href="/below">below</a><a style="position:fixed;top:160px;left:0" href="mailto:a@b.test">write</a>
  <form><input name="getBoundingClientRect"><input name="parentElement"><a class="at" style="top:180px" href="/form">form</a></form>
  <svg class="at" style="top:200px"><a xlink:href="/svg"><rect width="30" height="10"/></a></svg></body></html>`;

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser({}); });
afterAll(async () => { await browser.close(); });

describe('links on the screen', () => {
  it('have a box exactly where a person can come to them', async () => {
    const page = await show(browser, PAGE);
    const { source } = await observe(page, 'html');
    const { boxes, covered } = await observe(page, 'links');
    const name = (n: number) => source.links[n]?.href?.replace('http://brambleford.test', '') ?? 'null';
    expect(boxes.length).toBe(source.links.length);
    expect(boxes.flatMap((box, n) => box === null ? [] : [name(n)])).toEqual([
      '/plain', '/scroll', '/under', '/picture', '/wide', '/below', 'null', '/form', '/svg',
    ]);
    expect(covered.map(name)).toEqual(['/under']);
    expect(boxes[source.links.findIndex(({ href }) => href?.endsWith('/below'))]).toEqual({ x: 0, y: 3000, width: 100, height: 20 });

    const phone = await observeOnPhone(page, 'links');
    const onPhone = phone.boxes.flatMap((box, n) => box === null ? [] : [name(n)]);
    expect([onPhone.includes('/wide'), onPhone.includes('/phone'), phone.boxes.length]).toEqual([false, true, boxes.length]);
    await page.context().close();
  });

  it('keep their numbers when a script adds and removes links after the source was read', async () => {
    const page = await show(browser, '<ul><li><a href="/a">a</a><li><a href="/b">b</a><li><a href="/c">c</a></ul>');
    await observe(page, 'html');
    await page.evaluate(() => { document.querySelector('li')?.remove(); document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li><a href="/d">d</a>'); });
    const { boxes } = await observe(page, 'links');
    expect(boxes.map((box) => box !== null)).toEqual([false, true, true]);
    await page.context().close();
  });

  it('are read afresh on another page of the same tab', async () => {
    const page = await show(browser, '<a href="/next">1</a>', { '/next': '<a href="/a">a</a><a href="/b">b</a>' });
    await observe(page, 'html');
    await page.click('a');
    await page.waitForURL('**/next');
    expect((await observe(page, 'links')).boxes.length).toBe(2);
    await page.context().close();
  });
});
