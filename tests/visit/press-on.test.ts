import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { loadPage } from '../../src/visit/load.ts';

const home = 'http://whinmoor.test/';
const PAGE = `<title>Whinmoor</title><header><form action="/submitted"><button>Go</button></form></header><main><h1>Whinmoor</h1>
<button onclick="show('Written')||history.pushState(null,'','/written')">Written</button><button onclick="location.hash='#/route'">Routed</button><button onclick="location.href='/other'">Opened</button>
<button onclick="location.href='about:blank'">Away</button><button onclick="history.back()">Before</button><p><button onclick="show('One')">More</button></p><p><button onclick="show('Two')">More</button></p>
<button aria-label="Bins &amp; recycling" onclick="show('Labelled')">›</button><span role="link" onclick="show('Spoken')"><i aria-hidden="true">→</i> Council tax</span><button onclick="show(sessionStorage.seen=(sessionStorage.seen||'')+'x')">Count</button>
<form><button type="button" onclick="show('Form')">Formed</button></form><form id="f" action="/submitted"><button>Bin day</button></form><button form="f">Tips</button><button form="f" type="button">Tips</button><button onclick="show('Day')">Bin day</button><button onclick="show('Tips')">Tips</button><button style="display:none" onclick="show('Hidden')">Hidden</button></main>
<script>const show=(words)=>{document.querySelector('main').innerHTML='<h1>'+words+'</h1><button onclick="show(&quot;Deep&quot;)">Deeper</button>'};addEventListener('hashchange',()=>show(location.hash))</script>`;

let browser: Browser;
let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext()).newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    return route.fulfill({ contentType: 'text/html', body: pathname === '/other' ? '<h1>Other</h1>' : PAGE });
  });
});
afterAll(() => browser.close());

async function load(pressed: string): Promise<readonly [got: string | null, heading: string]> {
  const { got, failure } = await loadPage(page, home + pressed, { pageMs: 5000, consent: [], failureFor: () => null });
  return [got?.replace(home, '/') ?? null, failure?.detail ?? (await page.locator('h1').innerText())];
}

describe('an address of what is pressed', () => {
  it.each([
    ['#~', '/#~', 'Whinmoor'], ['#~Written', '/#~Written', 'Written'], ['#~Routed', '/#/route#~', '#/route'], ['#~Opened', '/other#~', 'Other'],
    ['#~More', '/#~More', 'One'], ['#~More*2', '/#~More*2', 'Two'], ['#~Bins%20%26%20recycling', '/#~Bins%20%26%20recycling', 'Labelled'], ['#~Council%20tax', '/#~Council%20tax', 'Spoken'],
    ['#~Bin%20day', '/#~Bin%20day', 'Day'], ['#~Tips*3', '/#~Tips*3', 'Tips'],
    ['#~Written~Deeper', '/#~Written~Deeper', 'Deep'], ['#/route#~More', '/#/route#~More', 'One'],
  ])('%s comes to %s', async (pressed, got, heading) => expect(await load(pressed)).toEqual([got, heading]));

  it.each([
    ['#~Nothing', 'it is not there'], ['#~Hidden', 'not to be seen'], ['#~Formed', 'it is not there'], ['#~Tips*2', 'it is not there'], ['#~More*3', 'it is not there'], ['#~Written~Nothing', 'it is not there'], ['#~Away', 'led away from the page'], ['#~Before', 'led away from the page'],
  ])('%s fails: %s', async (pressed, why) => {
    const [got, said] = await load(pressed);
    expect([got, said]).toEqual([`/${pressed}`, expect.stringContaining(why)]);
  });

  it('is loaded from a clean page each time, also after another of its kind', async () => {
    expect([await load('#~Count'), await load('#~Count'), await load('#/route'), await load('#/other')].map(([, heading]) => heading)).toEqual(['x', 'x', 'Whinmoor', 'Whinmoor']);
  });

  it('sends no form, neither for what is called like its button nor to open what is closed', async () => {
    asked.length = 0;
    const all = [];
    for (const one of ['#~Bin%20day', '#~Tips', '#~Hidden', '#~Go']) all.push((await load(one))[1]);
    expect(all).toEqual(['Day', 'Tips', expect.stringContaining('not to be seen'), expect.stringContaining('it is not there')]);
    expect([...new Set(asked)]).toEqual(['/']);
  });
});
