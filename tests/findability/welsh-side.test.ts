import { describe, expect, it } from 'vitest';
import { welshSide } from '../../src/findability/welsh-side.ts';
import type { Tongue } from '../../src/model/scenario.ts';
import { binWords, home, mapped, scenarioOf, siteMap, titled } from './made.ts';

const welsh: Tongue = {
  query: 'diwrnod casglu biniau', az: ['biniau'],
  words: {
    ...binWords, broader: {}, against: { 'swmpus': .6 },
    concepts: binWords.concepts.map((one, n) => ({ ...one, terms: n === 0 ? { bin: 1, biniau: 1, gwastraff: .9 } : { 'diwrnod casglu': 1, casgliadau: .9 } })),
  },
};
const scenario = scenarioOf(binWords, { welsh });
const languages = [{ lang: 'cy', href: `${home}cy` }];
const english = [titled('/', 'Home', [], { languages }), titled('/bins', 'Bin collection day'), titled('/cardiff', 'Diwrnod casglu biniau, our Welsh leaflet')];
const answer = titled('/cy/biniau', 'Diwrnod casglu eich biniau', [], { lang: 'cy' });

describe('welshSide', () => {
  it('judges the pages in Welsh by the Welsh words, without holding their language against them', () => {
    const { welsh: found } = welshSide(scenario, siteMap([...english, titled('/cy', 'Hafan'), answer]));
    expect(found).toMatchObject({ verdict: 'found', set: [`${home}cy/biniau`], best: { title: 'Diwrnod casglu eich biniau' } });
    expect(found?.candidates.map(({ url }) => url)).not.toContain(`${home}cardiff`);
  });

  it('knows a page in Welsh by what it says of itself too', () => {
    expect(welshSide(scenario, siteMap([...english, titled('/b', 'Fy niwrnod casglu biniau', [], { lang: 'CY-gb' })])).welsh?.verdict).toBe('found');
    expect(welshSide(scenario, siteMap([...english, titled('/b', 'Fy niwrnod casglu biniau', [], { lang: 'cyx' })]))).toEqual({});
  });

  it('does not find what is not there, and its home page is the home page', () => {
    expect(welshSide(scenario, siteMap([...english, titled('/cy/x', 'Casgliad swmpus', [], { lang: 'cy' })])).welsh?.verdict).toBe('not-found');
    const atHome = welshSide(scenario, siteMap([...english, titled('/cy', 'Diwrnod casglu biniau', [], { lang: 'cy' })])).welsh;
    expect(atHome?.verdict).toBe('not-found');
    expect(atHome?.best?.because.join()).toContain('it is the home page');
  });

  it('knows the home page where its address redirects and is spelled otherwise, whichever page arrived first', () => {
    const landed = { ...titled('/en', 'Home', [], { languages: [{ lang: 'cy', href: `${home}cy/hafan` }] }), asked: home };
    const pages = [titled('/bins', 'Bin collection day'), titled('/cy/hafan', 'Diwrnod casglu biniau', [], { lang: 'cy' }), landed];
    for (const mixed of [pages, pages.toReversed()]) {
      expect(welshSide(scenario, siteMap(mixed, { home: 'https://brambleford.test' })).welsh?.best?.because.join()).toContain('it is the home page');
    }
  });

  it('says nothing where there is no such side, or there are no such words', () => {
    expect(welshSide(scenario, siteMap(english))).toEqual({});
    expect(welshSide(scenario, siteMap([mapped('/cy', {}, { source: null })]))).toEqual({});
    expect(welshSide({ ...scenario, welsh: null }, siteMap([...english, answer]))).toEqual({});
  });
});
