import { describe, expect, it } from 'vitest';
import { sidewaysScroll } from '../../src/judge/checks/index.ts';
import { home, layout, look, site } from './made/site.ts';

/** Names the criteria of a page on a phone whose widest things are these. */
function criteria(...selectors: readonly string[]) {
  const facts = { layout: layout({ scrollWidth: 445, wide: selectors.map((selector) => ({ selector, right: 445 })) }) };
  const [verdict] = sidewaysScroll.judge({ site, look: look(home), device: 'phone', roles: [], titles: [] }, facts as never); // the check needs nothing else
  return [verdict?.state, verdict?.wcag];
}

describe('a page wider than the phone', () => {
  it('names no criterion where nothing but tables is wide: 1.4.10 excepts them', () => {
    expect(criteria('table#fees')).toEqual(['failed', []]);
    expect(criteria('main.page > div > table.rates:nth-of-type(2)', 'body > table')).toEqual(['failed', []]);
  });

  it('takes rows and heads of a table for the table, and what stands in its cells for none', () => {
    expect(criteria('table#fees > thead > tr:nth-of-type(1)')).toEqual(['failed', []]);
    expect(criteria('div#data > table.table > tbody:nth-of-type(2)')).toEqual(['failed', []]);
    for (const inside of ['table#fees > tbody > tr > td > img', 'table > tbody > tr > td:nth-of-type(1)', 'div.thead > div.tr']) expect(criteria(inside)).toEqual(['failed', undefined]);
  });

  it('names its own criterion where anything else is wide, or nobody knows what', () => {
    for (const wide of [['table#fees', 'div.banner'], ['table#fees > caption'], ['div.table'], ['div > table-of-contents'], []]) expect(criteria(...wide)).toEqual(['failed', undefined]);
  });
});
