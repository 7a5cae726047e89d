import { describe, expect, it } from 'vitest';
import {
  addressKey, hostOf, isDocument, isFile, isNewsAddress, isSignIn, isSocial, isTrap, isWelshAddress, looksLikePayment, mayUndo, sameSite,
} from '../../src/findability/address.ts';

describe('addresses of one page', () => {
  it.each([
    'https://www.a.gov.uk/bins', 'http://a.gov.uk/bins/', 'https://a.gov.uk/bins/index.html', 'https://a.gov.uk/bins.html#day',
      'https://A.gov.uk:443/bins',
  ])('%s is the bins page', (url) => expect(addressKey(url)).toBe('a.gov.uk/bins'));
  it('keeps queries and ports apart', () => {
    expect(addressKey('https://a.gov.uk/page?id=1')).not.toBe(addressKey('https://a.gov.uk/page?id=2'));
    expect(addressKey('http://127.0.0.1:1/a')).not.toBe(addressKey('http://127.0.0.1:2/a'));
  });
  it('keeps routes and pressed controls apart, and reads a route as a path', () => {
    expect(addressKey('https://a.gov.uk/#/bins/')).toBe('a.gov.uk#/bins');
    expect(addressKey('https://a.gov.uk/#~Bins~Missed%20bin')).toBe('a.gov.uk#~Bins~Missed%20bin');
    expect([isFile('https://a.gov.uk/#/a.pdf'), isSignIn('https://a.gov.uk/#!/login'), isNewsAddress('https://a.gov.uk/app#/news/bins')]).toEqual([true, true, true]);
    expect(['#~Delete%20it', '#/account/logout', '#~Bins', '#delete'].map((part) => mayUndo(`https://a.gov.uk/${part}`))).toEqual([true, true, false, false]);
  });
  it('takes text that is no address for itself', () => {
    expect(addressKey('not an address')).toBe('not an address');
    expect(hostOf('not an address')).toBe('');
  });
});

describe('one site', () => {
  it.each([
    ['https://www.brent.gov.uk/', 'https://forms.brent.gov.uk/x', true],
    ['https://www.brent.gov.uk/', 'https://www.barnet.gov.uk/', false],
    ['http://www.brambleford.test:1/', 'http://forms.brambleford.test/', true],
    ['http://www.brambleford.test/', 'http://portal.test/', false],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:2/', false],
    ['http://localhost:1/', 'http://localhost:1/x', true],
    ['nonsense', 'nonsense', false],
  ])('%s and %s: %s', (a, b, same) => expect(sameSite(a, b)).toBe(same));
});

describe('kinds of address', () => {
  const on = (path: string): string => `https://a.gov.uk${path}`;
  it('knows files and documents', () => {
    expect(['/a.pdf', '/a.DOCX', '/a.jpg', '/bins', '/a.html'].map((path) => isFile(on(path)))).toEqual([true, true, true, false, false]);
    expect(['/a.pdf', '/a.jpg'].map((path) => isDocument(on(path)))).toEqual([true, false]);
  });
  it('knows news, events, minutes and dates', () => {
    for (const path of ['/news/bins', '/events/fair', '/2024/05/bins', '/council/minutes-may',
      '/agendas']) expect(isNewsAddress(on(path))).toBe(true);
    for (const path of ['/bins', '/newsletters', '/eventful']) expect(isNewsAddress(on(path))).toBe(false);
    expect(isNewsAddress(on('/council/minutes'), true)).toBe(false);
  });
  it('knows the Welsh side', () => {
    for (const url of ['https://a.gov.uk/cy/biniau', 'https://cy.a.gov.uk/', 'https://a.gov.uk/x?lang=cy',
      'https://a.gov.uk/cymraeg', 'https://a.gov.uk/CYM/preswylydd', 'https://a.gov.uk/7044?lang=cy-gb']) expect(isWelshAddress(url)).toBe(true);
    for (const path of ['/cycling', '/welsh-language', '/cy-pres', '/a?lang=cycling', '/a?lang=en']) expect(isWelshAddress(on(path))).toBe(false);
    expect(isWelshAddress('?')).toBe(false);
  });
  it('knows where money changes hands', () => {
    expect(looksLikePayment('https://payments.a.gov.uk/')).toBe(true);
    expect(looksLikePayment('https://new.nexbillpay.net/')).toBe(true);
    expect(looksLikePayment(on('/payments/council-tax'))).toBe(true);
    expect(looksLikePayment(on('/pay-council-tax'))).toBe(false);
    expect(looksLikePayment('?')).toBe(false);
  });
  it('knows signing in, social sites and traps', () => {
    expect([on('/login'), on('/user/sign-in?x=1'), on('/catalogue')].map(isSignIn)).toEqual([true, true, false]);
    expect(['https://www.facebook.com/a', 'https://m.facebook.com/', 'https://x.com/a', 'https://notfacebook.org/',
      'https://max.com/', '?'].map(isSocial)).toEqual([true, true, true, false, false, false]);
    for (const path of ['/a?PHPSESSID=1', '/cal?month=5&year=2024', '/search?q=bins', '/news?f[0]=x', '/calendar/2024-05',
      '/a;jsessionid=1']) expect(isTrap(on(path))).toBe(true);
    expect(isTrap(on('/bin-calendar'))).toBe(false);
    expect(isTrap('?')).toBe(true);
  });
});

describe('mayUndo', () => {
  it.each([
    '/bins/delete?id=7', '/bins/unsubscribe?u=1', '/delete-my-reminder', '/log-out', '/account/signout', '/bins?action=remove', '/bins/%64elete',
    '/bins/cancel', '/remove.php', '/cancel-booking/17', '/cancel-booking?ref=7', '/deleteItem?id=2', '/bins?do=Cancel',
  ])('%s may', (path) => expect(mayUndo(`https://a.test${path}`)).toBe(true));
  it.each([
    '/cancellations', '/remove-graffiti', '/council-tax/cancel-direct-debit', '/deleted', '/removals?page=2', '/bins', '/bins?id=7', '/cancelled/7',
  ])('%s is a page to read', (path) => expect(mayUndo(`https://a.test${path}`)).toBe(false));
  it('says nothing of what is no address', () => expect(mayUndo('delete')).toBe(false));
});
