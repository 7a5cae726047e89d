import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteMap } from '../../src/model/map.ts';
import type { Device } from '../../src/model/survey.ts';
import type { Journey } from '../../src/model/visit.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { beginTrip, steps, type Trip, waysOnly } from './fixtures/trip.ts';

const HOME = 'http://brambleford.test';

describe('acting on a live page', () => {
  let browser: Browser;
  let trip: Trip;
  let map: SiteMap;
  beforeAll(async () => {
    browser = await launchBrowser();
    trip = await beginTrip(browser);
    map = await trip.map();
  });
  afterAll(async () => {
    await trip.end();
    await browser.close();
  });
  const walk = (page: string, ...then: readonly unknown[]): Promise<Journey> => trip.walk(map, steps('open', page, ...then));
  const onPhone = (page: string, ...then: readonly unknown[]): Promise<Journey> => trip.walk(map, steps('open', page, ...then), { device: 'phone' satisfies Device });
  const outcomes = ({ steps: taken }: Journey): readonly string[] => taken.map(({ word, outcome }) => `${word} ${outcome}`);
  const last = ({ steps: taken }: Journey) => taken.at(-1);
  /** What arrived at the server but for reading. */
  const sent = (): readonly string[] => trip.council.asked.filter((line) => !/^(GET|HEAD) /.test(line));

  it('fills in a look-up and presses its button, on either device; the page that comes is the site’s', async () => {
    for (const way of [walk, onPhone]) {
      const journey = await way('/forms/look-up', 'fill', { Postcode: 'BR1 2AB' }, 'press', 'Find', 'expect', { url: 'postcode=BR1', heading: 'Bins and recycling' });
      expect(outcomes(journey)).toEqual(['open done', 'fill done', 'press done', 'expect done']);
      expect([journey.steps[1]?.target, journey.steps[2]?.target]).toEqual([{ role: 'textbox', name: 'Postcode', by: 'Postcode' }, { role: 'button', name: 'Find', by: 'Find' }]);
      expect(journey.clicks).toBe(1);
    }
  });

  it('sends nothing by POST: not by a button, not by Enter, not by script', async () => {
    const pressed = await walk('/forms/report', 'choose', 'Grey bin', 'press', 'Continue');
    expect(last(pressed)).toMatchObject({ outcome: 'stopped', detail: '“Continue” was not pressed: it would send the form by POST, and nothing is sent' });
    expect([pressed.refused, pressed.ending]).toMatchObject([[{ method: 'POST', url: `${HOME}/sent` }], { kind: 'stopped', failure: { kind: 'unsafe' } }]);
    const entered = await walk('/forms/report', 'fill', { Postcode: 'BR1 2AB' }, 'key', 'Enter');
    expect(last(entered)).toMatchObject({ outcome: 'stopped', detail: expect.stringContaining('not sent by Enter') });
    const scripted = await walk('/forms/by-script', 'fill', { Postcode: 'BR1 2AB' }, 'press', 'Look up');
    expect(last(scripted)).toMatchObject({ outcome: 'stopped', detail: expect.stringContaining('it would have sent something') });
    expect(sent()).toEqual([]);
  });

  it('sends no form by GET that holds what is about a person, and one that holds nothing of the kind', async () => {
    const about = await walk('/forms/sends-on-change', 'fill', { 'Your e-mail': 'a@example.org' }, 'choose', { label: 'Area', option: 'South' });
    expect(last(about)).toMatchObject({ outcome: 'stopped', detail: expect.stringContaining('e-mail') });
    expect(trip.council.asked.filter((line) => line.includes('area=') || line.includes('example.org'))).toEqual([]);
    const plain = await walk('/forms/sends-on-change', 'choose', { label: 'Ward', option: 'West' }, 'expect', { url: 'ward=West' });
    expect(outcomes(plain)).toEqual(['open done', 'choose done', 'expect done']);
    const other = await walk('/forms/report', 'choose', 'Green bin', 'press', 'Look it up', 'expect', { url: 'bin=green' });
    expect(outcomes(other)).toEqual(['open done', 'choose done', 'press done', 'expect done']);
  });

  it('goes no further where a password is asked for', async () => {
    const [led, opened] = [['/forms/odd', 'follow', 'Your account'], ['/forms/sign-in']] as const;
    const end = async ([page, ...way]: readonly string[], ...then: readonly unknown[]) => last(await walk(page ?? '', ...way, ...then));
    expect(await end(led, 'fill', { User: 'somebody' }, 'press', 'Sign in')).toMatchObject({ outcome: 'not-found', lack: 'account' });
    expect(await end(led, 'fill', { Password: 'hunter22' })).toMatchObject({ outcome: 'not-found', lack: 'account' });
    expect(await end(opened, 'press', 'Sign in')).toMatchObject({ outcome: 'stopped', detail: 'the form asks for a password: going on needs an account' });
  });

  it('says in plain words why something could not be used', async () => {
    const end = async (...then: readonly unknown[]): Promise<string> => last(await walk('/forms/odd', ...then))?.detail ?? '';
    expect(await end('press', 'Apply')).toBe('“Apply” is on the page, but is disabled');
    expect(await end('press', 'Under')).toContain('cannot be used on a desktop');
    expect(await end('press', 'Send it')).toBe('the page has no button or link “Send it”; it has “Apply”, “Under”, “Ask me”');
    expect(await end('fill', { Postcode: 'BR1 2AB' })).toBe('the page has no field that is called “Postcode” by its label; it has “Search”; a field without a label of these words would not be found by a screen reader’s user either');
    expect(await end('choose', 'Grey bin')).toContain('the page has no choice “Grey bin”');
  });

  it('is not held up by dialogs, windows, printing and downloads, and opens no place to pay', async () => {
    const end = async (what: string) => last(await walk('/forms/odd', 'press', what));
    expect((await end('Ask me'))?.detail).toContain('the page said “Really?”; it was answered with no');
    expect((await end('Print'))?.detail).toContain('wanted to be printed');
    expect(await end('Tax in a new window')).toMatchObject({ outcome: 'done', url: `${HOME}/tax` });
    expect(await end('Download')).toMatchObject({ outcome: 'done', detail: expect.stringContaining('leaflet.pdf') });
    const paying = await walk('/forms/odd', 'press', 'Pay now');
    expect([last(paying)?.outcome, paying.keptOff]).toEqual(['stopped', [{ kind: 'payment', host: 'pay.stripe.com' }]]);
    expect(await end('More about bins')).toMatchObject({ outcome: 'done', look: expect.any(String) });
  });

  it('waits for what is so later, and no longer than it may', async () => {
    const came = await walk('/forms/odd', 'press', 'Slowly', 'wait', 'Here it is at last', 'expect', 'at last');
    expect(outcomes(came)).toEqual(['open done', 'press done', 'wait done', 'expect done']);
    const gone = await walk('/forms/goes-on', 'wait', { heading: 'Council tax' }, 'expect', { url: '/tax' });
    expect(outcomes(gone)).toEqual(['open done', 'wait done', 'expect done']);
    const never = await trip.walk(map, [...steps('open', '/forms/odd'), { word: 'wait', args: 'Not before Christmas', line: 2, patienceMs: 600 }]);
    expect(last(never)).toMatchObject({ outcome: 'stopped', detail: 'after 0.6 seconds the page has no text “Not before Christmas”' });
    expect(never.ending).toMatchObject({ kind: 'stopped', failure: { kind: 'timeout', fault: 'ours' } });
    const maybe = await trip.walk(map, [...steps('open', '/forms/odd'), { word: 'wait', args: 'Not before Christmas', line: 2, patienceMs: 600, optional: true }]);
    expect(last(maybe)?.outcome).toBe('skipped');
  });

  it('looks again where the page could not be read just as what it waits for came', async () => {
    let missed = 0;
    const once = waysOnly.map((one) => (one.id !== 'html' ? one : {
      ...one, observe: async (...asked: Parameters<typeof one.observe>) => {
        const seen = await one.observe(...asked);
        if (JSON.stringify(seen).includes('Here it is at last') && (missed += 1) === 1) throw new Error('between two pages');
        return seen;
      },
    }));
    const unlucky = await beginTrip(browser, {}, { observers: once });
    const came = await unlucky.walk(await unlucky.map(), [...steps('open', '/forms/odd', 'press', 'Slowly'), { word: 'wait', args: 'Here it is at last', line: 3, patienceMs: 600_000 }]);
    await unlucky.end();
    expect([last(came)?.outcome, missed > 1]).toEqual(['done', true]);
  }, 60_000);

  it('chooses in lists, boxes and under questions, and tells what has the focus', async () => {
    const journey = await walk('/forms/report', 'choose', { label: 'Which bin?', option: 'Green bin' }, 'choose', { label: 'Day', option: 'Tuesday' }, 'choose', 'I agree', 'choose', 'I agree', 'key', { press: 'Tab', times: 2 }, 'key', 'Shift+Tab');
    expect(outcomes(journey)).toEqual(['open done', 'choose done', 'choose done', 'choose done', 'choose done', 'key done', 'key done']);
    expect(journey.steps.slice(1).map(({ detail }) => detail)).toEqual(['the page stays as it is', 'the page stays as it is', 'the page stays as it is', 'it was chosen already', 'the focus is on the button “Continue”', 'the focus is on the textbox “Postcode”']);
  });

  it('takes the names of the page’s language', async () => {
    const journey = await walk('/forms/welsh', 'fill', { label: { en: 'Postcode', cy: 'Cod post' }, with: 'BR1 2AB' }, 'press', { role: 'button', name: { en: 'Search', cy: 'Chwilio' } });
    expect(journey.steps.map(({ target }) => target?.by)).toEqual([undefined, 'Cod post', 'Chwilio']);
  });

  it('records what a page says, each kind as it is kept', async () => {
    const journey = await walk('/forms/fee', 'record', { as: 'fee', text: '~£([0-9.,]+)', type: 'money' }, 'record', { as: 'since', text: '~from (.+?)\\.', type: 'date' }, 'record', { as: 'call', text: '~Call [0-9 ]+', type: 'phone' }, 'record', { as: 'none', text: '~by (cheque)' });
    expect(journey.records?.map(({ name, value }) => `${name} ${value}`)).toEqual(['fee 1045.50', 'since 2026-04-01', 'call 01632 960 001']);
    expect(last(journey)).toMatchObject({ outcome: 'not-found', lack: 'sign' });
  });

  it.each([
    ['/forms/answers', 'the page itself answers; nothing was sent', 1],
    ['/forms/browser-answers', 'the browser itself answers, at the first field that is wrong; nothing was sent', 1],
    ['/forms/server-answers', 'the page leaves checking to the server; nothing was sent', 0],
    ['/forms/fee', 'no form to press empty was found by these rules', 0],
    ['/forms/sign-in', 'the form asks for a password and was not pressed', 0],
  ])('presses a form empty: %s', async (page, detail, marked) => {
    const before = trip.council.asked.length;
    const journey = await walk(page, 'check', { as: 'the form', errors: true });
    expect(last(journey)).toMatchObject({ outcome: 'done', detail });
    expect(journey.marks.map(({ kind }) => kind)).toEqual(['check', ...Array<string>(marked).fill('errors')]);
    expect(trip.council.asked.slice(before).filter((line) => !line.startsWith(`GET ${page}`))).toEqual([]);
  });

  it('sees by role and name, label, landmark and status what is there', async () => {
    const journey = await walk('/forms/look-up', 'expect', { role: 'button', name: ['Nothing', 'Find'], label: 'Postcode', landmark: 'main', status: 200 }, 'refuse', { role: 'textbox', name: 'Password', status: [404, 500] }, 'expect', { role: 'button', name: 'Send' });
    expect(outcomes(journey)).toEqual(['open done', 'expect done', 'refuse done', 'expect not-found']);
    expect(last(journey)).toMatchObject({ detail: 'the page has no button “Send”', lack: 'sign' });
  });

  it('stands on states that came of acts, each looked at once, and goes back from them', async () => {
    const journey = await walk('/bins/missed', 'press', 'Start now', 'expect', 'Your report starts here', 'back', null, 'refuse', 'Your report starts here', 'press', 'Start now', 'follow', 'Home', 'expect', { title: 'Brambleford' });
    expect(outcomes(journey)).toEqual(['open done', 'press done', 'expect done', 'back done', 'refuse done', 'press done', 'follow done', 'expect done']);
    const [page, state, again] = [journey.looks[0], journey.looks[1], journey.looks[3]];
    expect([journey.steps[1]?.look, journey.looks[2], journey.steps[5]?.look]).toEqual([state, page, again]);
    expect(await trip.store.load(`facts/brambleford/looks/${state}`)).toMatchObject({ asked: `${HOME}/bins/missed#missed-bin.scripted.desktop.1`, got: `${HOME}/bins/missed`, depth: 'full', seen: { desktop: { html: { ok: true } } } });
    const lost = await walk('/forms/odd', 'press', 'More about bins', 'press', 'Slowly', 'wait', 'Here it is', 'back', null, 'press', 'Apply');
    expect(last(lost)).toMatchObject({ outcome: 'stopped', detail: expect.stringContaining('cannot be opened again') });
  });

  it('finds by the binding’s css what its words do not, and tells that it was helped', async () => {
    const overrides = { more: { css: 'summary', because: 'it has no role', review: '2027-01-01' } };
    const [open] = steps('open', '/forms/odd');
    const call = { word: 'press', args: 'Everything about bins', line: 2, name: 'more' };
    const helped = await trip.walk(map, open === undefined ? [] : [open, call], { errand: { overrides } });
    expect(last(helped)).toMatchObject({ outcome: 'done', help: { css: 'summary', because: 'it has no role' }, target: { by: 'summary' } });
    const absent = await trip.walk(map, open === undefined ? [] : [open, call], { errand: { overrides: { more: { ...overrides.more, css: '#none' } } } });
    expect(last(absent)).toMatchObject({ outcome: 'not-found', lack: 'target' });
  });
});
