import { describe, expect, it } from 'vitest';
import type { FieldSeen, FormSeen } from '../../src/visit/form-page.ts';
import { mayAsk, mayFill, mayPress, wantsPassword, type RuleBy } from '../../src/visit/form-rule.ts';

const field = (about: Partial<FieldSeen> = {}): FieldSeen => ({ type: 'text', name: '', label: '', autocomplete: '', value: '', isDefault: true, isSeen: true, isThis: false, ...about });
const form = (fields: readonly FieldSeen[] = [], about: Partial<FormSeen> = {}): FormSeen => ({ sends: true, method: 'get', action: 'http://own.test/find', fields, elsewhere: [], ...about });
const by: RuleBy = {
  filled: new Map([['BR1 2AB', 'public'], ['grey', 'public'], ['hush-hush', 'secret']]),
  isOwn: (url) => url.startsWith('http://own.test/'), isAllowed: (url) => url === 'http://own.test/allowed',
};
const filled = (about: Partial<FieldSeen>, value = 'BR1 2AB'): FieldSeen => field({ ...about, value, isDefault: false });

describe('what a form may send', () => {
  it('is a look-up by GET on the own site, with what this script wrote or the page itself put there', () => {
    const fields = [filled({ label: 'Postcode' }), field({ type: 'hidden', name: 'token', value: 'abc' }), field({ type: 'select', name: 'radius', value: '5' }), filled({ type: 'radio', name: 'bin' }, 'grey')];
    expect(mayPress(form(fields), by)).toBeNull();
    expect(mayPress(form([]), by)).toBeNull();
  });

  it.each([
    ['POST', form([], { method: 'post' }), 'by POST'],
    ['another host', form([], { action: 'http://other.test/find' }), 'other.test'],
    ['what nobody knows', form([filled({ label: 'Street' }, 'High Street')]), '“Street”'],
    ['a secret', form([filled({ label: 'Reference' }, 'hush-hush')]), 'a secret'],
    ['a secret in another form', form([], { elsewhere: [filled({}, 'hush-hush')] }), 'a secret'],
    ['e-mail by type', form([filled({ type: 'email', label: 'Contact' })]), 'an e-mail address'],
    ['e-mail by label', form([filled({ label: 'Your e-mail' })]), 'an e-mail address'],
    ['e-mail in Welsh', form([filled({ label: 'Cyfeiriad e-bost' })]), 'an e-mail address'],
    ['telephone', form([filled({ name: 'mobile' })]), 'a telephone number'],
    ['name by what the browser fills in', form([filled({ autocomplete: 'section-a given-name' })]), 'a person’s name'],
    ['name by label', form([filled({ label: 'Full name' })]), 'a person’s name'],
    ['card', form([filled({ autocomplete: 'cc-number' })]), 'a card'],
    ['free words', form([filled({ type: 'textarea', label: 'Describe it' })]), 'free words'],
    ['a name that the page filled in', form([field({ label: 'Your name', value: 'Mrs Jones' })]), 'a person’s name'],
    ['about a person in another form', form([], { elsewhere: [filled({ type: 'email' })] }), 'an e-mail address'],
  ])('is not %s', (_what, seen, why) => expect(mayPress(seen, by)).toContain(why));

  it('is asked only of what sends; a street’s name is nobody’s', () => {
    expect(mayPress(form([], { sends: false, method: 'post' }), by)).toBeNull();
    expect(mayPress(form([], { method: 'dialog' }), by)).toBeNull();
    expect(mayPress(form([filled({ label: 'Street name' })]), by)).toBeNull();
    expect(mayPress(form([filled({ type: 'checkbox', name: 'email_me' }, 'grey')]), by)).toBeNull();
  });

  it('by POST is what the binding allows, exactly there, under the same rule', () => {
    expect(mayPress(form([filled({ label: 'Postcode' })], { method: 'post', action: 'http://own.test/allowed' }), by)).toBeNull();
    expect(mayPress(form([filled({ type: 'email' })], { method: 'post', action: 'http://own.test/allowed' }), by)).toContain('e-mail');
    expect(mayPress(form([], { method: 'post', action: 'http://own.test/allowed?more' }), by)).toContain('POST');
  });

  it('asks of everything done in a form what may leave meanwhile', () => {
    expect(mayAsk(form([filled({ type: 'email' })], { sends: false }), by)).toContain('e-mail');
    expect(mayAsk(form([filled({ label: 'Postcode' })], { sends: false, method: 'post' }), by)).toBeNull();
  });

  it('knows a sign-in by a password that is seen, and writes none but a secret there', () => {
    expect([wantsPassword(form([field({ type: 'password' })])), wantsPassword(form([field({ type: 'password', isSeen: false })]))]).toEqual([true, false]);
    expect([mayFill({ type: 'password' }, 'public'), mayFill({ type: 'file' }, 'secret')]).toEqual([expect.stringContaining('password'), expect.stringContaining('file')]);
    expect([mayFill({ type: 'password' }, 'secret'), mayFill({ type: 'text' }, 'public')]).toEqual([null, null]);
  });
});
