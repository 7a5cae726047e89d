import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Look } from '../../src/model/facts.ts';
import { jsonl, tellAll, terminal } from '../../src/progress/index.ts';
import { folderStore } from '../../src/store/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { keepSecrets } from '../../src/visit/secrets.ts';
import { raise, visitStage, type Stage } from './fixtures/stage.ts';
import { steps } from './fixtures/trip.ts';

const VALUE = 'Perch & "Rudd"/93';
const ENV = 'TOPTASKS_TEST_SECRET';

/** In the spellings that nobody could list. */
const ODD = /perch|rudd|hcrep|ddur|p-e-r-c-h|VUdWeVky/i;

/** Says what was typed in every way that it can think of. */
const ECHO = `document.getElementById('p').addEventListener('input', (event) => {
  const v = event.target.value, made = (name, set) => { const one = document.createElement(name); set(one); document.querySelector('main').append(one); return one; };
  document.title = 'Hello ' + v;
  made('h2', (one) => { one.textContent = 'You typed ' + v; });
  made('p', (one) => { one.style.textTransform = 'uppercase'; one.textContent = v + ' in capitals'; one.title = v; one.dataset.v = encodeURIComponent(v); });
  made('p', (one) => { one.textContent = 'Packed: ' + btoa('user:' + v) + ' and ' + JSON.stringify({ v }) + ' and ' + escape(v); });
  made('a', (one) => { one.href = '/next?p=' + encodeURIComponent(v); one.textContent = 'On with ' + v; });
  made('button', (one) => { one.setAttribute('aria-label', 'Send ' + v); });
  made('img', (one) => { one.alt = v; one.src = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">' + v.replace(/&/g, '&amp;') + '</text></svg>'); });
  history.pushState(null, '', '/account?p=' + encodeURIComponent(v) + '#' + btoa(v));
  console.log(v); console.error(v); document.cookie = 'v=' + encodeURIComponent(v); localStorage.setItem('v', v);
  alert(v);
  new Image().src = '/leak-image?p=' + encodeURIComponent(v);
  setTimeout(() => { fetch('/leak-fetch?p=' + encodeURIComponent(v)).catch(() => {}); fetch('/leak-post', { method: 'POST', body: v }).catch(() => {}); new Image().src = '/leak-later?p=' + escape(v); }, 1000);
  const odd = [...v].reverse().join(''), twice = btoa(btoa(v)), split = [...v].join('-');
  made('p', (one) => { one.textContent = odd + ' ' + twice + ' ' + split; });
  made('a', (one) => { one.href = '/leak-next?' + twice; one.textContent = 'Odd'; });
  for (const way of [odd, twice, split]) { new Image().src = '/leak-odd?p=' + encodeURIComponent(way); fetch('/leak-odd-fetch?p=' + encodeURIComponent(way)).catch(() => {}); }
  const style = document.createElement('link'); style.rel = 'stylesheet'; style.href = '/leak-style?p=' + btoa(v); document.head.append(style);
  new WebSocket('ws://' + location.host + '/leak-socket?p=' + encodeURIComponent(v));
});`;

