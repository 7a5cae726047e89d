import type { FieldFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlaces } from '../fault-places.ts';
import { fingerprint } from '../fingerprint.ts';
import { personalPurpose } from '../personal-purpose.ts';
import { many, quote } from '../quote.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

/** What a phone shows by: the field’s type, or its `inputmode`. */
const fitting: Readonly<Record<string, { readonly keyboard: string; readonly words: readonly string[] }>> = {
  email: { keyboard: 'a keyboard with @', words: ['email'] },
  tel: { keyboard: 'a keypad of figures', words: ['tel', 'numeric', 'number', 'decimal'] },
  url: { keyboard: 'a keyboard with / and .', words: ['url'] },
};

export const wrongKeyboard = defineCheck({
  id: 'wrong-keyboard',
  of: 'page',
  devices: ['phone'],
  needs: ['structure'],
  title: 'A field brings up the wrong keyboard on a phone',
  about: 'Finds fields whose label can mean nothing but an email address, a telephone number or a web address, and that ask a phone for a plain keyboard of letters: neither `type` nor `inputmode` says what is typed.',
  matters: 'To type a number or an @ one has to change the keyboard first, again and again; who is slow at typing gives up.',
  mend: 'Use `type="email"`, `type="tel"` or `type="url"`; for codes of figures `inputmode="numeric"`.',
  verify: 'Tap the field on a phone: does the keyboard show what has to be typed?',
  unseen: 'Fields with other labels: figures, dates and codes may be typed in many ways.',
  severity: 'info',
  wcag: [],
  judge: (_page, { structure: { fields } }) => {
    const asked = fields.flatMap((field) => { const purpose = purposeOf(field); return purpose === null ? [] : [{ ...field, ...purpose }]; });
    if (asked.length === 0) return [inapplicable('No field asks plainly for an email address, a telephone number or a web address.')];
    const wrong = asked.filter(({ kind, inputMode, words }) => !words.includes(kind) && !words.includes(inputMode ?? ''));
    const [first] = wrong;
    if (first === undefined) return [passed(`${many(asked.length, 'field')} for email addresses, telephone numbers or web addresses bring up a fitting keyboard.`)];
    return [cantTell(`${many(wrong.length, 'field')} may bring up the wrong keyboard: would ${first.keyboard} fit ${quote(first.name)}?`, {
      severity: 'info',
      places: faultPlaces(wrong, (one) => `type is ${quote(one.kind)}, inputmode ${one.inputMode ? quote(one.inputMode) : 'absent'}; ${one.keyboard} would fit`),
      fingerprint: fingerprint('wrong-keyboard', first.spot.selector),
    })];
  },
});

function purposeOf({ name, kind }: FieldFound): (typeof fitting)[string] | null {
  if (!/^(?:text|search|email|tel|url|number|)$/.test(kind)) return null;
  const bare = name.toLowerCase().replace(/[^a-z]+/g, ' ').trim();
  const token = personalPurpose(name) ?? (/^(?:your )?(?:web ?site|web address|website address|url)$/.test(bare) ? 'url' : null);
  return token === null ? null : fitting[token] ?? null;
}
