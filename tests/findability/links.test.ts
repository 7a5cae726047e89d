import { describe, expect, it } from 'vitest';
import { leadsOf, smellsOf } from '../../src/findability/links.ts';
import { bins, link, source } from './made.ts';

describe('links', () => {
  const page = source({ links: [
    link('Bins', '/bins'), link('Bin collection day', '/bins/'), link('Zebras', '/zebras'), link('Call us', null),
      link('Bin cookies', '/c', { region: 'cookie' }),
  ] });
  it('lead somewhere, cookie banners aside', () => {
    expect(leadsOf(page).map(({ key }) => key)).toEqual(['brambleford.test/bins', 'brambleford.test/bins', 'brambleford.test/zebras']);
  });
  it('are merged per address, the best occurrence', () => {
    expect(smellsOf(bins, page).map(({ link: { text }, score }) => [text, score])).toEqual([['Bin collection day', 1]]);
  });
  it('are worked out once', () => {
    expect(leadsOf(page)).toBe(leadsOf(page));
    expect(smellsOf(bins, page)).toBe(smellsOf(bins, page));
  });
});
