import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Layout } from '../../src/model/facts.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { observe, observeOnPhone, show } from './tab.ts';

const HEAD = '<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1"><style>body{margin:0;font:16px/24px sans-serif}</style></head><body>';

let browser: Browser;
let tab: Page;
let html = '';
beforeAll(async () => {
  browser = await launchBrowser({});
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  tab = await context.newPage();
  await tab.route('**/*', (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html', body: html }) : route.abort()));
});
afterAll(async () => { await browser.close(); });

/** What is measured of the page on a phone; one tab for all, because a new one costs more than the measuring. */
async function phone(body: string, head = HEAD): Promise<Layout> {
  html = head + body;
  await tab.goto('http://brambleford.test/');
  return observe(tab, 'layout', 'phone');
}

describe('width', () => {
  it('tells what sticks out on a phone, the outermost of a nest, not what scrolls in a box of its own', async () => {
    const layout = await phone(`<p>words</p><table id="fees" style="width:600px"><tr><td>Fees</td></tr></table>
      <div style="overflow-x:auto"><pre style="width:900px">code</pre></div><div style="overflow:hidden;width:100px"><b style="display:block;width:800px">x</b></div>`);
    expect(layout).toMatchObject({ innerWidth: 390, innerHeight: 844, scrollWidth: 600, wide: [{ selector: 'table#fees', right: 600 }] });
  });

  it('blames what makes the page wide: not what is fixed to the screen and grows with it, and the table, not its first row', async () => {
    const { wide } = await phone(`<div id="bar" style="position:fixed;top:0;left:0;width:100%"><p>Top</p></div><h1>Fees</h1>
      <table id="fees" style="border-collapse:collapse"><tr><th style="min-width:600px">Fee</th><th style="min-width:600px">Since</th></tr></table>`, '<!doctype html><meta charset="utf-8"><title>t</title>');
    expect(wide.map(({ selector, because, spot }) => [selector, spot?.selector, because])).toEqual([['table#fees', 'table#fees', 'a table whose columns do not fit']]);
  });

  it('blames the words that stick out of their box, and no fixed bar', async () => {
    const address = 'https://www.brambleford.test/environment/waste/bins/collections/calendar/2026/north_and_south';
    const bar = '<header><div style="position:fixed;bottom:0;left:0;width:100%">bar</div></header>';
    const { wide, scrollWidth } = await phone(`${bar}<p>Words.</p><p id="see">See ${address}</p><div style="overflow:auto"><p>${address}${address}</p></div><div style="overflow:hidden"><p>${address}${address}</p></div>`);
    expect(wide.map(({ selector, because, spot }) => [selector, spot?.selector, because])).toEqual([['p#see', 'p#see', `a word of ${address.length} letters that is not broken`]]);
    expect(Math.abs(scrollWidth - (wide[0]?.right ?? 0)) <= 1).toBe(true);
    const beside = await phone(`<p id="see">See ${address}</p><img style="width:400px;height:9px" alt="" id="map">`);
    expect(beside.wide.map(({ selector }) => selector)).toEqual(['p#see', 'img#map']);
    expect((await phone(`${bar}<p id="see">Waldeinsamkeitsgefühle</p>`, HEAD.replace('16px/24px', '60px/70px'))).wide.map(({ because }) => because)).toEqual(['a word that is not broken']);
  });

  it.each([
    ['of a page that fits', '<p>words</p>', HEAD, 390, 390], ['without viewport meta, as a desktop', '<p>words</p>', '<!doctype html><body>', 980, 980],
    ['in quirks mode', '<div style="width:600px">words</div>', HEAD.replace('<!doctype html>', ''), 390, 600],
    ['where a menu waits beyond a root that cannot scroll', '<style>body{overflow-x:hidden}</style><nav style="position:absolute;left:100%;width:300px">menu</nav>', HEAD, 390, 390],
  ])('%s', async (_, body, head, inner, scroll) => {
    const layout = await phone(body, head);
    expect([layout.innerWidth, layout.scrollWidth, layout.wide.length]).toEqual([inner, scroll, scroll > inner ? 1 : 0]);
    expect(layout.viewport).toBe(head.includes('viewport') ? 'width=device-width, initial-scale=1' : null);
  });

  it('is that of one moment, whenever it is asked, where something slides by style sheets; the page is told nothing and goes on', async () => {
    const slides = `<style>@keyframes m{to{transform:translateX(300px)}}.s{width:200px;height:20px}</style><script>told=[];for(const k of ['start','iteration','end','cancel'])addEventListener('animation'+k,()=>told.push(k))</script>
      <div class="s" id="on" style="animation:m 900s infinite -600s">News</div><div class="s" id="once" style="animation:m 900s -600s">Once</div>`;
    const layout = await phone(slides);
    expect([layout.scrollWidth, layout.zoomsTo, layout.wide]).toEqual([390, 390, []]);
    const [lefts, told] = await tab.evaluate(async () => {
      await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
      return [['on', 'once'].map((id) => Math.round(document.getElementById(id)?.getBoundingClientRect().left ?? 0) > 150), Reflect.get(globalThis, 'told') as string[]] as const;
    });
    expect([lefts, told.filter((one) => one !== 'start')]).toEqual([[true, true], []]);
    expect((await phone(slides.replace('translateX(300px)', 'translateX(500px)').replace('width:200px', 'width:420px'))).scrollWidth).toBe(420);
  });

  it('is the same where a desktop’s load is shown under phone metrics', async () => {
    const page = await show(browser, `${HEAD}<table id="fees" style="width:600px"><tr><td>Fees</td></tr></table>`);
    expect(await observeOnPhone(page, 'layout')).toMatchObject({ innerWidth: 360, innerHeight: 740, scrollWidth: 600, wide: [{ selector: 'table#fees', right: 600 }] });
    expect(await observe(page, 'layout')).toMatchObject({ innerWidth: 1280, innerHeight: 900, scrollWidth: 1280, wide: [] });
    await page.context().close();
  });

  it('is measured at 320 px too', async () => {
    const page = await show(browser, `${HEAD}<p style="width:350px">words</p>`);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await observe(page, 'layout')).toMatchObject({ innerWidth: 320, innerHeight: 640, scrollWidth: 350, wide: [{ selector: 'p', right: 350 }] });
    await page.context().close();
  });
});

describe('text', () => {
  it('is counted by size, only where it can be seen', async () => {
    const layout = await phone('<p>Ten letter</p><p style="font-size:9px">tiny</p><p style="font-size:5px;display:none">no</p><p style="font-size:6px;opacity:0">no</p><script>var no</script>');
    expect(layout.textSizes).toMatchObject([{ px: 9, characters: 4, sample: 'tiny' }, { px: 16, characters: 10, sample: 'Ten letter' }]);
  });
});

describe('things to tap', () => {
  const small = async (body: string) => (await phone(body)).targets.small.map(({ name }) => name);
  const dot = 'style="display:inline-block;width:12px;height:12px;overflow:hidden;vertical-align:top"';

  it('are small under 24 px without room', async () => {
    const layout = await phone(`<a href="/1" ${dot}>one</a><a href="/2" ${dot}>two</a><a href="/3" style="display:block;height:48px">big</a>`);
    expect(layout.targets).toMatchObject({ count: 3, small: [{ name: 'one', inline: false, box: { x: 0, y: 0, width: 12, height: 12 } }, { name: 'two' }] });
  });

  it.each([
    ['in a sentence', 'Read <a href="/1">a</a> <a href="/2">b</a> and more'],
    ['with room around', `<div style="padding:30px"><a href="/1" ${dot}>one</a></div><div style="padding:30px"><a href="/2" ${dot}>two</a></div>`],
    ['drawn by the browser', '<input type=checkbox><input type=checkbox><button>x</button><button>y</button>'],
    ['with a label to tap', '<label style="display:block;height:24px"><input type=checkbox style="width:10px;height:10px"> one</label><label style="display:block;height:24px"><input type=checkbox style="width:10px;height:10px"> two</label>'],
    ['disabled or hidden', '<button disabled style="width:9px;height:9px">a</button><button hidden style="width:9px;height:9px">b</button>'],
    ['twice to one place', `<a href="/1" ${dot}>one</a><a href="/1" ${dot}>two</a>`],
    ['as large as the picture in them', '<a href="/1"><svg width="40" height="40" style="vertical-align:top"></svg></a><a href="/2"><svg width="40" height="40" style="vertical-align:top"></svg></a>'],
    ['stretched over their card', `<style>.card{position:relative;height:60px}.card a::after{content:"";position:absolute;inset:0}</style><div class="card"><a href="/1" ${dot}>one</a></div><a href="/2" style="display:block">two</a>`],
    ['pins on a map', `<div class="leaflet-marker-pane"><a href="/1" ${dot}>one</a><a href="/2" ${dot}>two</a></div>`],
    ['of enough size', '<ul style="list-style:none;padding:0"><li><a href="/1" style="display:block">one</a><li><a href="/2" style="display:block">two</a></ul>'],
  ])('are excepted %s', async (_, body) => expect(await small(body)).toEqual([]));
});

describe('overlaps', () => {
  const pairs = async (body: string) => (await phone(body)).overlaps.map(({ a, b }) => [a, b]);

  it('are pairs of text and of buttons that lie over each other', async () => {
    expect(await pairs('<p id=a style="margin:0">Opening hours</p><p id=b style="margin:-16px 0 0">Find us here</p>')).toEqual([['p#a "Opening hours"', 'p#b "Find us here"']]);
    expect(await pairs('<button id=a style="position:absolute;left:0;width:100px;height:40px">A</button><button id=b style="position:absolute;left:60px;width:100px;height:40px">B</button>'))
      .toEqual([['button#a "A"', 'button#b "B"']]);
  });

  it.each([
    ['a badge', '<div style="position:relative;height:30px">Basket of things<span style="position:absolute;left:10px;background:red">3</span></div>'],
    ['tight lines', '<p style="line-height:1">Lines that are set tight but do not touch each other on a small screen, over and over</p>'],
    ['a bar that stays', '<div style="position:fixed;top:0">Menu of things</div><p style="margin:0">Words below it</p>'],
    ['an open menu with a ground', '<div style="position:absolute;background:#fff;top:0;width:200px">Menu of things</div><p style="margin:0">Words below it</p>'],
    ['what cannot be seen', '<p style="margin:0">Words</p><p style="margin:-24px 0 0;opacity:0">Other</p><p style="margin:-24px 0 0;visibility:hidden">Third</p>'],
    ['the same words for a shadow', '<p style="margin:0">Words</p><p style="margin:-24px 0 0">Words</p>'],
    ['a button in its field', '<div style="position:relative"><input style="width:200px;height:40px"><button style="position:absolute;left:150px;width:40px;height:40px">Go</button></div>'],
    ['a heart on a card', '<div style="position:relative"><a href="/1" style="display:block;height:100px">Card</a><button style="position:absolute;top:50px;left:50px;width:40px;height:40px">♥</button></div>'],
    ['crumbs that wrap', '<nav style="width:200px"><a href="/1">Council</a> <a href="/2">Neighbourhood Operations</a> / <a href="/3">Reactive Maintenance</a></nav>'],
    ['text over a picture', '<div style="position:relative"><img alt="x" width=100 height=50 src="x.png"><b style="position:absolute;left:0;top:0">Words</b></div>'],
  ])('are not %s', async (_, body) => expect(await pairs(body)).toEqual([]));
});

describe('a layer over the screen', () => {
  it('has the share that it covers', async () => {
    const layout = await phone('<main>Words</main><div id="wall" style="position:fixed;inset:25% 0 25% 0;background:#fff"><p>Cookies?</p></div>');
    expect(layout.overlay).toMatchObject({ share: 0.5, selector: 'div#wall' });
  });

  it.each([
    ['a bar below', '<main>Words</main><div style="position:fixed;bottom:0;left:0;right:0;height:100px">Cookies?</div>'],
    ['a box that lets taps through', '<main>Words</main><div style="position:fixed;inset:0;pointer-events:none">x</div>'],
    ['the page itself in a fixed box', '<div style="position:fixed;inset:0"><main>Words</main></div>'], ['nothing', '<main>Words</main>'],
  ])('is not %s', async (_, body) => expect((await phone(body)).overlay).toBeNull());
});
