import { describe, expect, it } from 'vitest';
import type { ConsentChoice } from '../../src/model/arrival.ts';
import { choiceOf } from '../../src/visit/consent-choice.ts';

const words: Readonly<Record<ConsentChoice, readonly string[]>> = {
  accept: ['Accept', 'Accept all cookies', 'I accept', 'I Agree', 'Allow all', 'Yes, I agree', 'OK, I accept', 'Derbyn pob cwci', 'Accept additional cookies'],
  refuse: ['Reject', 'Reject additional cookies', 'I do not accept', 'Don’t allow', 'No, thanks', 'No', 'Only necessary cookies', 'Use necessary cookies only', 'Accept only essential', 'Accept necessary', 'Turn off', 'Opt out', 'Continue without accepting', 'Decline all', 'Gwrthod cwcis', 'Disable analytics'],
  fine: ['OK', 'Okay', 'Got it', 'I understand', 'Continue'],
  close: ['×', 'Close', 'Hide this message', 'Dismiss'],
  more: ['Cookie settings', 'Manage cookies', 'Set cookie preferences', 'View cookies', 'Find out more', 'Cookie policy', 'Cookies', 'Customise'],
  unknown: ['', 'Allow selection', 'Accept my choices', 'Save and exit', 'Weiter', 'Accept selected'],
};

describe('what a button of a consent banner does', () => {
  it.each(Object.entries(words).flatMap(([does, all]) => all.map((one) => [one, does] as const)))('“%s”: %s', (one, does) => {
    expect(choiceOf(one)).toBe(does);
  });
});
