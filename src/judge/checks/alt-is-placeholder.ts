import type { Picture } from '../../model/content.ts';
import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { told } from '../told.ts';

const placeholder = /^(?:(?:an? |the )?(?:image|img|picture|photo|photograph|pic|graphic|illustration|bild|foto|llun|delwedd)(?: ?(?:here|of|goes here|placeholder|description|text|\d{1,3}))?|alt|alt(?:ernative)?[ -]?(?:text|tag|attribute)(?: (?:here|goes here))?|(?:insert|add|enter|your) (?:alt|alternative|image|picture)\b.*|(?:image |decorative )?spacer(?: image)?|blank(?: (?:image|gif))?|placeholder|untitled(?:[ -]?\d+)?|null|undefined|none|n\/a|tbc|tba|todo|test|xxx+|asdf\w*|temp|decorat(?:ive|ion)(?: (?:image|picture|graphic))?|bullet(?: point)?|separator|divider|transparent(?: (?:image|gif))?|pixel)$/i;
/** On a picture that is a link these say nothing of where it leads. */
const linkOnly = /^(?:link|image link|link image|click(?: here)?|here|button|thumbnail|banner(?: image)?|arrow|icon|go|more)$/i;

export const altIsPlaceholder = defineCheck({
  id: 'alt-is-placeholder',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'The alternative text of a picture is a placeholder',
  about: 'Looks for alternative texts that only say that there is a picture (“image”, “photo”), or that nobody replaced (“alt text”, “untitled”, “spacer”).',
  verify: 'Read the quoted alternative text aloud: does it say anything of this picture?',
  matters: 'Somebody who does not see the picture learns that there is one and nothing of it, and cannot even skip it.',
  mend: 'Say what the picture tells, or give it an empty alt attribute where it only decorates.',
  unseen: 'Alternative texts that are words of their own and still wrong.',
  techniques: ['F30', 'F38', 'G94'],
  act: ['qt1vmo'],
  severity: 'serious',
  wcag: ['1.1.1'],
  judge: (_page, { content: { pictures } }) => told({
    check: 'alt-is-placeholder', of: 'picture', all: pictures.filter(({ kind }) => kind !== 'background').length, state: 'failed',
    found: pictures.filter(saysNothing), says: 'with an alternative text that says nothing', shows: ({ alt }) => alt,
    why: ({ alt, linked, linkText }) => `its alternative text is ${quote(alt)}${linked && linkText === '' ? ', and its link says nothing else' : ''}`,
  }),
});

function saysNothing({ kind, alt, silent, linked, linkText, width, height }: Picture): boolean {
  if (silent || kind === 'background') return false;
  const words = alt.replace(/[.:!…]+$/, '').replace(/\s+/g, ' ').trim();
  // A small star or dot is how a field is marked as required.
  const isSigns = !/[\p{L}\p{N}\p{So}]/u.test(alt) && Math.min(width, height) > 24;
  return placeholder.test(words) || isSigns || (linked && linkText === '' && linkOnly.test(words));
}
