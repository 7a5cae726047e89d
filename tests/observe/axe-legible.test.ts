import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Axe } from '../../src/model/facts.ts';
import type { Device } from '../../src/model/survey.ts';
import { findWithAxe } from '../../src/observe/axe.ts';
import { legibleFunctions, type LegibleKit } from '../../src/observe/axe-legible.ts';
import { inIsolation } from '../../src/observe/isolated.ts';
import { visibleFunctions, type Visible } from '../../src/observe/page-visible.ts';
import { startSamples } from '../../src/samples/index.ts';
import { asScreen } from '../../src/visit/as-screen.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { corpusMissing, listedOf, serveCorpus, type CorpusName } from '../corpora/serve-corpus.ts';
import { ask } from '../samples/ask.ts';
import { screens } from '../screens.ts';
import { show } from './tab.ts';

/** Each kind of words once: those that are plainly readable, and those about which only the engine can tell. */
const PLAIN: Readonly<Record<string, string>> = {
  paragraph: '<p id="paragraph">Some plain words</p>',
  'on-colour': '<div style="background:#003"><div><p id="on-colour" style="color:#fff">White on dark blue</p></div></div>',
  link: '<p>Before <a id="link" href="/a" style="color:#00c">a link</a> after</p>',
  lines: `<p id="lines" style="width:120px">${'Several lines of words. '.repeat(5)}</p>`,
  floated: '<div style="overflow:hidden"><div id="floated" style="float:left;width:200px">Floated words</div></div>',
  positioned: '<div style="position:relative;z-index:3"><div id="positioned" style="position:absolute;top:0;left:0">Placed words</div></div><br>',
  'under-hidden': '<div style="position:relative"><p id="under-hidden">Under a menu that waits</p><div style="position:absolute;inset:0;visibility:hidden;background:#000">Menu</div></div>',
  'small-mark': '<style>.mark{position:relative}.mark::after{content:"";position:absolute;width:5px;height:5px;background:red}</style><p id="small-mark" class="mark">With a small mark</p>',
  'cell-on-row': '<table><tr style="background:#222;color:#eee"><td id="cell-on-row">A cell</td></tr></table>',
};
const DOUBTFUL: Readonly<Record<string, string>> = {
  pale: '<p id="pale" style="color:#aaa">Pale words</p>',
  'large-pale': '<h2 id="large-pale" style="font-size:40px;color:#808080">Large and grey</h2>',
  'on-picture': '<div style="background:url(x.png)"><p id="on-picture">On a picture</p></div>',
  'on-gradient': '<p id="on-gradient" style="background:linear-gradient(#fff,#000)">On a gradient</p>',
  'half-clear': '<p id="half-clear" style="background:rgba(0,0,0,.5)">On half a ground</p>',
  'clear-ink': '<p id="clear-ink" style="color:rgba(0,0,0,.6)">With half an ink</p>',
  faded: '<div style="opacity:.5"><p id="faded">Faded words</p></div>',
  blended: '<div style="mix-blend-mode:multiply"><p id="blended">Blended words</p></div>',
  shadowed: '<p id="shadowed" style="text-shadow:1px 1px 2px #000">With a shadow</p>',
  stroked: '<p id="stroked" style="-webkit-text-stroke:2px #fff">With a stroke</p>',
  filled: '<p id="filled" style="-webkit-text-fill-color:#ccc">Filled pale</p>',
  'covered-clear': '<div style="position:relative"><p id="covered-clear">Covered by nothing to be seen</p><a href="/x" aria-label="Over" style="position:absolute;inset:0"></a></div>',
  'covered-dark': '<div style="position:relative"><p id="covered-dark">Covered by black</p><div style="position:absolute;inset:0;background:#000"></div></div>',
  'half-covered': '<div style="position:relative;width:100px"><p id="half-covered">First line of words, second line of words</p><div style="position:absolute;left:0;top:0;width:100px;height:20px;background:#000"></div></div>',
  'laid-under': '<div style="position:relative;height:30px"><div style="position:absolute;inset:0;background:#111"></div><p id="laid-under" style="position:relative;color:#fff;margin:0">White on a layer beside it</p></div>',
  'pulled-up': '<div style="background:#111;height:40px"></div><p id="pulled-up" style="margin-top:-35px">Pulled over a dark block</p>',
  'big-mark': '<style>.big{position:relative}.big::before{content:"";position:absolute;inset:0;width:300px;height:30px;background:#000;z-index:-1}</style><p id="big-mark" class="big" style="width:300px">On a ground by ::before</p>',
  'sunk-under': '<div style="background:#fff"><p id="sunk-under" style="position:relative;z-index:-1">Behind its own ground</p></div>',
  'sticks-out': '<div style="background:#111;width:60px;color:#fff"><span id="sticks-out" style="white-space:nowrap;display:block">Longer than its ground by far</span></div>',
  'cut-off': '<div style="width:60px;overflow:hidden"><div id="cut-off" style="white-space:nowrap;width:400px">Longer than what shows it by far</div></div>',
  scrolled: '<div style="height:30px;overflow:auto" tabindex="0"><p id="scrolled">First words</p><p>More words</p></div>',
  fixed: '<p id="fixed" style="position:fixed;right:0;bottom:0">Always there</p>',
  'unseen-around': '<div style="visibility:hidden;background:#000"><p id="unseen-around" style="visibility:visible">Seen in the unseen</p></div>',
  sign: '<p id="sign">→</p>',
  emoji: '<p id="emoji">😀</p>',
  field: '<input id="field" aria-label="f" value="words">',
  'in-colours': '<p id="in-colours" style="color:oklch(.2 .1 250)">In another notation</p>',
  'off-the-page': '<p id="off-the-page" style="position:absolute;left:-5000px">Away</p>',
};
const document = (inner: string, more = ''): string => `<!doctype html><html lang="en"><head><title>t</title><meta name="viewport" content="width=device-width">${more}</head><body><main><h1>h</h1>${inner}</main></body></html>`;

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

