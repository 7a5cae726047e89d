import { defineCheck } from '../define-check.ts';
import { notMeasured } from '../not-measured.ts';
import { wideVerdict } from '../wide-verdict.ts';

export const frameTooWide = defineCheck({
  id: 'frame-too-wide',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'A map or frame is wider than a phone’s screen',
  about: 'Finds frames (maps, videos, forms of others) that are wider than the room for them. What is cut off so that nobody can come to it fails; what can be moved in a box of its own is left to a person.',
  matters: 'A form or map of which a part lies beyond the screen cannot be used.',
  mend: 'Give frames `max-width: 100%`, and let what they show fit.',
  verify: 'Open the page on a phone: can everything in the frame be reached?',
  unseen: 'What the frame shows inside, and frames that fit but hold something wider.',
  severity: 'serious',
  wcag: ['1.4.10'],
  judge: (_page, { layout: { handheld } }) => [handheld === undefined ? notMeasured
    : wideVerdict('frame-too-wide', handheld.things.filter(({ kind }) => kind === 'frame'), { noun: 'frame', isCutCertain: true })],
});
