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
  { name: 'nothing left', in: left([]), out: ['passed desktop: Nothing was left for a person to look at by axe.'] },
];
