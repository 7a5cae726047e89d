import { describe, expect, it } from 'vitest';
import { inclusionResults } from '../../src/judge/index.ts';
import { pageTitle } from '../../src/judge/checks/index.ts';
import { findingFrom } from '../../src/judge/finding-from.ts';
import { lookId } from '../../src/judge/look-id.ts';
import type { Arrival } from '../../src/model/arrival.ts';
import type { Seen } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import { banner, visited } from './made/arrival.ts';
import { easy, written } from './made/prose.ts';
import { touched } from './made/touch.ts';
import { bins, fine, home, look, missed, seen, site, timeout } from './made/site.ts';

function first(about: Partial<Arrival>): Arrival {
  const answer = visited(about).seen.arrival;
  if (answer?.ok !== true) throw new Error('nothing was seen');
  return answer.data;
}

const rich = first({
  kinds: [{ kind: 'document', requests: 1, bytes: 20_000 }, { kind: 'picture', requests: 3, bytes: 1_980_000 }],
  hosts: [{ host: 'cdn.supplier.example', asked: 1, bytes: 0 }, { host: 'fonts.googleapis.com', asked: 1, bytes: 0 }, { host: 'static.brambleford.test', asked: 2, bytes: 0 }, { host: 'www.google-analytics.com', asked: 1, bytes: 0 }, { host: 'ssl.google-analytics.com', asked: 1, bytes: 0 }],
  cookies: [{ name: '_ga', domain: 'brambleford.test', days: 400 }, { name: 'visit', domain: 'www.brambleford.test', days: 0 }, { name: 'who', domain: 'www.brambleford.test', days: 30 }], banner: banner('accept: Accept', 'more: Settings'),
});

describe('what first visits showed', () => {
  it('is told page by page, by address, with everybody once and those who follow first', () => {
    const results = inclusionResults(site, [look(missed, { desktop: seen({ arrival: { ok: false, failure: timeout } }) }), look(home), look(bins, { desktop: seen({ arrival: fine(rich) }) })], []);
    expect(results.map(({ url, untested, facts }) => [url, untested, facts?.bytes ?? null])).toEqual([[bins, null, 2_000_000], [missed, expect.stringContaining('did not answer in time'), null]]);
    expect(results[0]?.facts).toMatchObject({
      requests: 4, seconds: 10, cookies: { known: ['_ga'], others: 2, staying: 1 }, banner: { share: .2, refusal: 'none' },
      parties: [{ name: 'Google Analytics', what: 'analytics', follows: 'follows' }, { name: 'Google Fonts', what: 'shared files', follows: 'no' }, { name: 'cdn.supplier.example', what: 'not known to us', follows: null }],
    });
  });

  it('says of a banner what its buttons offer', () => {
    const refusal = (...buttons: Parameters<typeof banner>): unknown => inclusionResults(site, [look(bins, { desktop: seen({ arrival: fine(first({ banner: banner(...buttons) })) }) })], [])[0]?.facts?.banner?.refusal;
    expect([refusal('accept: Accept', 'refuse: Reject'), refusal('accept: Accept', 'close: ×'), refusal('fine: OK'), refusal('accept: Accept')]).toEqual(['beside', 'unsure', 'unsure', 'none']);
  });

  it('says of a banner what a phone meets, where one tried the page', () => {
    const on = (phone: Seen) => inclusionResults(site, [look(bins, { desktop: seen({ arrival: fine(rich) }), phone })], [])[0]?.facts?.banner;
    expect(on(touched({ banner: { ...banner('accept: Accept', 'refuse: Reject'), share: .7 } }).seen)).toEqual({ share: .7, refusal: 'beside', on: 'phone' });
    expect(on(touched({}).seen)).toBeNull();
    expect(on(seen({ touch: { ok: false, failure: timeout } }))).toEqual({ share: .2, refusal: 'none' });
  });

  it('tells the reading age of answering pages, tried or not, and of no others', () => {
    const text = (count: number): Seen => written(Array.from({ length: count }, () => easy)).seen;
    const looks = [look(missed, { desktop: text(10) }), look(home, { desktop: text(10) }), look(bins, { desktop: { ...text(2), arrival: fine(rich) } })];
    const answers = (url: string): Finding => ({ ...findingFrom({ site, check: pageTitle, subject: 'page', task: null }, { state: 'passed', message: '', evidence: [`look:${lookId(url)}`] }), roles: ['destination'] });
    expect(inclusionResults(site, looks, [missed, bins].map(answers)).map(({ url, facts, untested, reading }) => [url, facts?.bytes ?? null, untested, reading?.age ?? reading?.untold])).toEqual([
      [bins, 2_000_000, null, '24 words in whole sentences, and the formula needs 100'], [missed, null, null, 6],
    ]);
    expect(inclusionResults(site, looks, [{ ...answers(home), id: `${site.id}/shell/page-title` }]).map(({ url, reading }) => [url, reading])).toEqual([[bins, undefined]]);
    expect(inclusionResults(site, looks, [home].map(answers)).map(({ url, reading }) => [url, reading?.age])).toEqual([[home, 6], [bins, undefined]]);
  });
});
