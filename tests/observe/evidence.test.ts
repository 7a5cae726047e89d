import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observers } from '../../src/observe/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { kept, observe, observeOnPhone, show } from './tab.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser({}); });
afterAll(async () => { await browser.close(); });

describe('the list', () => {
  it('has each observer once, the source before what is numbered by it', () => {
    const ids = observers.map(({ id }) => id);
    expect([...ids].sort()).toEqual(['arrival', 'axe', 'colour', 'content', 'html', 'keyboard', 'layers', 'layout', 'links', 'motion', 'names', 'paint', 'resize', 'screenshot', 'structure', 'touch', ...(ids.includes('formErrors') ? ['formErrors'] : [])].sort());
    expect(ids.indexOf('html')).toBeLessThan(ids.indexOf('links'));
    expect(observers.filter(({ light }) => light).map(({ id }) => id)).toEqual(['html', 'screenshot', 'links']);
    expect(observers.filter(({ each, deep }) => each === 'page' && deep === undefined).map(({ id }) => id).sort()).toEqual(['colour', 'content', 'html', 'structure']);
  });
});

describe('html', () => {
  it('is read after script, with the frame of a final address, and kept', async () => {
    const page = await show(browser, '<title>t</title><main id=m></main><script>m.innerHTML = "<a href=bins#x>Bins</a>"</script>');
    const { source, evidence } = await observe(page, 'html');
    expect(source.links).toMatchObject([{ href: 'http://brambleford.test/bins', fragment: '#x', text: 'Bins' }]);
    expect(evidence).toMatch(/\.html\.gz$/);
    expect(gunzipSync(kept.get(evidence) ?? new Uint8Array()).toString()).toBe(await page.content());
    await page.context().close();
  });
});

describe('html of a page whose pictures are called what the document’s own parts are', () => {
  it('is the whole document all the same', async () => {
    const page = await show(browser, '<!doctype html><title>t</title><img name=doctype><img name=documentElement><p>word</p>');
    const { evidence } = await observe(page, 'html');
    expect(gunzipSync(kept.get(evidence) ?? new Uint8Array()).toString()).toMatch(/^<!DOCTYPE html><html.*<p>word<\/p><\/body><\/html>$/s);
    await page.context().close();
  });
});

describe('names', () => {
  it('are roles and names, at most 20,000 characters', async () => {
    const page = await show(browser, `<main><h1>Bins</h1><a href="/">Home</a><button aria-label="Search"></button></main>${'<p>word</p>'.repeat(3000)}`);
    const { snapshot } = await observe(page, 'names');
    expect(snapshot).toMatch(/^- main:\n {2}- heading "Bins" \[level=1\]\n {2}- link "Home":\n {4}- \/url: \/\n {2}- button "Search"\n/);
    expect(snapshot.length).toBe(20_000);
    await page.context().close();
  });
});

describe('the picture', () => {
  const MOVING = `<meta name=viewport content="width=device-width"><style>@keyframes m{from{margin-left:0}to{margin-left:300px}}
    div{width:50px;height:50px;background:red;animation:m 700ms infinite alternate linear}</style><div></div><input autofocus>`;

  it('is a JPEG of the screen on each device, the same bytes whenever it is taken', async () => {
    const page = await show(browser, MOVING);
    const first = await observe(page, 'screenshot');
    expect(first).toMatchObject({ width: 1280, height: 900 });
    expect(first.image).toMatch(/\.jpg$/);
    await page.waitForTimeout(333);
    const again = await observe(page, 'screenshot');
    expect(kept.get(again.image)).toEqual(kept.get(first.image));
    expect(await observeOnPhone(page, 'screenshot')).toMatchObject({ width: 360, height: 740 });
    await page.context().close();
  });

  it('leaves animations running and the style sheets as they were', async () => {
    const page = await show(browser, MOVING);
    await observe(page, 'screenshot');
    expect(await page.evaluate(() => [document.getAnimations()[0]?.playState, document.adoptedStyleSheets.length])).toEqual(['running', 0]);
    await page.context().close();
  });
});
