import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import type { Look } from '../../src/model/facts.ts';
import { observers, readSitemap, readSource, readStatement } from '../../src/observe/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { lookId } from '../../src/visit/address.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { openVisitor } from '../../src/visit/index.ts';
import { raise, site, type Stage } from './fixtures/stage.ts';

/** Whatever is pressed, typed or focused, it wants to tell its server of it, in every way there is. */
const TELLS = `<p>${'Words of the council about it. '.repeat(5)}</p><form action="/t/form" method="post"><label for="n">Surname</label><input id="n" name="n" required><button>Send</button></form>
<form action="/t/get"><label for="q">Ward</label><select id="q" name="q"><option>East<option>West</select><button>Show</button></form><div onclick="tell('click')" style="cursor:pointer">Vote</div>
<a href="/t/away" onfocus="tell('focus')">Away</a><button type="button" onclick="open('/t/window');location.href='/t/gone'">Go</button><script>
const told={};function tell(what){if(told[what])return;told[what]=1;new Image().src='/t/image?'+what;navigator.sendBeacon('/t/beacon',what);fetch('/t/fetch?'+what);const s=document.createElement('script');s.src='/t/script?'+what;document.head.append(s);
const l=document.createElement('link');l.rel='stylesheet';l.href='/t/style?'+what;document.head.append(l);const f=document.createElement('iframe');f.src='/t/frame?'+what;document.body.append(f);try{new WebSocket('ws://council.test/t/socket')}catch{}}
for(const kind of ['keydown','input','change','mouseover','submit'])addEventListener(kind,()=>tell(kind),true);document.querySelector('select').onchange=(e)=>e.target.form.submit();</script>`;
/** A trap at the first trial only. */
const ONCE = `<p><a href="/a">First</a></p><input id="t" aria-label="Road"><p><a href="/b">Last</a></p>`;
const TRAP = `<script>t.onkeydown=(e)=>{if(e.key==='Tab'){e.preventDefault()}}</script>`;
/** What is kept tells who asked for a banner's answer; nothing may, on a first visit. */
const BANNER = `<p>${'Words of the council about it. '.repeat(5)}</p><div id="cookie-banner" style="position:fixed;bottom:0;left:0;width:100%;height:90px;background:#fff"><p>We use cookies.</p><button onclick="said('yes')">Accept cookies</button>
<button onclick="said('no')">Reject cookies</button></div><script>document.cookie='visitor=1;max-age=864000';fetch('/t/count',{method:'POST'}).catch(()=>0);function said(what){document.cookie='answer='+what;document.querySelector('#cookie-banner').remove()}
if(document.cookie.includes('answer'))document.querySelector('#cookie-banner').remove()</script>`;
const page = (body: string): string => `<!doctype html><html lang="en"><head><title>Page</title></head><body><main><h1>Page</h1>${body}</main></body></html>`;

describe('trying a page out', () => {
  let browser: Browser;
  let stage: Stage;
  let visits = 0;
  let isGone = false;
  const store = memoryStore();
  let visitor: Awaited<ReturnType<typeof openVisitor>>;
  let walker: typeof visitor;
  let newcomer: typeof visitor;
  beforeAll(async () => {
    stage = await raise((request, response) => {
      const path = (request.url ?? '').replace(/\?.*/, '');
      if (path === '/once') visits += 1;
      const body = path === '/banner' ? page(BANNER) : path === '/tells' ? page(TELLS) : path === '/once' ? page(`${ONCE}${visits === 2 ? TRAP : ''}`) : path === '/always' ? page(`${ONCE}${TRAP}`) : page('<p>Words</p>');
      response.writeHead(path === '/robots.txt' ? 404 : 200, { 'content-type': path === '/gone' && isGone ? 'application/pdf' : 'text/html' }).end(body);
    });
    browser = await launchBrowser();
    const open = (ids: readonly string[]) => openVisitor({
      survey: { sites: [site], bindings: [], manners: { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-test (+mailto:t@example.org)', pageMs: 8000, pagesPerTask: 6, pagesPerSite: 20 } },
      hosts: { 'council.test': `127.0.0.1:${stage.port}` }, browser, observers: observers.filter(({ id }) => ids.includes(id)),
      readSource, readSitemap, readStatement, guide: guideFor(null), tell: () => undefined, signal: new AbortController().signal,
    });
    visitor = await open(['html', 'keyboard', 'layers', 'formErrors']);
    // Trials go on side by side: which of several asks for the page first is not settled.
    walker = await open(['html', 'keyboard']);
    newcomer = await open(['html', 'arrival']);
  });
  afterAll(async () => {
    await visitor.close();
    await walker.close();
    await newcomer.close();
    await browser.close();
    await stage.close();
  });
  const tryOut = async (path: string, by = visitor): Promise<Look | null> => {
    const url = `http://council.test${path}`;
    await by.show(site, [url], null, store);
    stage.log.clear();
    await by.probe(site, [lookId(url)], null, store);
    return store.load<Look>(`facts/stage/looks/${lookId(url)}`);
  };

  it('lets nothing leave the page, whatever is pressed and typed', async () => {
    const look = await tryOut('/tells');
    const { keyboard, layers, formErrors } = look?.seen.desktop ?? {};
    expect([keyboard, layers, formErrors].map((one) => (one?.ok === false ? one.failure.detail : one?.ok))).toEqual([true, true, true]);
    // A page that is loaded anew feels the mouse where it rests, as any visitor's; nothing was pressed or typed on it by then.
    const lines = stage.log.lines.map((line) => line.replace(/^(\S+) council\.test/, '$1 ')).filter((line) => !line.endsWith('?mouseover'));
    expect(new Set(lines)).toEqual(new Set(['GET /tells']));
  });

  it('keeps what a second trial in a fresh tab sees too, and leaves out what only one saw', async () => {
    const trapsOf = (look: Look | null): number | null => (look?.seen.desktop?.keyboard?.ok === true ? Number(look.seen.desktop.keyboard.data.trap !== null) : null);
    expect(trapsOf(await tryOut('/always'))).toBe(1);
    expect(trapsOf(await tryOut('/once', walker))).toBe(0);
  });

  it('sees a first visit before any answer, of a page whose banner was answered before', async () => {
    const look = await tryOut('/banner', newcomer);
    expect(look?.consent).toBe('refused');
    const seen = look?.seen.desktop?.arrival;
    if (seen?.ok !== true) throw new Error(seen?.failure.detail ?? 'not seen');
    expect(seen.data.banner).toMatchObject({ share: .1, buttons: [{ words: 'Accept cookies', does: 'accept' }, { words: 'Reject cookies', does: 'refuse' }] });
    expect(seen.data.cookies).toEqual([{ name: 'visitor', domain: 'council.test', days: 10 }]);
    expect(seen.data.kinds).toEqual([{ kind: 'document', requests: 1, bytes: expect.any(Number) as number }]);
    expect([...new Set(stage.log.lines)]).toEqual(['GET council.test/banner']);
  });

  it('tells of a page that did not come on a first visit why it did not', async () => {
    const url = 'http://council.test/gone';
    await newcomer.show(site, [url], null, store);
    isGone = true;
    await newcomer.probe(site, [lookId(url)], null, store);
    const seen = (await store.load<Look>(`facts/stage/looks/${lookId(url)}`))?.seen.desktop?.arrival;
    expect(seen?.ok === false ? seen.failure.kind : seen).toBe('not-html');
  });

  it('tries nothing twice', async () => {
    const { log } = stage;
    log.clear();
    await visitor.probe(site, [lookId('http://council.test/always')], null, store);
    expect(log.lines).toEqual([]);
  });
});
