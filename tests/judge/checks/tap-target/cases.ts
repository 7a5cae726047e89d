import type { PageExample } from '../../made/case.ts';
import { fine, layout, seen } from '../../made/site.ts';

const target = (name: string, width: number, height: number, inline = false) => ({ name, selector: `#${name}`, box: { x: 0, y: 0, width, height }, inline });
const small = (...targets: ReturnType<typeof target>[]) => ({ device: 'phone', seen: seen({ layout: fine(layout({ targets: { count: 40, small: targets } })) }) }) as const;

export const cases: readonly PageExample[] = [
  { name: 'a row of little icons', in: small(target('a', 16, 16), target('b', 16, 16), target('c', 16, 16)), out: ['failed phone: 3 of 40 targets under 24 × 24 px and without room, first “a” (16 × 16 px).'] },
  { name: 'one of them', in: small(target('', 13, 13)), out: ['cantTell phone: 1 of 40 targets under 24 × 24 px and without room, first “#” (13 × 13 px).'] },
  { name: 'links in a sentence', in: small(target('a', 40, 18, true), target('b', 40, 18, true), target('c', 40, 18, true)), out: ['passed phone: None of 40 targets is too small and too close.'] },
  { name: 'short by a fraction of layout', in: small(target('a', 23.6, 24), target('b', 24, 23.7), target('c', 23.5, 60)), out: ['passed phone: None of 40 targets is too small and too close.'] },
];
