import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const audioTranscript = defineCheck({
  id: 'audio-transcript',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A recording may have no transcript',
  about: 'Finds recordings of sound without a word of a transcript near them. Whether anything is said in them, a machine cannot decide.',
  verify: 'Is everything that is said written on the page or behind a link?',
  matters: 'Deaf people miss all of it.',
  mend: 'Put a transcript beside it.',
  unseen: 'Whether the transcript is there and right: that can’t be decided by machine.',
  techniques: ['G158', 'F67'],
  act: ['e7aa44', '2eb176', 'afb423'],
  severity: 'info',
  wcag: ['1.2.1'],
  judge: (_page, { content: { media } }) => told({
    check: 'audio-transcript', of: 'recording', all: media.filter(({ kind }) => kind === 'audio').length, state: 'cantTell', found: media.filter(({ kind, alternative }) => kind === 'audio' && alternative === ''),
    says: 'without a transcript that is known of', shows: ({ name, src }) => name || src, why: () => 'no transcript near it',
  }),
});