const page = (title: string, body: string): string => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>Words of the council.</p>${body}</main></body></html>`;
const PAGES: Readonly<Record<string, string>> = {
  '/account': page('Your account', `<form method="post" action="/sign-in"><label>Password <input type="password" id="p" name="p"></label> <button>Sign in</button></form><script>${ECHO}</script>`),
  '/by-address': page('By address', '<form method="get" action="/sign-in"><label>Password <input type="password" name="p"></label> <button>Sign in</button></form>'),
};

describe('a journey with a secret', () => {
  let stage: Stage;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    stage = await raise((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGES[(request.url ?? '').replace(/\?.*/, '')] ?? page('Council', ''));
    });
    browser = await launchBrowser({ proxy: `http://127.0.0.1:${stage.port}` });
    folder = await mkdtemp(join(tmpdir(), 'toptasks-secret-'));
    process.env[ENV] = VALUE;
  });
  afterAll(async () => {
    delete process.env[ENV];
    await browser.close();
    await stage.close();
    await rm(folder, { recursive: true });
  });

  it('types it, and writes it nowhere: no file of the edition, no event, no line on the terminal, no request', async () => {
    const store = folderStore(folder);
    const [screen, shown] = [new PassThrough(), [] as string[]];
    screen.on('data', (data) => void shown.push(String(data)));
    const log = jsonl(store, () => undefined);
    const bar = terminal({ stream: screen, isTerminal: false, isQuiet: false, clock: () => Date.now() }, { visits: new Map([['stage', ['stage/hostile/scripted/desktop', 'stage/hostile/scripted/phone']]]), atOnce: 1 });
    const tell = tellAll([{ name: 'bar', tell: bar.tell }, { name: 'log', tell: log.tell }]);
    tell({ type: 'edition-started', edition: 'e', sites: 1, visits: 2, done: 0 });
    tell({ type: 'site-started', site: 'stage' });
    const walking = await visitStage(stage, browser, { store, isLookedAt: true, tell });
    const errand = { secrets: { password: ENV } };
    for (const device of ['desktop', 'phone'] as const) {
      tell({ type: 'visit-started', visit: `stage/hostile/scripted/${device}` });
      const journey = await walking.walk(
        steps('open', '/account', 'fill', { Password: '$password' }, 'expect', { heading: '~you typed' }, 'check', 'the state', 'capture', 'a picture', 'press', 'Sign in'),
        { device, ...errand });
      expect(journey.steps.map(({ word, outcome }) => `${word} ${outcome}`)).toEqual(['open done', 'fill done', 'expect done', 'check done', 'capture done', 'press not-found']);
      const state = await store.load<Look>(`facts/stage/looks/${journey.steps[1]?.look ?? ''}`);
      const seen = Object.values(state?.seen[device] ?? {});
      expect(seen.length).toBeGreaterThan(4);
      for (const one of seen) expect(one).toMatchObject({ ok: false, failure: { kind: 'unsafe', detail: 'nothing is kept of a page on which a secret was typed' } });
      const noting = await walking.walk(steps('open', '/account', 'fill', { Password: '$password' }, 'record', { as: 'words', text: '~You typed (.+)' }), { device, ...errand });
      expect([noting.steps.at(-1)?.outcome, noting.records, noting.ending]).toMatchObject(['stopped', undefined, { failure: { kind: 'unsafe' } }]);
      await store.save(`facts/stage/journeys/hostile/scripted.${device}`, journey);
    }
    await walking.close();
    tell({ type: 'site-ended', site: 'stage', failure: null });
    bar.done();
    await log.done();
    const secrets = keepSecrets();
    secrets.reveal('$password', errand);
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    const texts = await Promise.all(files.map(async (file) => {
      const bytes = await readFile(join(file.parentPath, file.name));
      return [file.name, file.name.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString('latin1')] as const;
    }));
    expect(texts.filter(([name, text]) => secrets.isIn(name) || secrets.isIn(text) || ODD.test(text)).map(([name]) => name)).toEqual([]);
    expect([shown, walking.told, stage.log.lines].filter((one) => secrets.isIn(JSON.stringify(one)) || ODD.test(JSON.stringify(one)))).toEqual([]);
    expect(shown.join('')).not.toBe('');
    expect(stage.log.lines.filter((line) => line.includes('leak'))).toEqual([]);
    expect(files.length).toBeGreaterThan(4);
  });

  it('types it into no form that is sent by address, and says which variable is missing', async () => {
    const walking = await visitStage(stage, browser, { isLookedAt: true });
    const byAddress = await walking.walk(steps('open', '/by-address', 'fill', { Password: '$password' }), { secrets: { password: ENV } });
    expect(byAddress.ending).toMatchObject({ kind: 'stopped', failure: { kind: 'unsafe' } });
    expect(byAddress.steps.at(-1)?.detail).toBe('“Password” was not filled in: its form would send the secret in an address');
    const missing = await walking.walk(steps('open', '/account', 'fill', { Password: '$password' }), { secrets: { password: 'TOPTASKS_NO_SUCH_VARIABLE' } });
    expect(missing.ending).toMatchObject({ kind: 'stopped', failure: { kind: 'unprepared', detail: 'the environment has no variable TOPTASKS_NO_SUCH_VARIABLE, which “$password” stands for' } });
    await walking.close();
  });
});
