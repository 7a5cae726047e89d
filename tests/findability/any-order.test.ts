import { describe, expect, it } from 'vitest';
import { usualHabits } from '../../src/findability/habits.ts';
import { guideFor } from '../../src/findability/index.ts';
import type { MappedPage, SearchRun, SiteMap } from '../../src/model/map.ts';
import type { Tongue } from '../../src/model/scenario.ts';
import { binWords, gone, home, link, mapped, scenarioOf, siteMap, taxWords, titled } from './made.ts';

const nobody = { pins: [], reply: null, expected: null };
const welsh: Tongue = {
  query: 'diwrnod casglu biniau', az: ['biniau'],
  words: { ...binWords, broader: {}, against: {}, concepts: binWords.concepts.map((one, n) => ({ ...one, terms: n === 0 ? { biniau: 1 } : { 'diwrnod casglu': 1 } })) },
};
const tasks = [
  scenarioOf(binWords, { welsh }), scenarioOf(taxWords, { id: 'tax', query: 'pay council tax', az: ['council tax'] }),
  scenarioOf({ ...taxWords, concepts: [{ name: 'library', weight: 1, head: true, terms: { library: 1 } }] }, { id: 'library', query: 'renew a library book', az: [] }),
];

/**
 * Equal pages, redirects (of the home page too, which is asked for by another spelling), canonical claims, dead links and their living
 * twins, pages without a link, unread ones and a Welsh side: everything whose order could matter.
 */
const pages: readonly MappedPage[] = [
  {
    ...titled('/en', 'Home | Brambleford', [
      link('Bins and recycling', '/bins'), link('Tax', '/tax'), link('Collection days', '/old-days'), link('News', '/news/bins'),
      link('Library books', '/books'), link('Library loans', '/loans'), link('Bin day reminders', 'https://reminders.test/'), link('Tax', '/tax/pay.htm'),
    ], { languages: [{ lang: 'cy', href: `${home}cy/hafan` }] }),
    asked: home,
  },
  mapped('/cy/hafan', { title: 'Diwrnod casglu biniau', headings: [{ level: 1, text: 'Diwrnod casglu biniau' }], lang: 'cy', links: [link('Biniau', '/cy/biniau'), link('Gwastraff', '/cy/gwastraff')] }),
  titled('/cy/biniau', 'Diwrnod casglu biniau', [], { lang: 'cy' }), titled('/cy/gwastraff', 'Diwrnod casglu biniau', [], { lang: 'cy' }),
  titled('/bins', 'Bins | Brambleford', [link('Bin collection day', '/bins/day'), link('Bin collection day', '/bins/days'), link('Refuse', '/refuse')]),
  titled('/bins/day', 'Bin collection day | Brambleford', [link('Check your collection', '/lookup')]), titled('/bins/days', 'Bin collection day | Brambleford'),
  { ...titled('/old-days', 'Bin collection day | Brambleford'), got: `${home}bins/days` },
  titled('/bins/day?print=1', 'Bin collection day | Brambleford', [], { canonical: `${home}bins/day` }),
  titled('/bins/day?from=home', 'Bin collection day | Brambleford', [], { canonical: `${home}bins/day` }),
  titled('/node/7', 'Refuse collection day', [], { canonical: `${home}refuse` }), titled('/node/8', 'Refuse collection day', [], { canonical: `${home}refuse` }),
  titled('/tax', 'Council tax | Brambleford', [link('Pay council tax', 'https://pay.test/a'), link('Pay council tax online', 'https://pay.test/b'), link('Pay', '/gone')]),
  titled('/tax/pay', 'Pay council tax | Brambleford'), titled('/tax/pay.html', 'Pay council tax | Brambleford'), gone('/tax/pay.htm'), gone('/loans', null), titled('/zebra', 'Pay council tax'),
  titled('/news/bins', 'Bin collection day | Brambleford'), gone('/gone'), gone('/slow', null), titled('/lookup', 'Look up'),
];

/** The site's own search and A to Z: several runs of a task, entries that lead to equal pages. */
const run = (scenario: string, query: string, ...paths: readonly string[]): SearchRun => ({
  scenario, query, url: `${home}search?q=${query}`, look: null, failure: null,
  results: paths.map((path, n) => ({ rank: n + 1, href: new URL(path, home).href, text: `Result ${path}`, extra: '' })),
});
const runs = [run('bin-day', 'bin day', '/news/bins', '/bins/days', '/bins/day'), run('tax', 'pay council tax', '/tax/pay.html', '/tax'), run('library', 'renew a library book', '/loans')];
const entry = (text: string, path: string) => ({ text, href: new URL(path, home).href, on: `${home}a-z` });
const lookups = [
  { scenario: 'bin-day', pages: [], entries: [entry('Bins', '/bins'), entry('Bin days', '/bins/days')] }, { scenario: 'tax', pages: [], entries: [entry('Council tax', '/tax')] },
  { scenario: 'library', pages: [], entries: [entry('Library books', '/books')] },
];
const whole = siteMap(pages, { home: 'https://brambleford.test', search: { how: 'form', form: null, on: home, runs }, aToZ: { url: `${home}a-z`, lookups } });

/** A shuffle by a written rule: no chance, another order for each seed. */
function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  return all.map((one) => ({ one, place: next() })).sort((a, b) => a.place - b.place).map(({ one }) => one);
}

/** The same map as if its pages, and what was asked task by task, had come in this order. Copied, for what is worked out is remembered object by object. */
function inOrder({ search, aToZ, ...map }: SiteMap, mix: <T>(all: readonly T[]) => readonly T[]): SiteMap {
  return structuredClone({
    ...map, pages: mix(map.pages).map((page, order) => ({ ...page, order })),
    search: { ...search, runs: mix(search.runs) }, aToZ: { ...aToZ, lookups: mix(aToZ.lookups) },
  });
}

describe('a verdict', () => {
  const decided = (map: SiteMap): string => {
    const [guide, copies] = [guideFor({ ...usualHabits }), structuredClone(tasks)];
    return copies.map((task) => JSON.stringify(guide.decide(task, map, nobody))).join('\n');
  };
  it('is the same to the byte whatever the order in which the pages arrived', () => {
    const first = decided(inOrder(whole, (all) => all));
    const [bins, tax, library] = first.split('\n').map((line) => JSON.parse(line));
    expect([bins.destination.verdict, bins.welsh.verdict, bins.visitor.band, bins.searchRank, bins.letterEntry.text]).toEqual(['found', 'found', expect.any(String), expect.any(Number), expect.any(String)]);
    expect([tax.destination.verdict, bins.shortest.clicks.length > 0, library.unread.length]).toEqual(['found', true, 2]);
    for (let seed = 1; seed <= 20; seed += 1) {
      expect(decided(inOrder(whole, (all) => shuffled(all, seed)))).toBe(first);
      expect(decided(inOrder(whole, (all) => shuffled(all, seed).toReversed()))).toBe(first);
    }
  });
});
