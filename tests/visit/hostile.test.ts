import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journey } from '../../src/model/visit.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { hostile, KEPT_OFF } from './fixtures/hostile.ts';
import { raise, visitStage, type Stage } from './fixtures/stage.ts';
import { steps } from './fixtures/trip.ts';

/** Names of the tricks that came through: sent by something else than GET or HEAD, to a host that is kept off, or as a form while something is done. */
const arrived = (lines: readonly string[]): readonly string[] => [...new Set(lines.flatMap((line) => {
  const isKeptOff = KEPT_OFF.some((host) => line.includes(` ${host}`));
  const isForm = /\/t\/(get-on|look-up)/.test(line);
  const name = /\/t\/([\w-]+)/.exec(line)?.[1] ?? line;
  return !/^(GET|HEAD) /.test(line) || isKeptOff || isForm ? [name] : [];
}))].sort();

const LOADED = [
  'beacon', 'captcha-frame', 'clobbered', 'fetch-DELETE', 'fetch-PATCH', 'fetch-POST', 'fetch-PUT', 'form-in-frame', 'form-in-window', 'form-of-frame', 'form-requested', 'inner-beacon', 'inner-fetch',
  'keepalive', 'own-pay-frame', 'pay-frame', 'pay-window', 'ping', 'preflight', 'redirected-frame', 'request', 'script-form', 'sign-in-frame', 'hcaptcha-frame', 'CONNECT council.test:80', 'CONNECT checkout.stripe.com:443', 'twice-redirected', 'worker', 'xhr-false', 'xhr-true',
];

const TYPED = ['form-on-blur', 'form-on-focus', 'form-on-input', 'form-on-keydown', 'get-on-blur', 'get-on-focus', 'get-on-input', 'get-on-keydown', 'on-blur', 'on-change', 'on-focus', 'on-focus-beacon', 'on-input', 'on-keydown'];
const PRESSED = ['after-alerts', 'after-print', 'file-ping', 'get-on-click', 'on-click', 'on-pointerdown', 'script-link', 'sign-in-window', 'window-form'];
const LEFT = ['at-beforeunload-beacon', 'at-navigate', 'at-pagehide-beacon'];
const ONCE = { 'Find out more': ['button-like-link'], 'Ask me': ['confirmed', 'pay-page'], 'Go on to my account': ['sign-in-page'], 'Write anew': ['rewritten'], 'Look it up': ['look-up'] };

