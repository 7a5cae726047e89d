import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const listFaked = defineCheck({
  id: 'list-faked',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A list is only made to look like one',
  about: 'Finds three or more lines one after another that begin with a bullet, a dash or the next number, and are not marked as a list. Typed bullets and dashes are a failure; numbers are where the lines are short.',
  verify: 'Go to the place with a screen reader: does it say “list with … items”?',
  matters: 'A screen reader tells how many items a list has and lets people skip it; typed signs are read out as “bullet” or not at all.',
  mend: 'Use ul or ol with li.',
  unseen: 'Lists without any sign, and lists in tables and quotations.',
  techniques: ['H48', 'F2'],
  severity: 'moderate',
  wcag: ['1.3.1'],
  judge: (_page, { content: { listLikes, blocks } }) => {
    const clear = listLikes.filter(({ mark, longest }) => mark === 'bullet' || (mark === 'dash' && longest <= 40) || (mark === 'number' && longest <= 25));
    return told({
      check: 'list-faked', of: 'block of text', all: blocks, state: clear.length > 0 ? 'failed' : 'cantTell', found: clear.length > 0 ? clear : listLikes, ...(clear.length === 0 && { severity: 'info' }),
      says: 'where a list is typed line by line', shows: ({ first }) => first, why: ({ lines, mark }) => `${lines} lines begin with ${mark === 'number' ? 'the next number' : mark === 'letter' ? 'the next letter' : `a ${mark}`}`,
    });
  },
});
