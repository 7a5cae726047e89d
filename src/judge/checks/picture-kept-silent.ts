import type { Picture } from '../../model/content.ts';
import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

const telling = /(?:^|[^a-z])(?:logo|chart|graph|diagram|infographic|map|poster|flyer|leaflet|timetable|screenshot|qr|certificate|award|opening|hours|phone|price|prices|flowchart|organogram)(?![a-z])/i;
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

export const pictureKeptSilent = defineCheck({
  id: 'picture-kept-silent',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A picture that may tell something is kept from screen readers',
  about: 'Finds pictures that are marked as decoration, or not marked at all, though their file’s name, letters drawn in them or a text that was written for them say that they may tell something.',
  verify: 'Look at the picture: does it tell anything that the text around it does not?',
  matters: 'What stands only in such a picture is not there for somebody who does not see it.',
  mend: 'Give it an alternative text, or say the same beside it.',
  unseen: 'What a picture shows: only its file’s name, its letters and its size are looked at.',
  techniques: ['F38', 'F39', 'H67'],
  act: ['e88epe', '23a2a8'],
  severity: 'info',
  wcag: ['1.1.1'],
  judge: (_page, { content: { pictures } }) => told({
    check: 'picture-kept-silent', of: 'picture', all: pictures.length, state: 'cantTell',
    found: pictures.filter((one) => whyTelling(one) !== ''), says: 'that may tell something and are kept silent', shows: ({ file, letters }) => letters || file, why: whyTelling,
  }),
});

/** In plain words; '' where there is no reason to think so. */
function whyTelling({ kind, alt, silent, file, letters, written, linkText, caption, width, height }: Picture): string {
  if (!silent || alt !== '' || linkText !== '' || Math.min(width, height) < 20 || width * height < 2000) return '';
  const around = plain(caption);
  if (letters.length >= 3 && /\p{L}{3}/u.test(letters) && !around.includes(plain(letters))) return `the letters ${quote(letters)} are drawn in it`;
  if (kind === 'img' && written !== null && written.includes(' ') && !around.includes(plain(written))) return `it is hidden, though ${quote(written)} was written for it`;
  const isNamed = kind === 'background' || (kind === 'img' && written !== null);
  return isNamed && telling.test(file) && caption.length < 150 ? `its file is called ${quote(file)}` : '';
}
