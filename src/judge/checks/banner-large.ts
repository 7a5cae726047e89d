import { bannerPlace } from '../banner-place.ts';
import { defineCheck } from '../define-check.ts';
import { percent } from '../percent.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

/** More than half of the screen: our choice, there is no norm. */
const much = .5;

export const bannerLarge = defineCheck({
  id: 'banner-large',
  of: 'page',
  devices: ['phone'],
  needs: ['touch'],
  title: 'Does the consent banner take more than half of a phone’s screen?',
  about: 'Opens the page as a first visitor with a phone and measures which share of the screen its consent banner takes before any answer. Where a desktop’s share is known and another, it is told beside it. Information: nothing is scored.',
  verify: 'Open the page on a phone in a private window and look how much of it can be read before the banner is answered.',
  matters: 'Who came for one thing has to answer a question about something else first.',
  mend: 'Keep the banner to a strip of two lines, and let the page be read beside it.',
  unseen: 'Banners that come later, and those that no name and no word of theirs calls one.',
  severity: 'info',
  wcag: [],
  judge: ({ look }, { touch: { banner } }) => {
    if (banner === null) return [inapplicable('No consent banner was found by these rules.')];
    const wide = look.seen.desktop?.arrival;
    const other = wide?.ok === true ? wide.data.banner?.share : undefined;
    const beside = other !== undefined && percent(other) !== percent(banner.share) ? ` Of a desktop’s it takes ${percent(other)}.` : '';
    const message = `The consent banner takes ${percent(banner.share)} of a phone’s screen before any answer.${beside}`;
    return [banner.share > much ? cantTell(message, { severity: 'info', fingerprint: 'banner-large', ...bannerPlace(banner, `it takes ${percent(banner.share)} of the screen`) }) : passed(message)];
  },
});
