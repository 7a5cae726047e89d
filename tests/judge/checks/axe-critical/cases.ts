import type { PageExample } from '../../made/case.ts';
import { fine, rule, seen, timeout } from '../../made/site.ts';

const found = (...violations: ReturnType<typeof rule>[]) => ({ device: 'desktop', seen: seen({ axe: fine({ violations, incomplete: [rule('unsure', 'critical')], rules: 90 }) }) }) as const;

export const cases: readonly PageExample[] = [
  {
    name: 'two rules broken', in: found(rule('one-rule', 'critical'), rule('of-another-weight', 'serious'), rule('two-rule', 'critical', { count: 1, places: [] })),
    out: ['failed one-rule desktop: Help of one-rule: 2 places, first “footer > a:nth-child(2)”.', 'failed two-rule desktop: Help of two-rule: 1 place.'],
  },
  {
    name: 'an attribute that the role does not know, but for what radio buttons are given to say that they open something', in: found(rule('aria-allowed-attr', 'critical', { count: 3, places: [
      { selector: 'a', html: '<input type="radio" aria-expanded="true">', why: 'Fix all of the following:\n  ARIA attribute is not allowed: aria-expanded="true"', count: 1 },
      { selector: 'b', html: '<input type="radio" aria-expanded="false" aria-sort="none">', why: 'Fix all of the following:\n  ARIA attributes are not allowed: aria-expanded="false", aria-sort="none"', count: 1 },
      { selector: 'c', html: '<input type="text" aria-expanded="false">', why: 'Fix all of the following:\n  ARIA attribute is not allowed: aria-expanded="false"', count: 1 },
    ] })),
    out: ['failed aria-allowed-attr desktop: Help of aria-allowed-attr: 2 places, first “b”.'],
  },
  { name: 'only of another weight', in: found(rule('of-another-weight', 'serious')), out: ['passed desktop: No failures of this weight found by 90 automated rules.'] },
  { name: 'axe was too slow', in: { device: 'desktop', seen: { axe: { ok: false, failure: timeout } } }, out: ['untested desktop: The automated accessibility test could not be made on the desktop: it did not answer in time (on the way to the site).'] },
];
