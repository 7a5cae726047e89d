import type { PageExample } from '../../made/case.ts';
import { banner, visited } from '../../made/arrival.ts';

const takes = (share: number): PageExample['in'] => visited({ banner: { ...banner('accept: Accept', 'refuse: Reject'), share } });

export const cases: readonly PageExample[] = [
  { name: 'no banner', in: visited({}), out: ['inapplicable desktop: No consent banner was found by these rules.'] },
  { name: 'a strip', in: takes(.12), out: ['passed desktop: The consent banner takes 12 % of a desktop’s screen before any answer.'] },
  { name: 'half', in: takes(.5), out: ['passed desktop: The consent banner takes 50 % of a desktop’s screen before any answer.'] },
  { name: 'nearly all', in: takes(.93), out: ['cantTell desktop: The consent banner takes 93 % of a desktop’s screen before any answer.'] },
];
