import type { PageExample } from '../../made/case.ts';
import { fine, rule, seen, timeout } from '../../made/site.ts';

const found = (...violations: ReturnType<typeof rule>[]) => ({ device: 'desktop', seen: seen({ axe: fine({ violations, incomplete: [rule('unsure', 'critical')], rules: 90 }) }) }) as const;

export const cases: readonly PageExample[] = [
  {
    name: 'two rules broken', in: found(rule('one-rule', 'critical'), rule('of-another-weight', 'serious'), rule('two-rule', 'critical', { count: 1, places: [] })),
    out: ['failed one-rule desktop: Help of one-rule: 2 places, first “footer > a:nth-child(2)”.', 'failed two-rule desktop: Help of two-rule: 1 place.'],
  },
  { name: 'only of another weight', in: found(rule('of-another-weight', 'serious')), out: ['passed desktop: No failures of this weight found by 90 automated rules.'] },
  { name: 'axe was too slow', in: { device: 'desktop', seen: { axe: { ok: false, failure: timeout } } }, out: ['untested desktop: The automated accessibility test could not be made on the desktop: it did not answer in time (on the way to the site).'] },
];
