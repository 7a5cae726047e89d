import type { PageExample } from '../../made/case.ts';
import { banner, visited } from '../../made/arrival.ts';

const with_ = (...buttons: Parameters<typeof banner>): PageExample['in'] => visited({ banner: banner(...buttons) });

export const cases: readonly PageExample[] = [
  { name: 'no banner', in: visited({}), out: ['inapplicable desktop: No consent banner was found by these rules.'] },
  { name: 'both', in: with_('accept: Accept', 'refuse: Reject', 'more: View cookies'), out: ['passed desktop: The banner can be refused in one press: “Reject”.'] },
  { name: 'accept and settings', in: with_('accept: Accept all', 'more: Cookie settings'), out: ['failed desktop: The banner is accepted in one press by “Accept all”, and no button refuses: beside it only “Cookie settings”.'] },
  { name: 'accept alone', in: with_('accept: I accept cookies'), out: ['failed desktop: The banner is accepted in one press by “I accept cookies”, and no button refuses: it has no other button.'] },
  { name: 'a cross beside it', in: with_('accept: Accept', 'close: ×'), out: ['cantTell desktop: The banner is accepted by “Accept”; whether “×” refuses, a person has to see.'] },
  { name: 'a button without words', in: with_('accept: Accept', 'unknown: '), out: ['cantTell desktop: The banner is accepted by “Accept”; whether a button without words refuses, a person has to see.'] },
  { name: 'a notice', in: with_('fine: OK, got it', 'more: Read more'), out: ['cantTell desktop: The banner takes notice by “OK, got it”: whether there is anything to refuse, a person has to see.'] },
  { name: 'words that we do not know', in: with_('unknown: Weiter'), out: ['cantTell desktop: The banner has no button whose words we know.'] },
];
