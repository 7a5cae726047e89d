import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { failure } from '../../src/visit/failure.ts';
import type { PressRules } from '../../src/visit/fence.ts';
import { loadPage } from '../../src/visit/load.ts';

const home = 'http://whinmoor.test/';
const PAGE = `<title>Whinmoor</title><header><form action="/submitted"><button>Go</button></form></header><main><h1>Whinmoor</h1>
<button onclick="show('Written')||history.pushState(null,'','/written')">Written</button><button onclick="location.hash='#/route'">Routed</button><button onclick="location.href='/other'">Opened</button>
<button onclick="location.href='about:blank'">Away</button><button onclick="history.back()">Before</button><p><button onclick="show('One')">More</button></p><p><button onclick="show('Two')">More</button></p>
<button aria-label="Bins &amp; recycling" onclick="show('Labelled')">›</button><span role="link" onclick="show('Spoken')"><i aria-hidden="true">→</i> Council tax</span><button onclick="show(sessionStorage.seen=(sessionStorage.seen||'')+'x')">Count</button>
<form><button type="button" onclick="show('Form')">Formed</button></form><form id="f" action="/submitted"><button>Bin day</button></form><button form="f">Tips</button><button form="f" type="button">Tips</button><button onclick="show('Day')">Bin day</button><button onclick="show('Tips')">Tips</button><p id="ways"></p><button style="display:none" onclick="show('Hidden')">Hidden</button></main>
<script>const ways={Offsite:"location.href='http://offsite.test/bins'",Port:"location.href='http://whinmoor.test:8080/bins'",Windowed:"window.open('/other')",Forbidden:"location.href='/forbidden/bins'",Asking:"fetch('/forbidden/api').catch(()=>0);show('Asked')",Ending:"fetch('/api/delete?id=7').catch(()=>0);show('Ended')",Quitting:"location.href='/logout'",Reading:"fetch('/api/bins').then(()=>show('Read'))",Missing:"location.href='/missing'",Broken:"location.href='/broken'",Leaflet:"location.href='/leaflet.pdf'",Later:"location.href='/later'"};
for(const name in ways){const one=document.createElement('button');one.textContent=name;one.setAttribute('onclick',ways[name]);document.getElementById('ways').append(one)}
const show=(words)=>{document.querySelector('main').innerHTML='<h1>'+words+'</h1><button onclick="show(&quot;Deep&quot;)">Deeper</button>'};addEventListener('hashchange',()=>show(location.hash))</script>`;

let browser: Browser;
let page: Page;
const asked: string[] = [];
const refused: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext();
  page = await context.newPage();
  await context.route('**/*', (route) => {
    const { pathname, origin } = new URL(route.request().url());
    asked.push(origin === 'http://whinmoor.test' ? pathname : origin);
    const status = pathname === '/missing' ? 404 : pathname === '/broken' ? 503 : 200;
    if (pathname === '/later') return route.fulfill({ contentType: 'text/html', body: '<h1>Later</h1><script>location.href="http://offsite.test/late"</script>' });
    return route.fulfill({ status, contentType: pathname === '/leaflet.pdf' ? 'application/pdf' : 'text/html', body: pathname === '/other' || status !== 200 ? '<h1>Other</h1>' : PAGE });
  });
});
afterAll(() => browser.close());

const rules: PressRules = {
  refusal: async (url) => (url.includes('/forbidden/') ? failure('robots', 'robots.txt asks us not to') : null),
  refused: (method, url, because) => void refused.push(`${because} ${method} ${url.replace(home, '/')}`),
};

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

  it.each([
    ['Offsite', 'http://offsite.test/bins', null, 'leads to http://offsite.test/bins', ['/'], []],
    ['Port', 'http://whinmoor.test:8080/bins', null, 'leads to http://whinmoor.test:8080/bins', ['/'], []],
    ['Windowed', '/other', null, 'leads to http://whinmoor.test/other', ['/'], []],
    ['Later', 'http://offsite.test/late', null, 'leads to http://offsite.test/late', ['/', '/later'], []],
    ['Forbidden', '/forbidden/bins#~', null, 'robots.txt asks us not to', ['/'], ['robots GET /forbidden/bins']],
    ['Asking', '/#~Asking', null, 'robots.txt asks us not to', ['/'], ['robots GET /forbidden/api']],
    ['Ending', '/#~Ending', null, 'ends or removes something', ['/'], ['unsafe GET /api/delete?id=7']],
    ['Quitting', '/#~Quitting', null, 'ends or removes something', ['/'], ['unsafe GET /logout']],
    ['Reading', '/#~Reading', 200, null, ['/', '/api/bins'], []],
    ['Missing', '/missing#~', 404, '404', ['/', '/missing'], []],
    ['Broken', '/broken#~', 503, '503', ['/', '/broken'], []],
    ['Leaflet', '/leaflet.pdf#~', 200, 'application/pdf', ['/', '/leaflet.pdf'], []],
  ] as const)('%s comes to %s with %s: %s', async (name, to, status, why, opened, kept) => {
    asked.length = refused.length = 0;
    const loaded = await loadPage(page, `${home}#~${name}`, { pageMs: 5000, consent: [], failureFor: () => null, rules });
    expect([loaded.got?.replace(home, '/'), loaded.status, loaded.failure?.detail ?? null]).toEqual([to, status, why === null ? null : expect.stringContaining(why)]);
    expect([asked, refused]).toEqual([opened, kept]);
  });
});
