import { describe, expect, it } from 'vitest';
import type { FieldSeen, FormSeen } from '../../src/visit/form-page.ts';
import { isAsChecked, mayAsk, mayFill, mayPress, personalIn, wantsPassword, type RuleBy } from '../../src/visit/form-rule.ts';

const field = (about: Partial<FieldSeen> = {}): FieldSeen => ({ type: 'text', name: '', label: '', autocomplete: '', value: '', isDefault: true, isSeen: true, isThis: false, ...about });
const form = (fields: readonly FieldSeen[] = [], about: Partial<FormSeen> = {}): FormSeen => ({ sends: true, method: 'get', action: 'http://own.test/find', fields, elsewhere: [], sender: null, isCut: false, ...about });
const by: RuleBy = {
  filled: new Map([['BR1 2AB', 'public'], ['grey', 'public'], ['hush-hush', 'secret'], ['a@example.org', 'personal']]),
  isOwn: (url) => url.startsWith('http://own.test/'), isAllowed: (url) => url === 'http://own.test/allowed',
};
const filled = (about: Partial<FieldSeen>, value = 'BR1 2AB'): FieldSeen => field({ ...about, value, isDefault: false });

describe('what a form may send', () => {
  it('is a look-up by GET on the own site, with what this script wrote or the page itself put there', () => {
    const fields = [filled({ label: 'Postcode' }), field({ type: 'hidden', name: 'token', value: 'abc' }), field({ type: 'select', name: 'radius', value: '5' }), filled({ type: 'radio', name: 'bin' }, 'grey')];
    expect(mayPress(form(fields), by)).toBeNull();
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
    ['a date of birth', form([filled({ name: 'dateOfBirth' })]), 'a date of birth'],
    ['a National Insurance number', form([filled({ label: 'National Insurance number' })]), 'a number that stands for a person'],
    ['a vehicle', form([filled({ name: 'vehicle_registration' })]), 'a number that stands for a person'],
    ['where somebody lives', form([filled({ label: 'Where do you live?' })]), 'an address where'],
    ['a copy of what is about a person', form([filled({ label: 'Postcode' }), filled({ type: 'hidden', name: 'x' }, 'Mail a@example.org')]), 'about a person'],
    ['a copy that passes for the page’s own', form([filled({ label: 'Postcode' }), field({ type: 'hidden', name: 'x', value: 'a@example.org' })]), 'about a person'],
    ['such a copy elsewhere', form([filled({ label: 'Postcode' })], { elsewhere: [filled({ type: 'select' }, 'a@example.org')] }), 'about a person'],
    ['more fields than were read', form([filled({ label: 'Postcode' })], { isCut: true }), 'more fields'],
    ['a form in which nothing was filled in', form([field({ label: 'Postcode' })]), 'no look-up'],
    ['a form whose only filled field nobody sees', form([filled({ name: 'pc', isSeen: false })]), 'no look-up'],
    ['one that confirms', form([filled({ label: 'Postcode' }), field({ type: 'hidden', name: 'confirm', value: 'yes' })]), 'ends or removes'],
    ['one whose button deletes', form([filled({ label: 'Postcode' })], { sender: { name: 'action', value: 'delete_all', isImage: false } }), 'ends or removes'],
    ['one that cancels by its address', form([filled({ name: 'pc', label: 'Postcode' })], { action: 'http://own.test/cancel-booking' }), 'ends or removes'],
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

  it('goes out with what was checked and the button that was pressed, and nothing else', () => {
    const seen = form([filled({ name: 'pc', label: 'Postcode' }), field({ type: 'hidden', name: 'token', value: 'a b' }), field({ type: 'radio', name: 'bin' })], { sender: { name: 'go', value: 'Find', isImage: false } });
    const goes = (query: string, about: FormSeen = seen): boolean => isAsChecked(`http://own.test/find${query}`, about, by.filled);
    for (const query of ['?pc=BR1+2AB&token=a+b&go=Find', '?pc=br12ab', '?pc=BR1+2AB&bin=grey']) expect([query, goes(query)]).toEqual([query, true]);
    for (const query of ['', '?token=a+b', '?pc=BR1+2AB&name=Made+Up', '?pc=BR1+2AB&token=c', '?pc=BR1+2AB&go=Delete', '?pc=BR1+2AB&bin=blue', '?pc=hush-hush', '?pc=a@example.org', '?token=BR1+2AB']) {
      expect([query, goes(query)]).toEqual([query, false]);
    }
    expect([isAsChecked('http://own.test/else?pc=BR1+2AB', seen, by.filled), isAsChecked('nowhere', seen, by.filled)]).toEqual([false, false]);
    expect(goes('?pc=BR1+2AB&map.x=12&map.y=3', { ...seen, sender: { name: 'map', value: '', isImage: true } })).toBe(true);
  });

  it.each([
    ['Your email', 'x', 'an e-mail address'], ['Words', 'a@example.org', 'an e-mail address'], ['Words', '07700 900123', 'a telephone number'], ['Words', 'QQ 12 34 56 C', 'a number that stands for a person'],
    ['Postcode', 'BR1 2AB', null], ['Street name', 'High Street', null], ['Enter your address or postcode', 'BR1 2AB', null], ['Reference', '24/01234/FUL', null],
  ])('knows what is about a person when it is filled in: %s, %s', (label, value, what) => expect(personalIn(field({ label }), value)).toBe(what));
});
