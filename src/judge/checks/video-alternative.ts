import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const videoAlternative = defineCheck({
  id: 'video-alternative',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A video may have no alternative to what is seen in it',
  about: 'Finds videos without an audio description and without a word of a transcript or another version near them. Whether anything is shown that is not said, a machine cannot decide.',
  verify: 'Listen to the video without looking: is anything lost?',
  matters: 'Blind people miss what is only shown.',
  mend: 'Say what is shown, add an audio description, or give the same as text.',
  unseen: 'Whether the alternative is there and right: that can’t be decided by machine.',
  techniques: ['G69', 'G78', 'G159', 'G173'],
  act: ['c5a4ea', '1ea59c', '1ec09b', 'c3232f', 'ee13b5', 'd7ba54', '1a02b0', 'ab4d13', 'fd26cf'],
  severity: 'info',
  wcag: ['1.2.1', '1.2.3', '1.2.5'],
  judge: (_page, { content: { media } }) => told({
    check: 'video-alternative', of: 'video', all: media.filter(({ kind }) => kind !== 'audio').length, state: 'cantTell', found: media.filter(({ kind, descriptions, alternative }) => kind !== 'audio' && !descriptions && alternative === ''),
    says: 'without another version that is known of', shows: ({ name, src }) => name || src, why: () => 'no audio description, transcript or other version near it',
  }),
});
