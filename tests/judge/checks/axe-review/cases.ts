import type { PageExample } from '../../made/case.ts';
import { fine, rule, seen } from '../../made/site.ts';

type Rule = ReturnType<typeof rule>;
const left = (incomplete: readonly Rule[], violations: readonly Rule[] = [rule('sure', 'critical')]) => ({ device: 'desktop', seen: seen({ axe: fine({ violations, incomplete, rules: 90 }) }) }) as const;
const place = (html: string, more = {}) => ({ selector: 'a', html, why: '', ...more });

export const cases: readonly PageExample[] = [
  { name: 'left to a person', in: left([rule('color-contrast', 'serious')]), out: ['cantTell color-contrast desktop: A person should look: Help of color-contrast: 2 places, first “footer > a:nth-child(2)”.'] },
  {
    name: 'a frame of another origin', in: left([rule('frame-tested', 'critical', { wcag: [], places: [place('<iframe>', { frame: 'maps.test' }), place('<iframe>', { frame: 'maps.test' })] })]),
    out: ['cantTell frame-tested desktop: Not looked into, and not the council’s own: 2 frames of another origin (“maps.test”).'],
  },
  {
    name: 'what axe fails and a person has to decide', in: left([], [rule('label-content-name-mismatch', 'serious', { places: [place('<a aria-label="University Avenue">University Ave.</a>', { count: 2 })] })]),
    out: ['cantTell label-content-name-mismatch desktop: A person should look: Help of label-content-name-mismatch: 2 places, first “a”.'],
  },
  {
    name: 'a radio button that says whether it opens something, which ARIA does not know and screen readers tell', in: left([], [rule('aria-allowed-attr', 'critical', { places: [
      place('<input class="govuk-radios__input" type="radio" aria-expanded="false">', { why: 'Fix all of the following:\n  ARIA attribute is not allowed: aria-expanded="false"', count: 1 }),
      place('<input type="radio" aria-expanded="false" aria-sort="none">', { why: 'Fix all of the following:\n  ARIA attributes are not allowed: aria-expanded="false", aria-sort="none"', count: 1 }),
    ] })]),
    out: ['cantTell aria-allowed-attr desktop: A person should look: Help of aria-allowed-attr: 1 place, first “a”.'],
  },
  {
    name: 'a control said to steer what is not in the page, where its role does not need that', in: left([], [rule('aria-valid-attr-value', 'critical', { places: [
      place('<button aria-controls="gone">', { why: 'Fix all of the following:\n  Invalid ARIA attribute value: aria-controls="gone"', count: 1 }),
      place('<div role="scrollbar" aria-controls="gone">', { why: 'Fix all of the following:\n  Invalid ARIA attribute value: aria-controls="gone"', count: 1 }),
      place('<a aria-controls="gone" aria-current="no">', { why: 'Fix all of the following:\n  Invalid ARIA attribute values: aria-controls="gone", aria-current="no"', count: 1 }),
    ] })]),
    out: ['cantTell aria-valid-attr-value desktop: A person should look: Help of aria-valid-attr-value: 1 place, first “a”.'],
  },
  {
    name: 'pale words that describe a control which is off', in: left([], [rule('color-contrast', 'serious', { places: [place('<div>', { ofInactive: true, count: 1 }), place('<div>', { count: 1 })] })]),
    out: ['cantTell color-contrast desktop: A person should look: Help of color-contrast: 1 place, first “a”.'],
  },
  { name: 'nothing left', in: left([]), out: ['passed desktop: Nothing was left for a person to look at by axe.'] },
];
