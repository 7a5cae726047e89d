import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/model/kit.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { charter } from '../../src/publish/method/charter.ts';

const post = (url: string) => ({ url, because: 'the search answers only so', review: '2027-06-01' });
const binding = (site: string, posts: readonly string[], optOut: unknown = null) => ({ site, optOut, allow: { post: posts.map(post) } });
const told = (bindings: readonly unknown[]): string => {
  const survey = { manners: { pauseMs: 1500, userAgent: 'toptasks (+mailto:x@example.org)' }, sites: [{ id: 'a' }, { id: 'b' }], bindings, hosts: {} };
  // What the charter asks of results.
  return markupText(charter({ survey } as unknown as Results));
};

describe('charter', () => {
  it('says that nothing but reading is done, and how many addresses are the exception', () => {
    expect(told([binding('a', [])])).toContain('In this survey there is no exception.');
    expect(told([binding('a', ['https://a.gov.uk/search'])])).toContain('In this survey one address, each with its reason, may be sent a search or look-up by POST, at most three times in a journey');
    expect(told([binding('a', ['https://a.gov.uk/search', 'https://a.gov.uk/find']), binding('b', ['https://b.gov.uk/search']), binding('elsewhere', ['https://c.gov.uk/x'])])).toContain('In this survey 3 addresses');
  });
  it('reads bindings of editions that know of no such leave', () => {
    expect(told([{ site: 'a', optOut: { since: '2026-01-01', because: 'asked' } }])).toMatch(/there is no exception[\s\S]*In this survey: 1\./);
  });
});
