import { CUT_PAGE } from '../cut-page.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { passedUnlessCut } from '../passed-unless-cut.ts';
import { many } from '../quote.ts';
import { failed, inapplicable } from '../verdict.ts';

export const orientationLocked = defineCheck({
  id: 'orientation-locked',
  of: 'page',
  devices: ['desktop'],
  needs: ['resize'],
  title: 'The page works in one orientation of the screen only',
  about: 'Lays the page out on an upright and on a lying screen of a phone’s size: the page’s boxes may not stand a quarter turn apart, nor may a request to turn the device stand in the page’s place in one of them.',
  verify: 'Open the page on a phone, turn the phone and see whether the page turns with it.',
  matters: 'People whose device is fixed to a wheelchair or a stand cannot turn it.',
  mend: 'Take the rotation out of the orientation media query, and let the page flow in either orientation.',
  unseen: 'Scripts that lock the screen only on a real phone; apps where one orientation is essential, as a piano.',
  techniques: ['F97', 'F100', 'G214'],
  act: ['b33eff'],
  severity: 'serious',
  wcag: ['1.3.4'],
  judge: (_page, { resize: { tried, isCut, turned } }) => {
    const [first] = turned;
    if (tried === 0 && isCut !== true) return [inapplicable('The page has no text.')];
    if (first === undefined) return [passedUnlessCut(isCut === true ? '' : `The page stands upright in both orientations, with ${many(tried, 'text')}.`, isCut, CUT_PAGE)];
    const why = first.how === 'message' ? 'a request to turn the device stands in the page’s place' : `it is turned by ${first.degrees} degrees against the other orientation`;
    return [failed(`On a ${first.orientation} screen ${why}.`, { places: [faultPlace(first, why, { when: `on a ${first.orientation} screen`, ...(first.image !== undefined && { image: first.image }) })], fingerprint: 'orientation-locked' })];
  },
});
