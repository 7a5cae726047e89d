import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const disclosureNotTold = defineCheck({
  id: 'disclosure-not-told',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Is it told that this control opens and shuts something?',
  about: 'Finds controls that show and hide what stands beside them while neither their words nor any state in the markup changes.',
  verify: 'Press the control with a screen reader running: is anything said of what opened?',
  matters: 'Who listens presses and hears nothing: it seems broken.',
  mend: 'Give the control aria-expanded and keep it up to date, or use <details>.',
  unseen: 'Whether a picture in the control tells of the state.',
  techniques: ['F15', 'ARIA5'],
  severity: 'info',
  wcag: ['4.1.2'],
  judge: (_page, { layers: { openers, pressed, cut } }) => trialVerdict({
    id: 'disclosure-not-told', tried: openers.length, isCut: cut?.includes('openers'),
    doubtful: openers.filter(({ before, isOwn, toggles, tells, shows }) => before === null && isOwn && toggles && !tells && shows !== '')
      .map((one) => faultPlace(one.spot, `${quote(one.shows)} appears and goes, and neither words nor markup of the control change`, { when: 'when it is pressed' })),
    nothing: `No control that shows and hides something found by these rules (${many(pressed, 'thing')} pressed).`,
    fine: `What ${many(openers.length, 'control')} show and hide is told, or is no part that opens and shuts.`,
    say: (first, count) => `At ${many(count, 'control')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
  }),
});
