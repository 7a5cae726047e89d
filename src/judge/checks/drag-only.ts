import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const dragOnly = defineCheck({
  id: 'drag-only',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Can this be done without dragging?',
  about: 'Finds things that are marked to be dragged, with no button or list to choose from in them or beside them.',
  verify: 'Try to move the thing by single presses or clicks, without holding.',
  matters: 'Who can’t hold and move at once, by hand or by voice, can’t do what only dragging does.',
  mend: 'Offer buttons (up, down, move to …) that do the same.',
  unseen: 'Things that are dragged by script without being marked so.',
  techniques: ['F108', 'G219'],
  severity: 'info',
  wcag: ['2.5.7'],
  judge: (_page, { layers: { drags } }) => trialVerdict({
    id: 'drag-only', tried: drags.length, doubtful: drags.map((one) => faultPlace(one, 'draggable="true", and no button, list or link in it or beside it')),
    nothing: 'Nothing to drag found by these rules.', fine: 'Nothing to drag without something to press beside it found by these rules.',
    say: (first, count) => `${many(count, 'kind')} of things to drag, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
  }),
});
