import { describe, expect, it } from 'vitest';
import { addressWords, stemOf, wordsOf } from '../../src/findability/words.ts';

describe('wordsOf', () => {
  it('lowers, unfolds, drops possessives and accents', () => {
    expect(wordsOf('Tŷ’s Bins & Recycling – the council\'s DAY 2'))
      .toEqual(['ty', 'bins', 'and', 'recycling', 'the', 'council', 'day', '2']);
    expect(wordsOf('ﬂy-tipping don’t')).toEqual(['fly', 'tipping', 'dont']);
    expect(wordsOf('  ')).toEqual([]);
    expect(wordsOf('Bin/box-day_2026: A4 & “B”')).toEqual(['bin', 'box', 'day', '2026', 'a4', 'and', 'b']);
    expect(wordsOf("residents' parents’ bins’")).toEqual(['residents', 'parents', 'bins']);
  });
});

describe('stemOf', () => {
  it('brings the forms of a word together', () => {
    expect(new Set(['collection', 'collections', 'collected'].map(stemOf))).toEqual(new Set(['collect']));
  });
  it('keeps parking from parks and planning from plans', () => {
    expect(stemOf('parking')).not.toBe(stemOf('parks'));
    expect(stemOf('planning')).not.toBe(stemOf('plans'));
  });
});

describe('addressWords', () => {
  it.each([
    ['https://a.test/waste/bin-days.html?x=1#y', { last: 'bin-days', parents: 'waste' }],
    ['https://a.test/a/b/c.pdf', { last: 'c', parents: 'a b' }],
    ['https://a.test/bins/index.html', { last: 'bins', parents: '' }],
    ['https://a.test/Pages/Bins/default.aspx', { last: 'Bins', parents: 'Pages' }],
    ['https://a.test/council-tax/home', { last: 'council-tax', parents: '' }],
    ['https://a.test/homes/home-care', { last: 'home-care', parents: 'homes' }],
    ['https://a.test/StreetCare/ReportFlyTipping.aspx', { last: 'Report Fly Tipping', parents: 'Street Care' }],
    ['https://a.test/', { last: '', parents: '' }],
    ['https://a.test/app?x=1#/bins/missed-bin?id=2', { last: 'missed-bin', parents: 'app bins' }], ['https://a.test/#~Bins', { last: '', parents: '' }],
    ['https://a.test/bin%20day/%E0', { last: '%E0', parents: 'bin day' }],
  ])('%s', (url, words) => expect(addressWords(url)).toEqual(words));
});
