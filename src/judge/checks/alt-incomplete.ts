import type { Picture } from '../../model/content.ts';
import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

const kinds = /^(?:an? |the |our |site |company )?(?:logo|map|chart|graph|diagram|infographic|banner|header|people|person|man|woman|building|screenshot|poster|flyer|leaflet|table|figure|signature|qr ?code|hero)(?: image| picture| \d+)?$/i;
const data = /\b(?:chart|graph|diagram|infographic|flow ?chart|timetable|organogram|map)\b/i;

export const altIncomplete = defineCheck({
  id: 'alt-incomplete',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'The alternative text of a picture may not say enough',
  about: 'Finds pictures that are called by one word for their kind (“map”, “chart”, “logo”), texts that begin “image of” or break off, and large pictures of data with a short name and no text near.',
  verify: 'Cover the picture and read its alternative text and what stands around it: is anything lost?',
  matters: '“Map” or “chart” tells somebody who does not see it that something is there, and keeps it from them.',
  mend: 'Name what it shows (“Map of collection days by area”) and put what it tells on the page as text or a table.',
  unseen: 'Texts that are complete sentences and still leave out what matters.',
  techniques: ['G92', 'G95', 'F30'],
  act: ['qt1vmo'],
  severity: 'info',
  wcag: ['1.1.1'],
  judge: (_page, { content: { pictures } }) => told({
    check: 'alt-incomplete', of: 'picture', all: pictures.filter(({ silent }) => !silent).length, state: 'cantTell',
    found: pictures.filter(isThin), says: 'with an alternative text that may not say enough', shows: ({ alt }) => alt, why: ({ alt }) => `its alternative text is ${quote(alt)}`,
  }),
});

function isThin({ kind, alt, silent, linkText, caption, file, width, height }: Picture): boolean {
  if (silent || kind === 'background' || linkText !== '') return false;
  const words = alt.trim();
  const breaksOff = /(?:\.\.\.|…|\b(?:of|the|a|an|and|with|for|in))$/i.test(words) && words.includes(' ');
  const isData = data.test(`${words} ${file.replace(/[-_.]/g, ' ')}`) && width >= 240 && height >= 150 && words.length < 60 && caption.length < 80;
  return (kinds.test(words) && caption.length < 80) || breaksOff || /^(?:an? )?(?:image|picture|photo|graphic) of\b/i.test(words) || isData;
}
