import type { PageExample } from '../../made/case.ts';
import { fine, layout, seen } from '../../made/site.ts';

const over = (...areas: number[]) => ({ device: 'phone', seen: seen({ layout: fine(layout({ overlaps: areas.map((area) => ({ a: 'h1', b: '.menu', area })) })) }) }) as const;

export const cases: readonly PageExample[] = [
  { name: 'a heading under the menu', in: over(820.4, 300, 4), out: ['failed phone: 2 overlaps, first “h1” and “.menu” (820 px²).'] },
  { name: 'line boxes that touch', in: over(20, 99), out: ['passed phone: No text or control lies over another.'] },
  { name: 'never looked at', in: { device: 'phone', seen: {} }, out: ['untested phone: The measurement of the layout was not made on the phone (on our side).'] },
];
