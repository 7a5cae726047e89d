import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const expandedNotUpdated = defineCheck({
  id: 'expanded-not-updated',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'A control says open or shut and it is not so',
  about: 'Presses controls with aria-expanded and watches whether what they control, or what stands beside them, appears and goes again with a second press, while aria-expanded stays as it was.',
  verify: 'Press the control with a screen reader running: does it say “expanded” and “collapsed” as the part opens and shuts?',
  matters: 'Who listens is told that nothing opened, and presses again, which shuts it.',
  mend: 'Set aria-expanded to true when the part opens and to false when it shuts.',
  unseen: 'Controls whose part does not shut again by a second press.',
  techniques: ['F15', 'ARIA5'],
  severity: 'serious',
  wcag: ['4.1.2'],
  judge: (_page, { layers: { openers, pressed, cut } }) => {
    const told = openers.filter(({ before }) => before !== null);
    const wrong = told.filter(({ before, after, isOwn, shows }) => before === after && isOwn && shows !== '');
    const placeOf = (one: (typeof openers)[number]) => faultPlace(one.spot, `aria-expanded stays “${one.after}” while ${quote(one.shows)} appears and goes`, { when: 'when it is pressed' });
    return trialVerdict({
      id: 'expanded-not-updated', tried: told.length, isCut: cut?.includes('openers'), certain: wrong.filter(({ toggles }) => toggles).map(placeOf),
      nothing: `No control with aria-expanded that opens something found by these rules (${many(pressed, 'thing')} pressed).`,
      fine: `Of ${many(told.length, 'control')} aria-expanded follows what opens and shuts.`,
      say: (first, count) => `Of ${many(count, 'control')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
    });
  },
});
