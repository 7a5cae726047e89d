import type { Picture } from '../../model/content.ts';
import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

const ending = /\S\.(?:jpe?g|png|gif|svgz?|webp|bmp|tiff?|avif|ico|heic)$/i;
/** Words joined as nobody writes them: by a low line, or small letters run into a long number or by two hyphens, no little word (5-a-day) among them. */
const joinedUp = /^(?=\S*[\p{L}\d]_[\p{L}\d])\S+$|^[a-z][a-z-]+\d{3,}$|^[a-z\d]{3,}(?:-[a-z\d]{3,}){2,}$/u;
/** As cameras, telephones and content systems number what they store. */
const numbered = /^(?:img|dsc[nf]?|pxl|image|photo|pic|screen ?shot|scan|download|untitled)[-_ ]?\d{2,}(?:[-_ ]\d+)*$|^[0-9a-f]{12,}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const altIsFileName = defineCheck({
  id: 'alt-is-file-name',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'The alternative text of a picture is the name of its file',
  about: 'Compares what each picture is called with its file. A name that ends as files do, or that is letter for letter the file’s own with low lines, long numbers or several hyphens in it, says nothing to who cannot see the picture.',
  verify: 'Read the quoted alternative text aloud: would it help somebody who does not see the picture?',
  matters: 'A screen reader reads out “IMG underscore 1234 dot jpg” in place of what the picture shows.',
  mend: 'Write in a few words what the picture tells, or give it an empty alt attribute where it only decorates.',
  unseen: 'Whether any other alternative text fits its picture. A file that is named in plain words is left alone.',
  techniques: ['F30', 'G94'],
  act: ['qt1vmo'],
  severity: 'serious',
  wcag: ['1.1.1'],
  judge: (_page, { content: { pictures } }) => told({
    check: 'alt-is-file-name', of: 'picture', all: pictures.filter(({ kind }) => kind !== 'background').length, state: 'failed',
    found: pictures.filter(isFileName), says: 'named by their file', shows: ({ alt }) => alt, why: ({ alt }) => `its alternative text is ${quote(alt)}`,
  }),
});

function isFileName({ kind, alt, silent, file }: Picture): boolean {
  if (silent || kind === 'background') return false;
  const name = alt.trim();
  const stem = file.replace(/\.\w{2,5}$/, '');
  return ending.test(name) || numbered.test(name) || (name === stem && joinedUp.test(stem));
}
