import { describe, expect, it } from 'vitest';
import { councilLinks, halfOf, linksMissing } from '../../bench/council-links.ts';
import { figuresOf, itsLines, rankLinks } from '../../bench/rank-links.ts';
import { vocabularyPairs } from '../../bench/vocabulary.ts';
import { ukScenarios } from './uk-scenarios.ts';

const missing = linksMissing();
const link = (council: string, url: string, lgsl = 1) => ({ council, url, service: '', lgsl, lgil: 0 });
const bins = ukScenarios().find(({ id }) => id === 'missed-bin');
if (bins === undefined) throw new Error('no scenario missed-bin');
const place = (...links: ReturnType<typeof link>[]) => rankLinks(bins, links, ({ lgsl }) => lgsl === 1);

describe('ranking links by the words of their addresses', () => {
  it('puts the right one first where its words say so, and counts a page once however its address is written', () => {
    expect(place(link('a', 'http://a.test/missed-bin'), link('a', 'https://www.a.test/missed-bin/', 2), link('a', 'http://a.test/parks', 2)))
      .toMatchObject([{ links: 2, right: 1, first: 1, three: 1, reciprocal: 1 }]);
    expect(place(link('a', 'http://a.test/parks'), link('a', 'http://a.test/missed-bin', 2))).toMatchObject([{ first: 0, three: 1, reciprocal: .5 }]);
  });

  it('breaks ties by chance, not in our favour', () => {
    const [one] = place(link('a', 'http://a.test/1'), link('a', 'http://a.test/2', 2), link('a', 'http://a.test/3', 2), link('a', 'http://a.test/4', 2));
    expect(one?.first).toBeCloseTo(1 / 4);
    expect(one?.three).toBeCloseTo(3 / 4);
    expect(one?.reciprocal).toBeCloseTo((1 + 1 / 2 + 1 / 3 + 1 / 4) / 4);
    const [two] = place(link('a', 'http://a.test/1'), link('a', 'http://a.test/2'), link('a', 'http://a.test/3', 2));
    expect(two?.first).toBeCloseTo(2 / 3);
  });

  it('asks only councils that the list has the task for', () => {
    expect(place(link('a', 'http://a.test/missed-bin', 2))).toEqual([]);
    expect(figuresOf([])).toMatchObject({ councils: 0, first: 0 });
  });

  it('tells two tasks of one service apart by what one does there', () => {
    const isIts = itsLines(bins, ukScenarios());
    expect([17, 8].map((lgil) => isIts({ ...link('a', ''), lgsl: 524, lgil }))).toEqual([true, false]);
  });
});

describe.skipIf(missing !== null)(`the saved links of real councils${missing === null ? '' : `: ${missing}`}`, () => {
  const links = missing === null ? councilLinks() : [];
  const pairs = missing === null ? vocabularyPairs(ukScenarios(), links) : [];

  it('are read whole, each with an address and codes', () => {
    expect(links).toHaveLength(7405);
    expect(links.filter(({ url, lgsl, lgil }) => !/^https?:\/\//.test(url) || !(lgsl > 0) || !(lgil >= 0)).map(({ url }) => url)).toEqual([]);
  });

  it('fall into two halves of about the same size', () => {
    const tuned = new Set(links.map(({ council }) => council).filter((council) => halfOf(council) === 'tuned')).size;
    expect(tuned).toBeGreaterThan(150);
    expect(tuned).toBeLessThan(240);
  });

  it('put the right one first for at least 67 of 100, also at councils that no vocabulary was tuned on', () => {
    expect(pairs.length).toBeGreaterThan(1200);
    expect(figuresOf(pairs).first).toBeGreaterThanOrEqual(67);
    expect(figuresOf(pairs.filter(({ half }) => half === 'held out')).first).toBeGreaterThanOrEqual(67);
  });
});
