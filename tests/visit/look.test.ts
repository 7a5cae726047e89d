import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observer } from '../../src/model/kit.ts';
import { observers } from '../../src/observe/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { openContext } from '../../src/visit/context.ts';
import { openGate, type Gate } from '../../src/visit/gate.ts';
import { takeLook, type LookOrder } from '../../src/visit/look.ts';
import { sharePage, type SharedPage } from '../../src/visit/shared-page.ts';
import { screens } from '../screens.ts';
import { startBrambleford, type Brambleford, type Faults } from './fixtures/brambleford.ts';

const UNUSED = ['own-words', 'dead'] as const;
const COUNCILS: Readonly<Record<string, Faults>> = { plain: {}, wall: { consent: 'usual' }, [UNUSED[0]]: { consent: 'own-words' }, [UNUSED[1]]: { consent: 'dead' }, menu: { menu: true } };

describe('one load, many looks', () => {
  const councils: Record<string, Brambleford> = {};
  const kept: string[] = [];
  let gate: Gate;
  let browser: Browser;
  let context: BrowserContext;
  let shared: SharedPage;

  beforeAll(async () => {
    for (const [name, faults] of Object.entries(COUNCILS)) councils[name] = await startBrambleford(faults);
    gate = await openGate({ hosts: Object.fromEntries(Object.entries(councils).map(([name, { port }]) => [`${name}.test`, `127.0.0.1:${port}`])) });
    browser = await launchBrowser({ proxy: gate.proxy });
    context = await openContext(browser, screens.desktop, { site: 'x', userAgent: 'toptasks-test', proxy: gate.proxy, tell: () => undefined });
    shared = sharePage(async () => context);
  });
  afterAll(async () => {
    await browser.close();
    await gate.close();
    for (const council of Object.values(councils)) await council.close();
  });

  const order = (asked: string, more: Partial<LookOrder> = {}): LookOrder => ({
    site: 'x', asked, depth: 'light', observers, screens, consent: [], pageMs: 60_000, failureFor: (url) => gate.failureFor(url),
    keep: async (_bytes, extension) => { kept.push(extension); return `${kept.length}.${extension}`; }, ...more,
  });
  const looked = (one: LookOrder) => shared.use((page) => takeLook(page, one));
  const asked = (council: string) => councils[council]?.asked ?? [];

  it('asks the site once for every look on both devices', async () => {
    const look = await looked(order('http://menu.test/', { depth: 'full' }));
    expect(asked('menu').filter((line) => line === 'GET /')).toHaveLength(1);
    expect(Object.entries(look.seen.desktop ?? {}).filter(([, seen]) => !seen.ok)).toEqual([]);
    expect(Object.keys(look.seen.desktop ?? {}).sort()).toEqual(['axe', 'colour', 'content', 'html', 'layout', 'links', 'names', 'screenshot', 'structure']);
    expect(Object.keys(look.seen.phone ?? {})).toEqual(observers.filter(({ each }) => each === 'device').map(({ id }) => id));
    const [wide, narrow] = [look.seen.desktop?.layout, look.seen.phone?.layout];
    expect([wide?.ok === true && wide.data.innerWidth, narrow?.ok === true && narrow.data.innerWidth]).toEqual([1280, 360]);
    const [menu, closed] = [look.seen.desktop?.links, look.seen.phone?.links];
    expect([menu?.ok === true && menu.data.boxes[1] !== null, closed?.ok === true && closed.data.boxes[1] !== null]).toEqual([true, false]);
  });

  it('gives the desktop back after the phone, and looks lightly when that is enough', async () => {
    const look = await looked(order('http://plain.test/bins'));
    expect(Object.keys(look.seen)).toEqual(['desktop']);
    expect(Object.keys(look.seen.desktop ?? {}).sort()).toEqual(['html', 'links', 'screenshot']);
    expect(await shared.use((page) => page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio, 'ontouchstart' in globalThis && navigator.maxTouchPoints > 0]))).toEqual([1280, 900, 1, false]);
  });

  it.each([
    ['http://plain.test/nowhere', 'not-found', 404],
    ['http://plain.test/leaflet.pdf', 'not-html', 200],
    ['http://plain.test/round', 'loop', null],
    ['http://unknown.invalid/', 'dns', null],
    ['http://127.0.0.1:8111/', 'private-address', null],
  ])('types why %s cannot be seen: %s', async (url, kind, status) => {
    const look = await looked(order(url));
    expect([look.failure?.kind, look.seen]).toEqual([kind, {}]);
    if (status !== null) expect(look.status).toBe(status);
  });

  it('reads a page whose pictures have the names of its parts', async () => {
    expect((await looked(order('http://plain.test/named'))).failure).toBeNull();
  });

  // They wait, each on a page of its own: side by side that costs the time of the longest.
  const apart = async (one: LookOrder) => {
    const own = sharePage(() => openContext(browser, screens.desktop, { site: 'x', userAgent: 'toptasks-test', proxy: gate.proxy, tell: () => undefined }));
    return own.use((page) => takeLook(page, one)).finally(own.close);
  };

  it.concurrent('ends on a page that never rests', async () => {
    const look = await apart(order('http://plain.test/endless'));
    expect([look.failure, look.seen.desktop?.html?.ok]).toEqual([null, true]);
  });

  it.concurrent('waits for what is slow to come, and never calls its own impatience an empty page', async () => {
    const late = await apart(order('http://plain.test/late'));
    expect([late.failure, late.seen.desktop?.html?.ok === true && late.seen.desktop.html.data.source.text]).toEqual([null, expect.stringContaining('The words are here')]);
    expect((await apart(order('http://plain.test/too-late', { pageMs: 4000 }))).failure).toMatchObject({ kind: 'timeout', permanent: false, fault: 'ours' });
    expect((await apart(order('http://plain.test/nothing'))).failure).toMatchObject({ kind: 'empty', permanent: true, fault: 'site' });
  });

  it.concurrent('does not wait for ever: for a page, or for a picture on it', async () => {
    expect((await apart(order('http://plain.test/slow', { pageMs: 1000 }))).failure).toMatchObject({ kind: 'timeout', permanent: false, fault: 'network' });
    const look = await apart(order('http://plain.test/slow-picture'));
    expect([look.failure, look.seen.desktop?.html?.ok]).toEqual([null, true]);
  });

  // Not beside the others: it takes a whole core.
  it('gives up a page that spins for ever, before or after it has loaded, and the next look is whole', async () => {
    const own = sharePage(() => openContext(browser, screens.desktop, { site: 'x', userAgent: 'toptasks-test', proxy: gate.proxy, tell: () => undefined }));
    const at = (url: string, pageMs = 4000) => own.use((tab) => takeLook(tab, order(url, { pageMs })));
    expect((await at('http://plain.test/spin')).failure).toMatchObject({ kind: 'timeout', permanent: false });
    const later = await at('http://plain.test/spin-later');
    expect([later.failure?.kind ?? later.seen.desktop?.html?.ok]).not.toEqual([true]);
    expect((await at('http://plain.test/tax', 60_000)).seen.desktop?.html?.ok).toBe(true);
    await own.close();
  });

  it.concurrent('refuses the consent layer first, in the binding’s words where the usual ones do not do, and says when it stays', async () => {
    const layer = async (url: string, consent: readonly string[] = []) => {
      const fresh = await openContext(browser, screens.desktop, { site: 'x', userAgent: 'toptasks-test', proxy: gate.proxy, tell: () => undefined });
      const look = await takeLook(await fresh.newPage(), order(url, { consent }));
      const cookies = (await fresh.cookies()).map(({ value }) => value);
      await fresh.close();
      return [look.consent, ...cookies];
    };
    expect(await layer('http://plain.test/')).toEqual(['none']);
    expect(await layer('http://wall.test/')).toEqual(['refused', 'no']);
    expect(await layer('http://own-words.test/', ['Carry on privately'])).toEqual(['refused', 'no']);
    expect(await layer('http://own-words.test/')).toEqual(['accepted', 'yes']);
    expect(await layer('http://dead.test/')).toEqual(['stuck']);
  });

  it('keeps what other observers saw when one throws or never ends, and goes on with the next page', async () => {
    const broken = (id: 'axe' | 'names', observe: () => Promise<never>): Observer<Page> => ({ id, version: '1', each: 'page', light: true, observe });
    const some = [broken('names', () => Promise.reject(new Error('it broke'))), broken('axe', () => new Promise(() => undefined)), ...observers.filter(({ id }) => id === 'html')];
    const look = await looked(order('http://plain.test/tax', { observers: some, pageMs: 5000 }));
    expect(look.failure).toBeNull();
    const { names, axe, html } = look.seen.desktop ?? {};
    expect(names).toMatchObject({ ok: false, failure: { kind: 'internal', detail: 'names: it broke' } });
    expect(axe).toMatchObject({ ok: false, failure: { kind: 'timeout', fault: 'ours' } });
    expect(html).toMatchObject({ ok: true });
  });

  it('calls a crash a crash', async () => {
    const doomed = await context.newPage();
    const crashing: Observer<Page> = { id: 'names', version: '1', each: 'page', light: true, observe: async (tab) => { await tab.goto('chrome://crash'); throw new Error('not reached'); } };
    const look = await takeLook(doomed, order('http://plain.test/', { observers: [crashing] }));
    expect([look.failure?.kind, look.failure?.permanent, look.seen]).toEqual(['crash', false, {}]);
    await doomed.close();
  });
});
