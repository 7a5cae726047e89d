import type { PageExample } from '../../made/case.ts';
import { banner, visited } from '../../made/arrival.ts';
import { touched } from '../../made/touch.ts';

const with_ = (...buttons: Parameters<typeof banner>): PageExample['in'] => touched({ banner: banner(...buttons) });
const about = with_('accept: Accept');
const alone: PageExample['in'] = { ...about, look: { seen: { desktop: visited({ banner: banner('accept: Accept', 'refuse: Reject') }).seen, phone: about.seen } } };

export const cases: readonly PageExample[] = [
  { name: 'no banner', in: touched({}), out: ['inapplicable phone: No consent banner was found by these rules.'] },
  { name: 'both', in: with_('accept: Accept', 'refuse: Reject', 'more: View cookies'), out: ['passed phone: The banner can be refused in one press: “Reject”.'] },
  { name: 'accept and settings', in: with_('accept: Accept all', 'more: Cookie settings'), out: ['cantTell phone: The banner is accepted in one press by “Accept all”; can it be refused in one press too? No button to refuse was recognised: beside it only “Cookie settings”.'] },
  { name: 'accept alone', in: with_('accept: I accept cookies'), out: ['cantTell phone: The banner is accepted in one press by “I accept cookies”; can it be refused in one press too? No button to refuse was recognised: it has no other button.'] },
  { name: 'a cross beside it', in: with_('accept: Accept', 'close: ×'), out: ['cantTell phone: The banner is accepted by “Accept”; whether “×” refuses, a person has to see.'] },
  { name: 'a button without words', in: with_('accept: Accept', 'unknown: '), out: ['cantTell phone: The banner is accepted by “Accept”; whether a button without words refuses, a person has to see.'] },
  { name: 'a notice', in: with_('fine: OK, got it', 'more: Read more'), out: ['cantTell phone: The banner takes notice by “OK, got it”: whether there is anything to refuse, a person has to see.'] },
  { name: 'words that we do not know', in: with_('unknown: Weiter'), out: ['cantTell phone: The banner has no button whose words we know.'] },
  { name: 'on a phone alone', in: alone, out: ['cantTell phone: The banner is accepted in one press by “Accept”; can it be refused in one press too? No button to refuse was recognised: it has no other button. On a desktop “Reject” does.'] },
];
