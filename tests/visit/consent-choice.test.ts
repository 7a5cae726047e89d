import { describe, expect, it } from 'vitest';
import type { ConsentChoice } from '../../src/model/arrival.ts';
import { ACCEPT, REFUSE } from '../../src/visit/consent.ts';
import { choiceOf } from '../../src/visit/consent-choice.ts';

const words: Readonly<Record<ConsentChoice, readonly string[]>> = {
  accept: ['Accept', 'Accept all cookies', 'I accept', 'I Agree', 'Allow all', 'Yes, I agree', 'OK, I accept', 'Derbyn pob cwci', 'Accept additional cookies', 'We accept', 'I consent', 'Yes', 'Yes please', 'I’m OK with cookies', 'Turn cookies on', 'Enable all', 'Rwy’n derbyn', 'Cytuno', 'Rwy’n cytuno â’r cwcis', 'Caniatáu pob cwci', 'Ydw'],
  refuse: ['Reject', 'Reject additional cookies', 'I do not accept', 'Don’t allow', 'No, thanks', 'No', 'Only necessary cookies', 'Use necessary cookies only', 'Accept only essential', 'Accept necessary', 'Turn off', 'Opt out', 'Opt-out', 'Continue without accepting', 'Decline all', 'Gwrthod cwcis', 'Disable analytics', 'I don’t agree', 'I reject', 'I disagree', 'No, I do not accept', 'Turn off optional cookies', 'Turn cookies off', 'Only necessary', 'Necessary only', 'Just the essentials: use only essential',
    'Strictly necessary cookies only', 'Accept necessary cookies', 'Allow essential cookies', 'Proceed without cookies', 'Don’t track me', 'Peidio â derbyn', 'Gwrthod pob un', 'Dim diolch', 'Cwcis hanfodol yn unig', 'Derbyn cwcis hanfodol yn unig', 'Dim ond cwcis angenrheidiol',
    'Parhau heb dderbyn', 'Rydw i ddim yn derbyn', 'Nid wyf yn cytuno', 'Anghytuno', 'Diffodd cwcis', 'Derbyn dim ond hanfodol', 'Continue with essential cookies', 'Proceed with only necessary cookies'],
  fine: ['OK', 'Okay', 'Got it', 'I understand', 'Continue', 'Iawn', 'Rwy’n deall'],
  close: ['×', 'Close', 'Hide this message', 'Dismiss', 'Cau', 'Cuddio’r neges hon'],
  more: ['Cookie settings', 'Manage cookies', 'Set cookie preferences', 'View cookies', 'Find out more', 'Cookie policy', 'Cookies', 'Customise', 'Rheoli cwcis', 'Gosodiadau cwcis', 'Polisi cwcis'],
  unknown: ['', 'Allow selection', 'Accept my choices', 'Save and exit', 'Weiter', 'Accept selected', 'Save preferences', 'Save settings', 'Confirm my cookie settings'],
};

describe('what a button of a consent banner does', () => {
  it.each(Object.entries(words).flatMap(([does, all]) => all.map((one) => [one, does] as const)))('“%s”: %s', (one, does) => {
    expect(choiceOf(one)).toBe(does);
  });
});

/** Freer than what is pressed. */
it.each(['Essential cookies', 'Strictly necessary cookies', 'Set optional cookies off', 'Withdraw consent to cookies'])('“%s” may refuse', (one) => { expect(choiceOf(one)).toBe('refuse'); });

/** What is pressed on a page has to be sure: a name that refuses is never taken for one that accepts, nor the other way round. */
describe('what may be pressed as an answer', () => {
  it.each(words.refuse)('“%s” accepts nothing', (one) => { expect(ACCEPT.test(one)).toBe(false); });
  it.each([...words.accept, ...words.fine, ...words.more, 'Accept all cookies', 'Notice', 'Northern news', 'Know more', 'Necessary cookies are always on', 'Essential cookies', 'Only for staff', 'Noise complaints', 'Nothing', 'Opt in', 'Derbyn popeth', 'Refuse and recycling', 'Refuse collection days', 'Disabled parking', 'Cwcis hanfodol'])('“%s” refuses nothing', (one) => { expect(REFUSE.test(one)).toBe(false); });
  it.each(['I accept', 'Accept', 'I agree', 'Allow all cookies', 'Yes', 'OK', 'Derbyn', 'Rwy’n derbyn', 'Iawn'])('“%s” accepts', (one) => { expect(ACCEPT.test(one)).toBe(true); });
  it.each(['I do not accept', 'Turn off', 'Only necessary', 'Continue without accepting', 'Gwrthod', 'Peidio â derbyn', 'Reject', 'No, thanks', 'Accept necessary cookies'])('“%s” refuses', (one) => { expect(REFUSE.test(one)).toBe(true); });
  it.each(['Accept only', 'Accept my choices, not all', 'Do not accept', 'Save without accepting', 'Derbyn rhai, dim ond heddiw'])('“%s” does not accept for certain', (one) => { expect(ACCEPT.test(one)).toBe(false); });
});
