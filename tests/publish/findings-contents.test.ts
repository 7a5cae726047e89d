import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { textOf } from './published.ts';

describe('the contents of every answer', () => {
  const $ = load(textOf('findings/E06000902.html'));
  it('name first what failed or stayed open, and fold the rest away', () => {
    const open = $('main > nav.contents a').map((_, each) => $(each).attr('href')).get();
    const folded = $('main > details nav.contents a').map((_, each) => $(each).attr('href')).get();
    expect(open).toContain('#c-home-link');
    expect(folded).toEqual(['#c-third-party-hand-over']);
    expect([...open, ...folded].toSorted()).toEqual($('main > section').map((_, each) => `#${$(each).attr('id')}`).get().toSorted());
    expect($('main > details > summary').text()).toBe('1 check of which nothing failed or stayed open');
  });
});
