import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const imageOfText = defineCheck({
  id: 'image-of-text',
  of: 'page',
  devices: ['desktop'],
  needs: ['paint'],
  title: 'Is this picture made of words?',
  about: 'Reads the largest pictures of the content and points at those that show several words. Logos, maps and badges are left out; a person says whether the words are the picture’s purpose.',
  verify: 'Look at the picture: could the same be shown as text with styles, and are its words said in the alternative text or beside it?',
  matters: 'Words in a picture can’t be enlarged without blur, recoloured or read aloud, and often not translated either.',
  mend: 'Write the words as text on the page; keep the picture for what only a picture can show.',
  unseen: 'More than six pictures on a page, languages other than English, handwriting, pictures in the background.',
  techniques: ['C22', 'C30', 'F3'],
  act: ['0va7u6'],
  severity: 'info',
  wcag: ['1.4.5', '1.1.1'],
  judge: (_page, { paint: { pictures } }) => {
    if (pictures === undefined || pictures.tried === 0) return [inapplicable('No picture of the content was large enough to be read.')];
    const read = [...pictures.read].sort((a, b) => b.missing.length - a.missing.length);
    const [first] = read;
    if (first === undefined) return [passed(`No words found by these rules in ${many(pictures.tried, 'picture')}.`)];
    const whyOf = ({ words, missing }: typeof first): string => `it shows ${quote(words)}${missing.length > 0 ? `, and ${quote(missing.join(' '))} is said neither in its alternative text nor beside it` : ''}`;
    return [cantTell(`${many(read.length, 'picture')} with words in it: ${whyOf(first)}.`, { fingerprint: fingerprint('image-of-text', first.selector), places: read.slice(0, 6).map((one) => faultPlace(one, whyOf(one))) })];
  },
});
