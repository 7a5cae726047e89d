import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const letterShortcut = defineCheck({
  id: 'letter-shortcut',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'A single letter does something',
  about: 'Presses letters, digits and signs one by one with the focus nowhere, where the page listens to keys, and sees whether anything shows, goes or moves, twice on fresh pages. Where something on the page talks of switching shortcuts off, a person has to look.',
  verify: 'Load the page, click on nothing, and press the key.',
  matters: 'Who speaks to the computer, or brushes a key, sets things off that they did not want.',
  mend: 'Let the shortcut need Ctrl or Alt, work only where the focus is on its part, or be switched off on the page.',
  unseen: 'Shortcuts of several keys, and settings on other pages that switch them off.',
  techniques: ['F99', 'G217'],
  act: ['ffbc54'],
  severity: 'moderate',
  wcag: ['2.1.4'],
  judge: (_page, { layers: { shortcuts, keys, cut } }) => {
    const body = { selector: 'body', html: '<body>', name: '', landmark: '', box: null };
    const placeOf = (one: (typeof shortcuts)[number]) => faultPlace(body, `the key ${quote(one.key)} alone does something: ${one.did}`, { when: 'with the focus nowhere' });
    return trialVerdict({
      id: 'letter-shortcut', tried: keys, isCut: cut?.includes('keys'), certain: shortcuts.filter(({ hasSetting }) => !hasSetting).map(placeOf), doubtful: shortcuts.filter(({ hasSetting }) => hasSetting).map(placeOf),
      nothing: 'The page as a whole listens to no key.', fine: `None of ${many(keys, 'key')} pressed with the focus nowhere did anything.`,
      say: (first, count) => `Of ${many(count, 'key')}: ${first.why}.`,
    });
  },
});
