import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/model/arrival.ts';
import { arrival } from '../../src/observe/arrival.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { consentBanner } from '../../src/visit/consent-banner.ts';

const words = (count: number): string => 'Bins are emptied on most days. '.repeat(count / 6);
const page = (head: string, body: string): string => `<!doctype html><html lang="en"><head><title>Bins</title>${head}</head><body><main><h1>Bins</h1>${body}</main></body></html>`;
const banner = (buttons: string, style = ''): string => `<div id="cookie-box" style="${style}"><p>We use cookies to see how this site is used.</p>${buttons}</div>`;
const FIXED = 'position:fixed;left:0;bottom:0;width:100%;height:450px;background:white';

const files: Readonly<Record<string, string>> = {
  'https://www.brambleford.gov.uk/': page(
    '<script src="https://www.google-analytics.com/analytics.js"></script><script src="/new.js?who=me"></script><script src="/old.js"></script><link rel="stylesheet" href="/site.css"><script>const kept = (a) => a ?? 1;</script>',
    `${words(60)}<img src="http://pictures.example/bin.png" alt=""><script src="http://old.example/map.js"></script>${banner('<button>Accept all cookies</button><a href="/cookies">Cookie settings</a>', FIXED)}<script>throw new Error('no   map')</script>`,
  ),
  'https://www.google-analytics.com/analytics.js': 'document.cookie = "_ga=GA1.1.123; max-age=34560000"; document.cookie = "gone=1";',
  'https://www.brambleford.gov.uk/new.js': 'class Bin { #lid = 1; }',
  'https://www.brambleford.gov.uk/old.js': 'var bin = function () { return { ...{} }; };',
  'https://www.brambleford.gov.uk/site.css': 'p { color: #111 }',
  'https://www.brambleford.gov.uk/shell': page('<script type="module" src="/app.js"></script><script nomodule src="/old.js"></script>', '<div id="app"></div>'),
  'https://www.brambleford.gov.uk/app.js': `import('/old.js?x'); document.querySelector('#app').innerHTML = '<p>${words(60)}</p><a href="/pay">Pay</a><form><input name="road"></form>';`,
};

describe('a first visit', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(async () => { await browser.close(); });

  async function visit(url: string): Promise<Arrival> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.route('**/*', (route) => {
      const asked = route.request().url();
      const body = files[asked] ?? files[asked.replace(/\?.*/, '')];
      if (body === undefined) return route.abort();
      const type = /\.js$/.test(asked.replace(/\?.*/, '')) ? 'text/javascript' : asked.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
      return route.fulfill({ contentType: type, body });
    });
    const tab = await context.newPage();
    const anew = async (): Promise<void> => { await tab.goto(url, { waitUntil: 'networkidle' }); };
    const facts = await arrival.observe(tab, { device: 'desktop', url, keep: () => Promise.resolve(''), anew, banner: () => consentBanner(tab) });
    await context.close();
    return facts;
  }

  it('tells hosts, cookies without their values, the banner, mixed content, errors and scripts that an old browser cannot read', async () => {
    const facts = await visit('https://www.brambleford.gov.uk/');
    expect(facts).toMatchObject({ url: 'https://www.brambleford.gov.uk/', isSecure: true });
    expect(facts.hosts.map(({ host, asked }) => [host, asked])).toEqual([['old.example', 1], ['pictures.example', 1], ['www.google-analytics.com', 1]]);
    expect(facts.cookies).toEqual([{ name: '_ga', domain: 'www.brambleford.gov.uk', days: 400 }, { name: 'gone', domain: 'www.brambleford.gov.uk', days: 0 }]);
    expect(facts.banner).toMatchObject({ share: .5, buttons: [{ words: 'Accept all cookies', does: 'accept' }, { words: 'Cookie settings', does: 'more' }] });
    expect(facts.mixed).toEqual([{ url: 'http://old.example/map.js', how: 'blocked' }, { url: 'http://pictures.example/bin.png', how: 'mended' }]);
    expect(facts.errors).toEqual({ count: 1, first: ['no map'] });
    expect(facts.scripts).toEqual({ read: 5, left: 0, tooNew: [
      { host: '', name: 'in the page', because: 'Unexpected token (1:23)' }, { host: 'www.brambleford.gov.uk', name: 'new.js', because: 'Unexpected character \'#\' (1:12)' },
    ] });
    expect(facts.kinds.map(({ kind, requests, bytes }) => [kind, requests, bytes > 0])).toEqual([['document', 1, true], ['style', 1, true], ['script', 3, true]]);
    expect(facts.plain).toEqual(facts.rendered);
  });

  it('tells what a page holds without its scripts, and holds new modules against no page that has scripts for old browsers', async () => {
    const facts = await visit('https://www.brambleford.gov.uk/shell');
    expect(facts.banner).toBeNull();
    expect(facts.plain).toEqual({ words: 1, links: 0, fields: 0 });
    expect(facts.rendered).toEqual({ words: 62, links: 1, fields: 1 });
    expect(facts.scripts.tooNew).toEqual([]);
  });
});
