import type { MisnamedFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { called } from '../fault-places.ts';
import { foldWords } from '../fold-words.ts';
import { many, quote } from '../quote.ts';
import { faultVerdict } from '../structure-verdict.ts';

export const ariaNameProhibited = defineCheck({
  id: 'aria-name-prohibited',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Words are given by ARIA where no one has to hear them',
  about: 'Finds plain elements (div, span, p and the like) with text to which an aria-label, a braille label or a description of their role was given. ARIA prohibits that, and what it says beyond the text is not told.',
  verify: 'Read the element with a screen reader: are the words of the attribute spoken?',
  matters: 'The words that were meant for blind people do not reach them.',
  mend: 'Give the element a fitting role, or write the words as text (hidden from sight where they must be).',
  unseen: 'Elements without any text of their own: axe-core fails those.',
  techniques: ['ARIA14'],
  act: ['kb1m8s'],
  severity: 'minor',
  wcag: [],
  judge: (_page, { structure: { misnamed, tried } }) => faultVerdict({
    id: 'aria-name-prohibited', tried, found: misnamed.filter(isLost),
    nothing: 'The page is empty.', fine: 'No words are given by ARIA where it prohibits that.',
    say: ({ spot, attribute }, count) => `${attribute} on ${called(spot)} is prohibited and may not be spoken (${many(count, 'place')} of the kind).`,
    why: ({ attribute, value, role }) => `${attribute}=${quote(value)} on ${role === 'none' || role === 'presentation' ? `an element of role ${role}` : `a plain ${role}`}`,
  }),
});

/** What only repeats the text takes nothing from anybody. */
function isLost({ attribute, value, text }: MisnamedFound): boolean {
  return !/^aria-label(?:ledby)?$/.test(attribute) || !` ${foldWords(text)} `.includes(` ${foldWords(value)} `) || foldWords(value) === '';
}
