import type { CookieSet } from '../../model/arrival.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { trackerOf } from '../known-cookie.ts';
import { many, quote } from '../quote.ts';
import { cantTell, failed, passed } from '../verdict.ts';

/** What remembers an answer, or that a message was seen, by its name. */
const remembers = /consent|cookie|gdpr|ccpa|banner|seen|dismiss/i;

export const cookiesBeforeConsent = defineCheck({
  id: 'cookies-before-consent',
  of: 'page',
  devices: ['desktop'],
  needs: ['arrival'],
  title: 'Trackers’ cookies are set before the resident has answered',
  about: 'Opens the page as a first visitor, answers nothing, and reads the names, domains and lifetimes of the cookies, never their values. Cookies of known trackers, by their own documented names or on their domains, are told as such; others that stay for more than a day are a question. Information: nothing is scored.',
  verify: 'Open the page in a private window, answer no banner, and look at the cookies in the browser’s tools (Application or Storage).',
  matters: 'With such a cookie a resident is known again, from page to page and for months.',
  mend: 'Let tags set cookies only after the resident has agreed; keep the site’s own cookies to the visit.',
  unseen: 'What is kept in other ways than cookies, what a cookie is for, and whether the law asks for consent for it.',
  severity: 'info',
  wcag: [],
  judge: ({ site }, { arrival: { cookies, url } }) => {
    const known = cookies.flatMap((cookie) => {
      const owner = trackerOf(cookie, url, site.home);
      return owner === null ? [] : [{ ...cookie, owner }];
    });
    if (known.length > 0) {
      const words = known.slice(0, 3).map(({ owner, ...cookie }) => `${quote(cookie.name)} (${owner}, ${kept(cookie)})`);
      const more = known.length > 3 ? ` and ${known.length - 3} more` : '';
      return [failed(`Before any answer ${known.length === 1 ? 'a cookie of a known tracker is' : `${known.length} cookies of known trackers are`} set: ${words.join(', ')}${more}.`, { fingerprint: fingerprint('cookies-before-consent', [...new Set(known.map(({ owner }) => owner))].sort().join('.').replace(/\W+/g, '-')) })];
    }
    const long = cookies.filter(({ days, name }) => days > 1 && !remembers.test(name));
    const [first] = long;
    if (first !== undefined) return [cantTell(`Before any answer ${many(long.length, 'cookie')} ${long.length === 1 ? 'is set that stays' : 'are set that stay'} for more than a day, first ${quote(first.name)} of ${first.domain} (${kept(first)}): what for, a person has to find out.`, { severity: 'info' })];
    if (cookies.length === 0) return [passed('Before any answer no cookie is set.')];
    return [passed(`Before any answer ${many(cookies.length, 'cookie')} ${cookies.length === 1 ? 'is' : 'are'} set, none of a known tracker; none but such as remember an answer stays for more than a day.`)];
  },
});

function kept({ days }: CookieSet): string {
  return days === 0 ? 'for the visit' : `kept ${many(days, 'day')}`;
}
