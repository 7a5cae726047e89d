import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { quote } from '../quote.ts';
import { failed } from '../verdict.ts';

/** A fixed header and a bar at the bottom together may take this share of a screen and leave a page usable. */
const allowed = 0.3;

export const coveredPage = defineCheck({
  id: 'covered-page',
  of: 'page',
  devices: ['desktop', 'phone'],
  needs: ['layout'],
  title: 'Something goes on covering the page after consent was refused',
  about: 'Measures how much of the first screen a fixed layer still covers once a consent banner was refused; more than 30 % is a fault. Cannot see whether another button would close it.',
  verify: 'Open the page in a private window, refuse the cookies, and try to read.',
  matters: 'A layer over the text keeps everybody from reading, and on a phone may leave nothing to see.',
  mend: 'Close the layer for good once cookies were refused, and keep what stays small.',
  unseen: 'Whether another button would close it.',
  severity: 'serious',
  wcag: [],
  judge: ({ look }, { layout: { overlay } }) => {
    const share = overlay?.share ?? 0;
    const percent = `${Math.round(share * 100)} %`;
    if (overlay === null || share <= allowed) return [{ state: 'passed', message: overlay === null ? 'Nothing covers the page.' : `A fixed layer covers ${percent} of the screen.` }];
    const asked = look.consent === 'stuck' ? ', and no button to refuse it worked' : '';
    return [failed(`${quote(overlay.selector)} covers ${percent} of the screen${asked}.`, {
      fingerprint: fingerprint('covered-page', overlay.selector),
      ...(overlay.spot !== undefined && { places: [faultPlace(overlay.spot, `covers ${percent} of the screen`)] }),
    })];
  },
});
