import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const actsOnPress = defineCheck({
  id: 'acts-on-press',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Can a press on this be called off?',
  about: 'Presses the pointer down on things that listen to that and moves it away before it comes up: finds those that had acted already and did not take it back.',
  verify: 'Press the mouse down on the thing, move it away and let go: did it act?',
  matters: 'Whose hand trembles presses the wrong thing, and can’t take it back by sliding off it.',
  mend: 'Act on click, which comes when the pointer comes up on the thing.',
  unseen: 'Things where acting at once is essential, as the keys of a piano.',
  techniques: ['F101', 'G212'],
  severity: 'info',
  wcag: ['2.5.2'],
  judge: (_page, { layers: { downs, pressed, cut } }) => trialVerdict({
    id: 'acts-on-press', tried: pressed, isCut: cut?.includes('downs'),
    doubtful: downs.map((one) => faultPlace(one, 'it acts as soon as the pointer goes down on it', { when: 'when the pointer goes down on it' })),
    nothing: 'Nothing to press found by these rules.', fine: `None of ${many(pressed, 'thing')} to press was found to act before the pointer comes up.`,
    say: (first, count) => `At ${many(count, 'thing')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
  }),
});
