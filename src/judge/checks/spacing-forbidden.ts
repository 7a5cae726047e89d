import { CUT_PAGE } from '../cut-page.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { kindsOf } from '../kinds-of.ts';
import { passedUnlessCut } from '../passed-unless-cut.ts';
import { many, quote } from '../quote.ts';
import { failed, inapplicable } from '../verdict.ts';

export const spacingForbidden = defineCheck({
  id: 'spacing-forbidden',
  of: 'page',
  devices: ['desktop'],
  needs: ['resize'],
  title: 'A style attribute keeps readers from spacing text more widely',
  about: 'Finds visible text whose line, letter or word spacing is set by !important in a style attribute to less than 1.5, 0.12 or 0.16 times the font size. Lines count only where the text wraps.',
  verify: 'Look at the style attribute of the named element; a “text spacing” bookmarklet does not change its text.',
  matters: 'People with dyslexia or low vision space text more widely with a style sheet of their own. This text stays as it is.',
  mend: 'Take !important away, or set at least the spacing that WCAG names.',
  unseen: 'Style sheets, which a reader’s own sheet can overrule; languages in other scripts than Latin.',
  techniques: ['C35', 'C36'],
  act: ['24afc2', '78fd32', '9e45ec'],
  severity: 'moderate',
  wcag: ['1.4.12'],
  judge: (_page, { resize: { tried, isCut, forbidden } }) => {
    const [first] = forbidden;
    if (tried === 0 && isCut !== true) return [inapplicable('The page has no text.')];
    if (first === undefined) return [passedUnlessCut('No style attribute keeps visible text from being spaced more widely.', isCut, CUT_PAGE)];
    const words = ({ property, value, ratio, least }: typeof first): string => `${property}: ${value} !important is ${ratio} times the font size, under ${least}`;
    const places = kindsOf(forbidden, ({ selector, html, name, landmark, box, ...rest }) => ({ selector, html, name, landmark, box, why: words({ selector, html, name, landmark, box, ...rest }) }));
    return [failed(`${many(forbidden.length, 'spacing')} held fast by a style attribute, first ${quote(first.name)}: ${words(first)}.`, { places, fingerprint: fingerprint('spacing-forbidden', first.selector) })];
  },
});
