import { defineCheck } from '../define-check.ts';
import { told } from '../told.ts';

export const videoCaptions = defineCheck({
  id: 'video-captions',
  of: 'page',
  devices: ['desktop'],
  needs: ['content'],
  title: 'A video may have no captions',
  about: 'Finds videos without a track of captions and without a word of captions or a transcript near them. Whether anybody speaks in them, or captions are in the picture, a machine cannot decide.',
  verify: 'Play the video: is everything that is said written in it?',
  matters: 'Deaf people and people without sound miss what is said.',
  mend: 'Add captions, and a transcript beside the video.',
  unseen: 'Whether captions are there and right: that can’t be decided by machine.',
  techniques: ['G87', 'G93', 'H95', 'F75'],
  act: ['f51b46', 'eac66b'],
  severity: 'info',
  wcag: ['1.2.2'],
  judge: (_page, { content: { media } }) => told({
    check: 'video-captions', of: 'video', all: media.filter(({ kind }) => kind !== 'audio').length, state: 'cantTell', found: media.filter(({ kind, captions, alternative, muted }) => kind !== 'audio' && !captions && !muted && alternative === ''),
    says: 'without captions that are known of', shows: ({ name, src }) => name || src, why: ({ kind }) => (kind === 'player' ? 'another site’s player; its captions cannot be seen' : 'no track of captions'),
  }),
});
