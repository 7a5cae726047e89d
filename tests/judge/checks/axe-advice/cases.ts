import type { PageExample } from '../../made/case.ts';
import { fine, rule, seen } from '../../made/site.ts';

const found = (...violations: ReturnType<typeof rule>[]) => ({ device: 'desktop', seen: seen({ axe: fine({ violations, incomplete: [rule('unsure', null, { wcag: [] })], rules: 90 }) }) }) as const;

export const cases: readonly PageExample[] = [
  {
    name: 'a best practice, and a criterion of level AAA', in: found(rule('region', 'moderate', { wcag: [] }), rule('meta-refresh-no-exceptions', 'minor', { wcag: ['2.2.4', '3.2.5'], count: 1, places: [] })),
    out: [
      'cantTell region desktop: Advice, no failure of WCAG’s levels A and AA: Help of region: 2 places, first “footer > a:nth-child(2)”.',
      'cantTell meta-refresh-no-exceptions desktop: Advice, no failure of WCAG’s levels A and AA: Help of meta-refresh-no-exceptions: 1 place.',
    ],
  },
  { name: 'failures of WCAG, or by the W3C’s own rules', in: found(rule('label', 'critical'), rule('empty-heading', 'minor', { wcag: [] })), out: ['passed desktop: No best practice of axe is left out.'] },
];
