import { defineCheck } from '../define-check.ts';
import { labVerdict, seconds } from '../lab-verdict.ts';

export const slowToAnswer = defineCheck({
  id: 'slow-to-answer',
  of: 'page',
  devices: ['phone'],
  needs: ['lab'],
  title: 'The page does not answer the finger while it loads, on a slow phone',
  about: 'Lighthouse loads the page several times and adds up how long its scripts would keep a slow phone too busy to answer (Total Blocking Time). Good is 0.2 s at most, poor more than 0.6 s (Lighthouse’s own bands for phones).',
  verify: 'Open the page in Chrome, in its tools under Performance choose “Low-tier mobile”, record while it loads and look at the tasks marked as long; or tap about on a cheap phone while it loads.',
  matters: 'A page that looks ready and does not answer makes people tap again and again, and then something happens that they did not want.',
  mend: 'Send less script, and none of others that the page can do without; split long work, and leave to the server what it can do.',
  unseen: 'What happens after loading, and how long a real phone takes: the work is measured on our machine and multiplied. It is never scored unless a method says so.',
  severity: 'moderate',
  wcag: [],
  judge: (_page, { lab }) => [labVerdict(lab, { id: 'slow-to-answer', measure: 'tbtMs', write: seconds, unit: ' s', say: (spread) => `While it loaded the page would not have answered for ${spread}` })],
});
