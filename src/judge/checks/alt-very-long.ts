import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const altVeryLong = defineCheck({
  id: 'alt-very-long',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'The alternative text of a picture is very long',
  about: 'Finds alternative texts of more than 150 characters. They cannot be read in parts or gone back in, so a person should see whether the text belongs on the page.',
  verify: 'Read the text: would a short name and a description on the page do better?',
  matters: 'A screen reader reads it in one go, without pauses, headings or lists.',
  mend: 'Keep the alternative text to a sentence and put the rest beside the picture, for everybody.',
  unseen: 'Whether a shorter text is good.',
  techniques: ['G92', 'G95'],
  severity: 'info',
  wcag: ['1.1.1'],
  judge: (_page, { content: { pictures } }) => told({
    check: 'alt-very-long', of: 'picture', all: pictures.filter(({ silent }) => !silent).length, state: 'cantTell',
    found: pictures.filter(({ silent, alt }) => !silent && alt.length > 150), says: 'with more than 150 characters of alternative text', shows: ({ alt }) => alt, why: ({ alt }) => `${alt.length === 400 ? 'at least 400' : alt.length} characters`,
  }),
});
