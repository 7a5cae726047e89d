import type { PageExample } from '../../made/case.ts';
import { fine, rule, seen } from '../../made/site.ts';

const left = (...incomplete: ReturnType<typeof rule>[]) => ({ device: 'desktop', seen: seen({ axe: fine({ violations: [rule('sure', 'critical')], incomplete, rules: 90 }) }) }) as const;

export const cases: readonly PageExample[] = [
  { name: 'left to a person', in: left(rule('color-contrast', 'serious')), out: ['cantTell color-contrast desktop: A person should look: Help of color-contrast: 2 places, first “footer > a:nth-child(2)”.'] },
  { name: 'nothing left', in: left(), out: ['passed desktop: Nothing was left for a person to look at by axe.'] },
];
