import { describe, expect, it } from 'vitest';
import { quotedLinks } from '../../src/judge/index.ts';
import type { Box, LinkFact, Look, Seen } from '../../src/model/facts.ts';
import { bins, click, fine, finding, home, layout, link, look, map, missed, page, run, source } from './made/site.ts';

const box = (y: number): Box => ({ x: 10, y, width: 100, height: 20 });
const numbered = (links: readonly LinkFact[]): readonly LinkFact[] => links.map((one, n) => ({ ...one, n }));
const way = { shortest: { clicks: [{ ...click(home, bins, 'Bins'), link: 1 }], to: bins } };

/** A home page as it was looked at: these links, on the desktop in these boxes. */
function homeLook(links: readonly LinkFact[], boxes: readonly (Box | null)[], more: Partial<Seen> = {}, phone?: Seen): Look {
  const html = fine({ source: source({ links: numbered(links) }), evidence: 'h.html' });
  const desktop = { html, links: fine({ boxes, covered: [0] }), screenshot: fine({ image: 'p.png', width: 1280, height: 900 }), ...more };
  return look(home, { desktop, ...(phone === undefined ? {} : { phone }) });
}

const framesOf = (looks: readonly Look[], pages = [page(home)]) => quotedLinks([finding({}, way)], map({ pages }), looks)[0];

describe('a quoted link', () => {
  it('has its place on the page as it was read, and on the picture', () => {
    const pages = [page(home, { source: source({ links: numbered([link('News', `${home}news`), { ...link('Bins', bins, 'nav', 'Services'), hidden: true }]) }) })];
    expect(framesOf([homeLook([link('Bins', bins)], [box(5)])], pages)).toMatchObject({
      task: 'missed-bin', of: 'click', on: home, to: bins, text: 'Bins', region: 'nav', context: 'Services', hidden: true,
      frames: [{ device: 'desktop', box: box(5), covered: true }],
    });
  });
  it('is found again where script put other links before it, and of twins the one to be seen nearest to its place', () => {
    const links = [link('Bins', bins), link('Other words', bins), link('Bins', bins), link('Bins', bins)];
    expect(framesOf([homeLook(links, [null, box(1), box(2), box(3)])])?.frames).toMatchObject([{ box: box(2), covered: false }]);
  });
  it('may have other words where it is the only one to its address, but not where it is one of several', () => {
    expect(framesOf([homeLook([link('Our bins', bins)], [box(1)])])?.frames).toMatchObject([{ box: box(1) }]);
    expect(framesOf([homeLook([link('Our bins', bins), link('Your bins', bins)], [box(1), box(2)])])).toMatchObject({ region: null, frames: [] });
  });
  it('is in the pixels of a phone that shows a wide page small, by the desktop’s numbers', () => {
    const phone: Seen = { links: fine({ boxes: [box(100)], covered: [] }), screenshot: fine({ image: 'q.png', width: 390, height: 844 }), layout: fine(layout({ innerWidth: 975 })) };
    expect(framesOf([homeLook([link('Bins', bins)], [null], {}, phone)])?.frames).toEqual([
      { look: expect.any(String), device: 'desktop', box: null, covered: true },
      { look: expect.any(String), device: 'phone', box: { x: 4, y: 40, width: 40, height: 8 }, covered: false },
    ]);
  });
  it('has no frame without a picture, without boxes or without a look', () => {
    const failed = { ok: false, failure: { kind: 'crash', detail: '', permanent: false, fault: 'ours' } } as const;
    expect(framesOf([homeLook([link('Bins', bins)], [box(1)], { screenshot: failed })])?.frames).toEqual([]);
    expect(framesOf([homeLook([link('Bins', bins)], [box(1)], { links: failed })])?.frames).toEqual([]);
    expect(framesOf([])).toMatchObject({ look: null, frames: [] });
  });
});

describe('what is quoted', () => {
  const results = look(`${home}search`, {
    desktop: { html: fine({ source: source({ links: numbered([link('Result to missed', missed)]) }), evidence: 'h' }), links: fine({ boxes: [box(7)], covered: [] }), screenshot: fine({ image: 'p.png', width: 1280, height: 900 }) },
  });
  it('is the answering result of each search but the one with the slip', () => {
    const runs = [run([bins, missed], { look: results.id }), run([missed], { query: 'spoken', purpose: 'asked' }), run([missed], { query: 'slip', purpose: 'typo' }), run([missed], { scenario: 'other' })];
    const said = quotedLinks([finding({}, { searchRank: 2, askedRanks: [{ query: 'spoken', rank: 1 }] })], map({ search: { how: 'form', form: null, on: home, runs } }), [results]);
    expect(said.map(({ of, on, to }) => [of, on, to])).toEqual([['result', 'report missed bin', missed], ['result', 'spoken', missed]]);
    expect(said[0]?.frames).toMatchObject([{ box: box(7) }]);
  });
  it('is nothing of a search that does not show the answer', () => {
    expect(quotedLinks([finding()], map({ search: { how: 'form', form: null, on: home, runs: [run([bins])] } }), [results])).toEqual([]);
  });
  it('is the entry of the A to Z, and each link of both ways once', () => {
    const lookups = [{ scenario: 'missed-bin', pages: [`${home}a-z`], entries: [{ text: 'Bins', href: missed, on: `${home}a-z` }] }];
    const both = { ...way, greedy: { way: way.shortest, arrives: true }, letterEntry: { text: 'Bins', href: missed } };
    expect(quotedLinks([finding({}, both)], map({ aToZ: { url: `${home}a-z`, lookups } }), []).map(({ of, on }) => [of, on])).toEqual([['click', home], ['entry', `${home}a-z`]]);
    expect(quotedLinks([finding({}, { letterEntry: { text: 'Gone', href: missed } })], map({ aToZ: { url: `${home}a-z`, lookups } }), [])).toEqual([]);
  });
});
