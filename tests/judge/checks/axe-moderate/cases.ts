import type { PageExample } from '../../made/case.ts';
import { fine, rule, seen } from '../../made/site.ts';

const found = (...violations: ReturnType<typeof rule>[]) => ({ device: 'phone', seen: seen({ axe: fine({ violations, incomplete: [], rules: 1 }) }) }) as const;
const one = { count: 1, places: [] } as const;

export const cases: readonly PageExample[] = [
  {
    name: 'moderate, minor and unweighted', in: found(rule('a', 'moderate', one), rule('b', 'minor', one), rule('c', null, one)),
    out: ['failed a phone: Help of a: 1 place.', 'failed b phone: Help of b: 1 place.', 'failed c phone: Help of c: 1 place.'],
  },
  { name: 'no criterion, but a failure by the W3C’s own rules', in: found(rule('empty-heading', 'minor', { ...one, wcag: [] })), out: ['failed empty-heading phone: Help of empty-heading: 1 place.'] },
  { name: 'best practices only', in: found(rule('region', 'moderate', { wcag: [] })), out: ['passed phone: No failures of this weight found by 1 automated rule.'] },
  { name: 'only heavier ones', in: found(rule('a', 'serious'), rule('b', 'critical')), out: ['passed phone: No failures of this weight found by 1 automated rule.'] },
  { name: 'a page that answered 404', in: { ...found(), look: { status: 404 } }, out: ['untested phone: Not assessed: the page answered 404.'] },
];
