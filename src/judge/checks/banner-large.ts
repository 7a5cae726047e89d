import { defineCheck } from '../define-check.ts';
import { percent } from '../percent.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

/** More than half of the screen: our choice, there is no norm. */
const much = .5;

export const bannerLarge = defineCheck({
  id: 'banner-large',
  of: 'page',
  devices: ['desktop'],
  needs: ['arrival'],
  title: 'Does the consent banner take more than half of the screen?',
  about: 'Opens the page as a first visitor and measures which share of a desktop’s screen (1280 by 900) its consent banner takes before any answer. Information: nothing is scored.',
  verify: 'Open the page in a private window and look how much of it can be read before the banner is answered.',
  matters: 'Who came for one thing has to answer a question about something else first.',
  mend: 'Keep the banner to a strip of two lines, and let the page be read beside it.',
  unseen: 'A phone’s screen, where the same banner takes more; banners that come later.',
  severity: 'info',
  wcag: [],
  judge: (_page, { arrival: { banner } }) => {
    if (banner === null) return [inapplicable('No consent banner was found by these rules.')];
    const message = `The consent banner takes ${percent(banner.share)} of a desktop’s screen before any answer.`;
    return [banner.share > much ? cantTell(message, { severity: 'info' }) : passed(message)];
  },
});
