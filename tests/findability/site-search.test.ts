import { describe, expect, it } from 'vitest';
import { searchForm, searchLink } from '../../src/findability/site-search.ts';
import { field, form, link, source } from './made.ts';

const found = (...forms: Parameters<typeof form>[0][]) => searchForm(source({ forms: forms.map((one, n) => form({ n,
  ...one })) }))?.n ?? null;

describe('searchForm', () => {
  it.each([
    ['a search landmark', { role: 'search' }],
    ['an address and a name', { action: 'https://a.test/search', fields: [field({ name: 's' })] }],
    ['a search field with a usual name', { fields: [field({ type: 'search', name: 'q' })] }],
    ['words and a name', { region: 'header' as const, buttons: ['Search'], fields: [field({ name: 'keys' }),
      field({ type: 'hidden', name: 'x' })] }],
    ['words that were searched for', { role: 'search', fields: [field({ name: 'q', value: 'cancel my newsletter' })] }],
  ])('is known by %s', (_, one) => expect(found(one)).toBe(0));
  it.each([
    ['a look-up by postcode', { action: 'https://a.test/search', fields: [field({ name: 'postcode', label: 'Postcode' })] }],
    ['a newsletter', { label: 'Newsletter', fields: [field({ type: 'email', name: 'email' }), field({ name: 'q' })] }],
    ['a login', { role: 'search', fields: [field({ name: 'user' }), field({ type: 'password' })] }],
    ['a form without a text field', { role: 'search', fields: [field({ type: 'checkbox' })] }],
    ['a subscription', { role: 'search', action: 'https://a.test/newsletter/subscribe' }],
    ['a subscription by name', { role: 'search', id: 'subscribe-form' }],
    ['what deletes', { role: 'search', fields: [field({ name: 'q' }), field({ type: 'hidden', name: 'action', value: 'delete' })] }],
    ['what signs out', { role: 'search', action: 'https://a.test/search?do=logout' }],
    ['any other form', { fields: [field({ name: 'name' })] }],
  ])('is not %s', (_, one) => expect(found(one)).toBeNull());
  it('is the best of several, the first among equals', () => {
    expect(found({ fields: [field({ name: 'q' }), field({ name: 'b' })] }, { role: 'search' }, { role: 'search' })).toBe(1);
    expect(found()).toBeNull();
  });
});

describe('searchLink', () => {
  it('is a link that is nothing but a search', () => {
    expect(searchLink(source({ links: [link('Search jobs', '/jobs'), link('Search', null), link('Search 🔍', '/search')] })))
      .toBe('Search 🔍');
    expect(searchLink(source({ links: [link('Search this site', '/s')] }))).toBe('Search this site');
    expect(searchLink(source({ links: [link('Job search', '/s')] }))).toBeNull();
  });
});
