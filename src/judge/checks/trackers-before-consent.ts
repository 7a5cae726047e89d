import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many } from '../quote.ts';
import { partyWords, thirdParties } from '../third-parties.ts';
import { cantTell, failed, passed } from '../verdict.ts';

export const trackersBeforeConsent = defineCheck({
  id: 'trackers-before-consent',
  of: 'page',
  devices: ['desktop'],
  needs: ['arrival'],
  title: 'Known trackers are asked before the resident has answered',
  about: 'Opens the page as a first visitor, answers nothing, and notes of whom the page asks something. Hosts that a public list (third-party-web) knows for analytics, advertising or social networks are told as trackers; what only loads others’ tags or is for marketing is a question. Information: nothing is scored.',
  verify: 'Open the page in a private window with the browser’s tools on Network, answer no banner, and look for the named companies.',
  matters: 'A company learns that somebody reads the council’s page on debt or domestic abuse, whether they want that or not.',
  mend: 'Load analytics and others’ widgets only once the resident has agreed, or count visits without others.',
  unseen: 'What is done with what is sent, what comes later or through the council’s own server, and whether the law asks for consent here: some counting needs none. Companies that the list does not know are told and not accused.',
  severity: 'info',
  wcag: [],
  judge: ({ site }, { arrival }) => {
    const parties = thirdParties(arrival, site.home);
    const followers = parties.filter(({ follows }) => follows === 'follows');
    const banner = arrival.banner === null ? ', and no consent banner was found' : '';
    if (followers.length > 0) {
      const names = new Set(followers.map(({ name }) => name));
      return [failed(`Before any answer the page asks ${many(names.size, 'known tracker')}: ${partyWords(followers)}${banner}.`, { fingerprint: fingerprint('trackers-before-consent', [...names].sort().join('.').replace(/\W+/g, '-')) })];
    }
    const perhaps = parties.filter(({ follows }) => follows === 'may-follow');
    if (perhaps.length > 0) return [cantTell(`Before any answer the page asks ${partyWords(perhaps)}${banner}: whether that follows anybody, its settings decide.`, { severity: 'info' })];
    if (parties.length === 0) return [passed('Before any answer the page asks nothing of anybody else.')];
    return [passed(`Before any answer the page asks ${many(parties.length, 'other host')}, none of them a known tracker: ${partyWords(parties)}.`)];
  },
});
