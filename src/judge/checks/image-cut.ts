import { defineCheck } from '../define-check.ts';
import { notMeasured } from '../not-measured.ts';
import { wideVerdict } from '../wide-verdict.ts';

export const imageCut = defineCheck({
  id: 'image-cut',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'A picture is cut off at the side on a phone',
  about: 'Finds pictures that are wider than the room for them and of which a part is hidden. Whether what is lost matters only a person can tell, so that it never fails.',
  matters: 'A plan, a chart or a poster of which the right half is hidden says something else.',
  mend: 'Give pictures `max-width: 100%; height: auto`.',
  verify: 'Open the page on a phone: is what the picture shows whole, or only its background gone?',
  unseen: 'Pictures set as backgrounds, and in rows of slides.',
  severity: 'info',
  wcag: [],
  judge: (_page, { layout: { handheld } }) => [handheld === undefined ? notMeasured
    : wideVerdict('image-cut', handheld.things.filter(({ kind }) => kind === 'picture'), { noun: 'picture', isCutCertain: false })],
});
