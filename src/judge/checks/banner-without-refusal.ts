import type { ConsentBanner, ConsentChoice } from '../../model/arrival.ts';
import type { Look } from '../../model/facts.ts';
import { bannerPlace } from '../banner-place.ts';
import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const bannerWithoutRefusal = defineCheck({
  id: 'banner-without-refusal',
  of: 'page',
  devices: ['phone'],
  needs: ['touch'],
  title: 'Can the consent banner be refused in one press, as it can be accepted?',
  about: 'Opens the page as a first visitor with a phone and reads the buttons of the first layer of its consent banner. Where one accepts, and no button to refuse was recognised in it or close beside it, a person is asked: our lists of words are never whole. It never fails, and nothing is scored.',
  verify: 'Open the page on a phone in a private window: is there a button that refuses, beside the one that accepts?',
  matters: 'Who is in a hurry, or finds settings hard, agrees to what they would have refused.',
  mend: 'Put a button “Reject” beside “Accept”, as easy to see and to press.',
  unseen: 'Whether the answer is heeded, how the buttons look, and buttons whose words are drawn or unknown to us.',
  severity: 'info',
  wcag: [],
  judge: ({ look }, { touch: { banner } }) => {
    if (banner === null) return [inapplicable('No consent banner was found by these rules.')];
    const [refuse, accept, fine] = (['refuse', 'accept', 'fine'] as const).map((does) => wordsOf(banner, does));
    if (refuse?.[0] !== undefined) return [passed(`The banner can be refused in one press: ${quote(refuse[0])}.`)];
    const wide = refusedOnDesktop(look);
    if (accept?.[0] === undefined) return [cantTell(fine?.[0] === undefined ? 'The banner has no button whose words we know.' : `The banner takes notice by ${quote(fine[0])}: whether there is anything to refuse, a person has to see.`, { severity: 'info', ...bannerPlace(banner, 'whether it can be refused is not known') })];
    const unsure = [...wordsOf(banner, 'unknown'), ...wordsOf(banner, 'close')];
    if (unsure.length > 0) return [cantTell(`The banner is accepted by ${quote(accept[0])}; whether ${unsure[0] === '' ? 'a button without words' : quote(unsure[0] ?? '')} refuses, a person has to see.`, { severity: 'info', ...bannerPlace(banner, `${quote(accept[0])} accepts`) })];
    const others = [...wordsOf(banner, 'more'), ...wordsOf(banner, 'fine')].slice(0, 3).map(quote);
    const rest = others.length === 0 ? 'it has no other button' : `beside it only ${others.join(', ')}`;
    return [cantTell(`The banner is accepted in one press by ${quote(accept[0])}; can it be refused in one press too? No button to refuse was recognised: ${rest}.${wide}`, { severity: 'info', fingerprint: 'banner-without-refusal', ...bannerPlace(banner, `${quote(accept[0])} accepts, and no button to refuse was recognised`) })];
  },
});

/** That a desktop's banner can be refused, where a phone's cannot. */
function refusedOnDesktop({ seen: { desktop } }: Look): string {
  const banner = desktop?.arrival?.ok === true ? desktop.arrival.data.banner : null;
  const [words] = banner === null ? [] : wordsOf(banner, 'refuse');
  return words === undefined ? '' : ` On a desktop ${quote(words)} does.`;
}

function wordsOf({ buttons }: ConsentBanner, does: ConsentChoice): readonly string[] {
  return buttons.flatMap((one) => (one.does === does ? [one.words] : []));
}
