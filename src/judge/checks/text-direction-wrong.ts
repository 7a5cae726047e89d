import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const textDirectionWrong = defineCheck({
  id: 'text-direction-wrong',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'Text is set in the wrong direction',
  about: 'Finds passages in Arabic or Hebrew writing that are set from left to right, and passages in Latin letters that are set from right to left.',
  verify: 'Look where the full stops and numbers of the passage stand: at the right end?',
  matters: 'Signs and numbers end up in the wrong places, and sentences cannot be read.',
  mend: 'Put dir="rtl" (or dir="ltr") on the element that holds the passage.',
  unseen: 'Mixed passages.',
  techniques: ['H34', 'H56'],
  severity: 'moderate',
  wcag: ['1.3.2'],
  judge: (_page, { content: { marks, blocks } }) => told({
    check: 'text-direction-wrong', of: 'block of text', all: blocks, state: 'failed', found: marks.filter(({ kind, text }) => kind === 'direction' && text.split(' ').length >= 3),
    says: 'set in the wrong direction', shows: ({ text }) => text, why: ({ text }) => `${/[\u0590-\u08ff]/.test(text) ? 'writing from right to left is set from left to right' : 'writing from left to right is set from right to left'}`,
  }),
});
