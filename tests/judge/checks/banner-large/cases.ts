import type { PageExample } from '../../made/case.ts';
import { banner, visited } from '../../made/arrival.ts';
import { touched } from '../../made/touch.ts';

const takes = (share: number, wide?: number): PageExample['in'] => {
  const of = (one: number) => ({ ...banner('accept: Accept', 'refuse: Reject'), share: one });
  const about = touched({ banner: of(share) });
  return wide === undefined ? about : { ...about, look: { seen: { desktop: visited({ banner: of(wide) }).seen, phone: about.seen } } };
};

export const cases: readonly PageExample[] = [
  { name: 'no banner', in: touched({}), out: ['inapplicable phone: No consent banner was found by these rules.'] },
  { name: 'a strip', in: takes(.12), out: ['passed phone: The consent banner takes 12 % of a phone’s screen before any answer.'] },
  { name: 'half', in: takes(.5), out: ['passed phone: The consent banner takes 50 % of a phone’s screen before any answer.'] },
  { name: 'nearly all', in: takes(.93), out: ['cantTell phone: The consent banner takes 93 % of a phone’s screen before any answer.'] },
  { name: 'more than on a desktop', in: takes(.62, .14), out: ['cantTell phone: The consent banner takes 62 % of a phone’s screen before any answer. Of a desktop’s it takes 14 %.'] },
  { name: 'as much as on a desktop', in: takes(.2, .2), out: ['passed phone: The consent banner takes 20 % of a phone’s screen before any answer.'] },
];
