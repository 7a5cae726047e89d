import type { Picture } from '../../model/content.ts';
import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export const altRepeatsText = defineCheck({
  id: 'alt-repeats-text',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'The alternative text of a picture repeats what stands beside it',
  about: 'Compares the name of each picture with its caption, the text straight beside it and the other words of its link. The same words twice in a row are a hint that one of them is too much.',
  verify: 'Listen to the place with a screen reader: is the same thing said twice?',
  matters: 'Everything is heard twice, which makes lists of pictures tiring to get through.',
  mend: 'Where the text beside it says it all, give the picture an empty alt attribute; where it shows more, say what.',
  unseen: 'Texts that say the same in other words.',
  techniques: ['H2', 'F89'],
  severity: 'info',
  wcag: ['1.1.1'],
  judge: (_page, { content: { pictures } }) => told({
    check: 'alt-repeats-text', of: 'picture', all: pictures.filter(({ silent }) => !silent).length, state: 'cantTell',
    found: pictures.filter(isRepeated), says: 'named with the words that stand beside them', shows: ({ alt }) => alt, why: ({ alt }) => `its name ${quote(alt)} stands beside it too`,
  }),
});

function isRepeated({ kind, alt, silent, caption, linkText }: Picture): boolean {
  const name = plain(alt);
  return !silent && kind !== 'background' && name.length > 3 && (name === plain(linkText) || name === plain(caption));
}
