import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AllowedPost } from '../../src/model/survey.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { allowedPost, postLeave } from '../../src/visit/post-leave.ts';
import { bound, raise, visitStage, type Stage } from './fixtures/stage.ts';
import { steps } from './fixtures/trip.ts';

const post = (url: string): AllowedPost => ({ url, because: 'the search answers only to POST', review: '2027-06-01' });
const SEARCH = post('http://council.test/search?in=all');

describe('leave to post', () => {
  it.each([
    ['POST', 'http://council.test/search?in=all', true], ['POST', 'http://council.test/search?in=all#here', true], ['POST', 'http://council.test:80/search?in=all', true], ['POST', 'http://COUNCIL.test/search?in=all', true],
    ['PUT', 'http://council.test/search?in=all', false], ['GET', 'http://council.test/search?in=all', false], ['POST', 'https://council.test/search?in=all', false], ['POST', 'http://council.test:8080/search?in=all', false],
    ['POST', 'http://www.council.test/search?in=all', false], ['POST', 'http://council.test/search', false], ['POST', 'http://council.test/search?in=all&q=1', false], ['POST', 'http://council.test/search/?in=all', false],
    ['POST', 'http://council.test/Search?in=all', false], ['POST', 'http://user@council.test/search?in=all', false], ['POST', 'nonsense', false],
  ])('%s %s: %s', (method, url, may) => {
    expect(allowedPost([SEARCH], method, url)).toBe(may ? SEARCH : null);
    expect(postLeave([SEARCH]).names(method, url)).toBe(may);
  });

  it('is given three times', () => {
    const leave = postLeave([SEARCH, post('http://council.test/other')]);
    expect([SEARCH.url, 'http://council.test/other', 'http://council.test/none', SEARCH.url, SEARCH.url].map((url) => leave.take('POST', url)?.url ?? null))
      .toEqual([SEARCH.url, 'http://council.test/other', null, SEARCH.url, null]);
  });
});

const PAY = post('http://secure.worldpay.com/pay');
const STRAYS = '<iframe></iframe><button id="go">Ask the frame</button><script>fetch("/search?in=all", { method: "POST", body: "by itself" }).catch(() => {}); document.getElementById("go").addEventListener("click", () => { frames[0].fetch(location.origin + "/search?in=all", { method: "POST", body: "frame" }).catch(() => {}); document.querySelector("h1").append("!"); });</script>';
const PAYS = '<button id="go">Pay it</button><script>document.getElementById("go").addEventListener("click", () => { fetch("http://secure.worldpay.com/pay", { method: "POST", mode: "no-cors", body: "x" }).catch(() => {}); document.querySelector("h1").append("!"); });</script>';

const form = '<form role="search" method="post" action="/search?in=all"><label for="q">Search</label><input type="search" id="q" name="q"><button>Search</button></form>';
const page = (body: string): string => `<!doctype html><html lang="en"><head><title>Council</title></head><body><header>${form}</header><main><h1>Council</h1><p>Words of the council.</p>${body}</main></body></html>`;
const results = (words: string): string => (/bin/.test(words) ? '<h2>Results</h2><ol><li><a href="/bins/missed">Report a missed bin</a></li><li><a href="/bins/days">Bin days</a></li></ol>' : '<p>No results</p>');
const MANY = '<button id="go">Look it up</button><script>document.getElementById("go").addEventListener("click", () => { for (let n = 0; n < 6; n += 1) fetch("/search?in=all", { method: "POST", body: "n=" + n }).catch(() => {}); fetch("/search", { method: "POST", body: "other" }).catch(() => {}); fetch("/sent-on", { method: "POST", body: "x" }).catch(() => {}); document.querySelector("h1").append("!"); });</script>';

describe('a site whose search is sent by POST', () => {
  let stage: Stage;
  let browser: Browser;
  const posts = (): readonly string[] => stage.log.lines.filter((line) => !/^(GET|HEAD) /.test(line));

  beforeAll(async () => {
    stage = await raise((request, response, body) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      if (request.url === '/sent-on') return void response.writeHead(307, { location: '/elsewhere' }).end();
      const words = new URLSearchParams(body).get('q') ?? '';
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(request.method === 'POST' ? results(words) : ({ '/many': MANY, '/strays': STRAYS, '/pays': PAYS })[request.url ?? ''] ?? '<a href="/many">Many</a>'));
    });
    browser = await launchBrowser({ proxy: `http://127.0.0.1:${stage.port}` });
  });
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });

  it('is sent nothing without leave, nor with leave for another address', async () => {
    for (const allow of [[], [post('http://council.test/search')]]) {
      stage.log.clear();
      const walking = await visitStage(stage, browser, { binding: { ...bound, allow: { post: allow } } });
      const { search } = await walking.map();
      expect([search.how, search.runs, posts()]).toEqual(['post', [], []]);
      await walking.close();
    }
  });

  it('is searched where the binding allows exactly its address, told each time', async () => {
    stage.log.clear();
    const walking = await visitStage(stage, browser, { binding: { ...bound, allow: { post: [SEARCH, PAY] } }, hosts: ['secure.worldpay.com'] });
    const map = await walking.map();
    const own = map.search.runs.find(({ query }) => query === 'report missed bin');
    expect([map.search.how, own?.failure, own?.results.map(({ text }) => text)]).toEqual(['script', null, ['Report a missed bin', 'Bin days']]);
    expect(posts()).toContain('POST council.test/search?in=all q=report+missed+bin');
    expect(posts().filter((line) => !line.startsWith('POST council.test/search?in=all q='))).toEqual([]);
    const allowed = walking.told.filter((one) => one.type === 'request-allowed');
    expect(allowed).toHaveLength(posts().length);
    expect(allowed[0]).toEqual({ type: 'request-allowed', site: 'stage', method: 'POST', url: SEARCH.url, because: SEARCH.because });

    stage.log.clear();
    const searched = await walking.walk(steps('open', 'home', 'search', 'bin days'), { map });
    expect([searched.steps.map(({ outcome }) => outcome), searched.sent, posts().length > 0]).toEqual([['done', 'done'], [SEARCH], true]);

    stage.log.clear();
    const pressed = await walking.walk(steps('open', '/many', 'press', 'Look it up'), { map });
    expect(posts()).toHaveLength(3);
    expect(posts().every((line) => line.startsWith('POST council.test/search?in=all n='))).toBe(true);
    expect([pressed.sent, pressed.refused?.map(({ url }) => url)]).toEqual([[SEARCH], ['http://council.test/search', SEARCH.url, 'http://council.test/sent-on']]);

    // Of a frame, or when nothing is done any more, nothing goes; nor to a place that is kept off, whatever the binding says.
    stage.log.clear();
    const strayed = await walking.walk(steps('open', '/strays', 'press', 'Ask the frame'), { map });
    const paid = await walking.walk(steps('open', '/pays', 'press', 'Pay it'), { map });
    expect([posts(), strayed.sent, strayed.refused?.map(({ url }) => url), paid.sent]).toEqual([[], undefined, [SEARCH.url], undefined]);
    expect(paid.refused?.map(({ url }) => url)).toEqual([PAY.url]);

    stage.log.clear();
    const looked = await walking.walk(steps('open', '/many', 'press', 'Look it up'), { map, route: 'navigation' });
    expect([posts(), looked.sent]).toEqual([[], undefined]);
    await walking.close();
  });
});