describe('a page that means ill', () => {
  let stage: Stage;
  let browser: Browser;

  beforeAll(async () => {
    stage = await raise(hostile);
    browser = await launchBrowser({ proxy: `http://127.0.0.1:${stage.port}` });
  });
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });

  /** An ordinary browser on the same stage, which is its proxy: what the page does to anybody, until all of these tricks have come through. */
  const plainly = async (path: string, tricks: readonly string[], doing: (page: Page) => Promise<unknown> = async () => undefined): Promise<void> => {
    const context = await browser.newContext({ proxy: { server: `http://127.0.0.1:${stage.port}`, bypass: '<-loopback>' }, acceptDownloads: false });
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await page.goto(`http://council.test${path}`, { waitUntil: 'domcontentloaded' });
    await doing(page);
    await expect.poll(() => tricks.filter((name) => !arrived(stage.log.lines).includes(name)), { timeout: 60_000 }).toEqual([]);
    await context.close();
  };

  it('sends in every one of these ways to an ordinary visitor, or this test would show nothing', async () => {
    stage.log.clear();
    const press = (name: string, role: 'button' | 'link' = 'button') => (page: Page): Promise<void> => page.getByRole(role, { name }).click();
    await plainly('/load', LOADED);
    await plainly('/csp', ['csp-report']);
    await plainly('/meta', ['meta']);
    await plainly('/act', TYPED, async (page) => {
      await page.getByLabel('Postcode').fill('ZZ1 1ZZ');
      await page.getByLabel('Postcode').press('Tab');
    });
    await plainly('/act', PRESSED, async (page) => {
      for (const name of ['Alerts', 'Print', 'Show me', 'New window']) await press(name)(page);
      for (const name of ['Script link', 'A file']) await press(name, 'link')(page);
    });
    await plainly('/act', ['on-choice', 'button-like-link'], (page) => page.getByLabel('Day').selectOption('Tuesday'));
    await plainly('/act', LEFT, (page) => page.goto('http://council.test/next'));
    for (const [name, tricks] of Object.entries(ONCE)) {
      stage.log.clear();
      await plainly('/act', tricks, press(name));
    }
  });

  it.each(['desktop', 'phone'] as const)('gets nothing but GET and HEAD from a journey on a %s, and no page that is kept off is asked for', async (device) => {
    stage.log.clear();
    const walking = await visitStage(stage, browser, { hosts: [...KEPT_OFF, 'other.test'], isLookedAt: true });
    const walk = (...words: readonly unknown[]): Promise<Journey> => walking.walk(steps(...words), { device });
    const journeys = {
      moving: await walk('open', 'home', 'follow', 'Bins', 'wait', { heading: 'Bins' }, 'key', 'Tab', 'check', 'the page', 'back', null, 'open', '/meta', 'open', '/csp', 'open', '/act', 'follow', 'Find out more', 'back', null),
      filling: await walk('open', '/act', 'fill', { Postcode: 'ZZ1 1ZZ' }, 'key', 'Enter'),
      choosing: await walk('open', '/act', 'choose', { label: 'Day', option: 'Tuesday' }),
      empty: await walk('open', '/act', 'check', { as: 'the form', errors: true }, 'press', 'Find out more'),
      looking: await walk('open', '/act', 'fill', { 'E-mail': 'someone@example.org' }, 'press', 'Look it up'),
      pressing: await walk('open', '/act', 'press', 'Alerts', 'press', 'Print', 'press', 'New window'),
      asking: await walk('open', '/act', 'press', 'Ask me'),
      linking: await walk('open', '/act', 'follow', 'Script link'),
      signing: await walk('open', '/act', 'press', 'Go on to my account'),
      watching: await walk('open', '/act', 'press', 'Show me'),
      writing: await walk('open', '/act', 'press', 'Write anew'),
    };
    // Nothing more can come of a visitor that has ended; what it let through before is here before what is asked for now.
    await walking.close();
    await fetch(`http://127.0.0.1:${stage.port}/marker`);
    expect(stage.log.lines.some((line) => line.endsWith('/marker'))).toBe(true);
    expect(arrived(stage.log.lines)).toEqual([]);
    expect(stage.log.lines.filter((line) => !/^(GET|HEAD) /.test(line))).toEqual([]);
    // It did look: nothing arrives from a journey that goes nowhere either.
    expect(stage.log.lines).toEqual(expect.arrayContaining(['GET council.test/load', 'GET council.test/act', 'GET other.test/to/http://login.microsoftonline.com/t/twice-redirected']));
    const ended = Object.entries(journeys).map(([name, { ending, steps: taken }]) => [name, ending.kind, taken.map(({ outcome }) => outcome).join(' '), taken.at(-1)?.lack ?? ('failure' in ending ? ending.failure.kind : '')].join(' '));
    expect(ended).toEqual([
      'moving lost done done done done done done done done done done done ', 'filling stopped done stopped unsafe', 'choosing stopped done stopped unsafe', 'empty stopped done done stopped unsafe',
      'looking stopped done done stopped unsafe', 'pressing lost done done done not-found account', 'asking stopped done stopped unsafe', 'linking stopped done stopped unsafe', 'signing lost done not-found account', 'watching stopped done stopped unsafe',
      'writing stopped done stopped unsafe',
    ]);
    const refused = (name: keyof typeof journeys, path: string): boolean => journeys[name].refused?.some(({ url }) => url.startsWith(`http://council.test/t/${path}`)) === true;
    expect([refused('empty', 'button-like-link'), refused('looking', 'look-up'), refused('pressing', 'window-form'), refused('choosing', 'on-choice'), refused('watching', 'get-on-click'), refused('writing', 'rewritten')]).toEqual(Array.from({ length: 6 }, () => true));
    expect(journeys.moving.refused?.map(({ method, url }) => `${method} ${url}`)).toEqual(expect.arrayContaining(['POST http://council.test/t/fetch-POST', 'POST http://council.test/t/form-of-frame', 'WEBSOCKET ws://council.test/t/socket']));
    expect(journeys.moving.keptOff).toEqual([
      { kind: 'captcha', host: 'newassets.hcaptcha.com' }, { kind: 'captcha', host: 'www.google.com' }, { kind: 'payment', host: 'checkout.stripe.com' }, { kind: 'payment', host: 'payments.council.test' },
      { kind: 'payment', host: 'secure.worldpay.com' }, { kind: 'payment', host: 'www.allpayments.net' }, { kind: 'payment', host: 'www.civicaepay.co.uk' }, { kind: 'sign-in', host: 'council.okta.com' },
      { kind: 'sign-in', host: 'login.microsoftonline.com' },
    ]);
    expect(walking.told.filter((one) => one.type === 'request-allowed')).toEqual([]);
    expect(new Set(walking.told.flatMap((one) => (one.type === 'request-refused' ? [`${one.method} ${one.because}`] : [])))).toEqual(new Set(['POST unsafe', 'PUT unsafe', 'PATCH unsafe', 'DELETE unsafe', 'GET unsafe', 'OPTIONS unsafe', 'WEBSOCKET unsafe']));
  });
});
