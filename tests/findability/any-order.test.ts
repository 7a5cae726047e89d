import { describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import type { MappedPage, SiteMap } from '../../src/model/map.ts';
import { binWords, gone, home, link, scenarioOf, siteMap, taxWords, titled } from './made.ts';

const nobody = { pins: [], reply: null, expected: null };
const tasks = [scenarioOf(binWords), scenarioOf(taxWords, { id: 'tax', query: 'pay council tax', az: ['council tax'] })];

/** Equal pages, redirects, canonical claims, dead links and pages without a link: everything whose order could matter. */
const pages: readonly MappedPage[] = [
  titled('/', 'Home | Brambleford', [link('Bins and recycling', '/bins'), link('Tax', '/tax'), link('Collection days', '/old-days'), link('News', '/news/bins')]),
  titled('/bins', 'Bins | Brambleford', [link('Bin collection day', '/bins/day'), link('Bin collection day', '/bins/days'), link('Refuse', '/refuse')]),
  titled('/bins/day', 'Bin collection day | Brambleford', [link('Check your collection', '/lookup')]), titled('/bins/days', 'Bin collection day | Brambleford'),
  { ...titled('/old-days', 'Bin collection day | Brambleford'), got: `${home}bins/days` },
  titled('/bins/day?print=1', 'Bin collection day | Brambleford', [], { canonical: `${home}bins/day` }),
  titled('/bins/day?from=home', 'Bin collection day | Brambleford', [], { canonical: `${home}bins/day` }),
  titled('/node/7', 'Refuse collection day', [], { canonical: `${home}refuse` }), titled('/node/8', 'Refuse collection day', [], { canonical: `${home}refuse` }),
  titled('/tax', 'Council tax | Brambleford', [link('Pay council tax', 'https://pay.test/a'), link('Pay council tax online', 'https://pay.test/b'), link('Pay', '/gone')]),
  titled('/tax/pay', 'Pay council tax | Brambleford'), titled('/tax/pay.html', 'Pay council tax | Brambleford'), titled('/zebra', 'Pay your council tax'),
  titled('/news/bins', 'Bin collection day | Brambleford'), gone('/gone'), gone('/slow', null), titled('/lookup', 'Look up'),
];

/** A shuffle by a written rule: no chance, another order for each seed. */
function shuffled(seed: number): readonly MappedPage[] {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  return pages.map((page) => ({ page, place: next() })).sort((a, b) => a.place - b.place).map(({ page }, order) => ({ ...page, order }));
}

describe('a verdict', () => {
  const decided = (map: SiteMap): string => tasks.map((task) => JSON.stringify(guideFor(null).decide(task, map, nobody))).join('\n');
  it('is the same to the byte whatever the order in which the pages arrived', () => {
    const first = decided(siteMap(pages));
    expect(first).toContain('"verdict":"found"');
    for (let seed = 1; seed <= 40; seed += 1) {
      const mixed = shuffled(seed);
      expect(decided({ ...siteMap([]), pages: mixed })).toBe(first);
      expect(decided({ ...siteMap([]), pages: mixed.toReversed() })).toBe(first);
    }
  });
});