/** Ids of the elements about which the engine is not asked. */
async function spared(page: Page): Promise<readonly string[]> {
  const list = (_: null, kit: LegibleKit & Visible): string[] => {
    const isLegible = kit.legible(kit);
    return Array.from(globalThis.document.querySelectorAll('[id]')).filter((one) => isLegible(one)).map(({ id }) => id);
  };
  return await inIsolation(page, list, null, [...visibleFunctions, ...legibleFunctions]) as readonly string[]; // its own answer
}

/** What axe finds when it is asked about everything, and what it finds as we ask it; on both devices. */
async function bothWays(page: Page): Promise<{ whole: readonly Axe[]; ours: readonly Axe[] }> {
  const on = async (device: Device): Promise<readonly Axe[]> => [await findWithAxe(page, device, true), await findWithAxe(page, device)];
  const [desktop, phone] = [await on('desktop'), await asScreen(page, screens.phone, screens.desktop, () => on('phone'))];
  return { whole: [desktop[0], phone[0]] as Axe[], ours: [desktop[1], phone[1]] as Axe[] }; // of each two answers
}

describe('words of which axe is certain', () => {
  it('does not put plain words to the engine, and puts to it whatever it may doubt', async () => {
    const page = await show(browser, document([...Object.values(PLAIN), ...Object.values(DOUBTFUL)].map((one) => `<section>${one}</section>`).join('')));
    expect(await spared(page)).toEqual(Object.keys(PLAIN));
    await page.context().close();
  });

  it.each([
    ['in a row', (all: readonly string[]) => document(all.map((one) => `<section>${one}</section>`).join(''))],
    ['on a dark page', (all: readonly string[]) => document(all.join(''), '<style>html{background:#222;color:#ddd}</style>')],
    ['on a page with a picture', (all: readonly string[]) => document(all.join(''), '<style>html{background:#fff url(x.png)}</style>')],
    ['on a body that is too short', (all: readonly string[]) => document(all.join(''), '<style>html,body{height:100%}body{background:#fff}</style>')],
    ['with a page that scrolls by itself', (all: readonly string[]) => document(all.join(''), '<style>html{overflow-y:scroll;background:#fefefe}body{overflow-x:hidden}</style>')],
    ['beside a shadow tree that covers them', (all: readonly string[]) => document(`<div style="position:relative">${all.slice(0, 9).join('')}<div id="host"><template shadowrootmode="open"><div style="position:absolute;inset:0;background:#000"></div></template></div></div>`)],
    ['in a shadow tree', (all: readonly string[]) => document(`<div id="host" style="background:#333"><template shadowrootmode="open">${all.join('')}<slot></slot></template><p>Slotted words</p></div>`)],
    ['in a frame of its own', (all: readonly string[]) => document(`${all.slice(0, 5).join('')}<iframe title="f" width="600" height="900" srcdoc="${document(all.join('')).replaceAll('"', '&quot;')}"></iframe>`)],
    ['under a bar that stays', (all: readonly string[]) => document(`<div style="position:fixed;top:0;left:0;right:0;height:300px;background:#000;color:#fff">Bar</div>${all.join('')}`)],
    ['from right to left', (all: readonly string[]) => document(all.join('')).replace('<html ', '<html dir="rtl" ')],
    ['in columns that float', (all: readonly string[]) => document(all.map((one) => `<div style="float:left;width:300px">${one}</div>`).join(''))],
    ['in a form whose fields are called like what we ask', (all: readonly string[]) => document(`<form><input name="parentElement" aria-label="p"><input name="shadowRoot" aria-label="s"><input name="childNodes" aria-label="c">${all.join('')}</form>`)],
  ])('finds the same as the engine that is asked about all of them %s', async (_, page) => {
    const tab = await show(browser, page([...Object.values(PLAIN), ...Object.values(DOUBTFUL)]));
    const { whole, ours } = await bothWays(tab);
    expect(ours).toEqual(whole);
    expect([...whole[0]?.violations ?? [], ...whole[0]?.incomplete ?? []].some(({ id }) => id === 'color-contrast')).toBe(true);
    await tab.context().close();
  });

  it('finds the same on the made-up councils’ pages', async () => {
    const samples = await startSamples();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/*', async (route) => {
      const { status, type, body } = await ask(samples.hosts, route.request().url());
      await route.fulfill({ status, contentType: type, body });
    });
    for (const host of Object.keys(samples.hosts).filter((one) => !one.startsWith('www.'))) {
      const answer = await page.goto(`http://${host}/`);
      if (answer?.headers()['content-type']?.includes('html') !== true) continue; // a host of scripts
      const { whole, ours } = await bothWays(page);
      expect([host, ours]).toEqual([host, whole]);
    }
    await page.context().close();
    await samples.close();
  });

  const names: readonly CorpusName[] = ['localgov-drupal', 'rector', 'rutherford'];
  it.skipIf(corpusMissing() !== null)(`finds the same on saved real pages (${corpusMissing() ?? 'they are here'})`, async () => {
    for (const name of names) {
      const { home, close } = await serveCorpus(name);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      await context.route((to) => to.host !== new URL(home).host, (route) => route.abort());
      const page = await context.newPage();
      const all = listedOf(name, home);
      for (const url of [home, ...[1, 2].map((n) => all[Math.floor((all.length * n) / 3)] ?? home)]) {
        await page.goto(url);
        const { whole, ours } = await bothWays(page);
        expect([url, ours]).toEqual([url, whole]);
      }
      await context.close();
      await close();
    }
  });
});
