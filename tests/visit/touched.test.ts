import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import type { Look } from '../../src/model/facts.ts';
import type { Touch } from '../../src/model/touch.ts';
import { observers, readSitemap, readSource } from '../../src/observe/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { lookId } from '../../src/visit/address.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { openVisitor } from '../../src/visit/index.ts';
import { screens } from '../screens.ts';
import { raise, site, type Stage } from './fixtures/stage.ts';

const HEAD = '<!doctype html><html lang="en"><head><title>Page</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body>';
const MENU = '<header><button id="m" style="min-width:48px;min-height:48px">Menu</button></header>';
const MAIN = '<main><h1>Page</h1><p>Words of the council about it, of which there are some.</p></main></body></html>';
/** Whatever is tapped, it wants to tell its server of it, and to go elsewhere. */
const TELLS = `${HEAD}${MENU}${MAIN}<script>m.onclick=()=>{new Image().src='/t/image';navigator.sendBeacon('/t/beacon','x');fetch('/t/fetch').catch(()=>0);open('/t/window');location.href='/t/gone'};
addEventListener('touchstart',()=>{fetch('/t/touch').catch(()=>0)})</script>`;
const DEAD = `${HEAD}${MENU}${MAIN}`;
/** Its script comes with the first load alone. */
const ONCE = `${HEAD}${MENU}<nav id="n" hidden><a href="/bins">Bins</a></nav>${MAIN}<script>m.onclick=()=>{n.hidden=false}</script>`;
/** Larger on a phone, and gone when it is answered. */
const BANNER = `${HEAD}${MAIN}<div id="cookie-banner" style="position:fixed;bottom:0;left:0;width:100%;height:90px;background:#fff"><p>We use cookies.</p><button onclick="said('yes')">Accept cookies</button>
<button onclick="said('no')">Reject cookies</button></div><style>@media(max-width:800px){#cookie-banner{height:370px!important}}</style><script>function said(what){document.cookie='answer='+what;document.querySelector('#cookie-banner').remove()}
if(document.cookie.includes('answer'))document.querySelector('#cookie-banner').remove()</script>`;

describe('trying a page by touch', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let stage: Stage;
  let visitor: Awaited<ReturnType<typeof openVisitor>>;
  const loads = new Map<string, number>();
  const store = memoryStore();
  beforeAll(async () => {
    stage = await raise((request, response) => {
      const path = request.url ?? '';
      const nth = (loads.get(path) ?? 0) + 1;
      loads.set(path, nth);
      // The desktop's load, the phone's, and the phone's that comes to make sure.
      const body = { '/tells': TELLS, '/dead': DEAD, '/once': nth < 3 ? DEAD : ONCE, '/banner': BANNER }[path] ?? `${HEAD}${MAIN}`;
      response.writeHead(path === '/robots.txt' ? 404 : 200, { 'content-type': 'text/html' }).end(body);
    });
    browser = await launchBrowser();
    visitor = await openVisitor({
      survey: { sites: [site], bindings: [], screens: { ...screens, further: [] }, manners: { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-test (+mailto:t@example.org)', pageMs: 8000, pagesPerTask: 6, pagesPerSite: 20 } },
      hosts: { 'council.test': `127.0.0.1:${stage.port}` }, browser, observers: observers.filter(({ id }) => ['html', 'links', 'layout', 'touch'].includes(id)),
      readSource, readSitemap, guide: guideFor(null), tell: () => undefined, signal: new AbortController().signal,
    });
  });
  afterAll(async () => {
    await visitor.close();
    await browser.close();
    await stage.close();
  });
  const tryOut = async (path: string): Promise<{ readonly look: Look | null; readonly touch: Touch }> => {
    const url = `http://council.test${path}`;
    const errand = { site: site.id, url };
    await visitor.show(site, [errand.url], null, store);
    const light = await store.load<Look>(`facts/stage/looks/${lookId(url)}`);
    // A light look saw no phone; what is tried by touch was looked at in full.
    if (light !== null) await store.save(`facts/stage/looks/${lookId(url)}`, { ...light, depth: 'full', seen: { ...light.seen, phone: {} } });
    stage.log.clear();
    await visitor.further(site, [lookId(url)], null, store);
    const look = await store.load<Look>(`facts/stage/looks/${lookId(url)}`);
    const touch = look?.seen.phone?.touch;
    if (touch?.ok !== true) throw new Error(touch?.failure.detail ?? 'not tried');
    return { look, touch: touch.data };
  };

  it('lets nothing leave the page, whatever is tapped', async () => {
    const { touch } = await tryOut('/tells');
    expect(touch.menus.map(({ name, did }) => [name, did])).toEqual([['Menu', 'leads']]);
    expect([...new Set(stage.log.lines)]).toEqual(['GET council.test/tells']);
  });

  it('tells what two phones met, and leaves out what one did', async () => {
    expect((await tryOut('/dead')).touch).toMatchObject({ isWhole: true, menus: [{ did: 'nothing', says: 'called “Menu”' }] });
    expect((await tryOut('/once')).touch.menus.map(({ did }) => did)).toEqual(['opens']);
  });

  it('measures the consent banner on the phone before it is answered', async () => {
    const { look, touch } = await tryOut('/banner');
    expect(touch.banner).toEqual({ image: expect.stringMatching(/jpg$/) as string, spot: expect.objectContaining({ selector: 'div#cookie-banner', name: 'Accept cookies, Reject cookies' }) as object, share: .5, buttons: [{ words: 'Accept cookies', does: 'accept' }, { words: 'Reject cookies', does: 'refuse' }] });
    expect(look?.further?.['phone-loaded']?.html?.ok).toBe(true);
  });

  it('tries nothing twice', async () => {
    stage.log.clear();
    await visitor.further(site, [lookId('http://council.test/dead')], null, store);
    expect(stage.log.lines).toEqual([]);
  });
});
