import { defineCheck } from '../define-check.ts';
import { labVerdict, seconds } from '../lab-verdict.ts';

export const slowToShow = defineCheck({
  id: 'slow-to-show',
  of: 'page',
  devices: ['phone'],
  needs: ['lab'],
  title: 'The main content is slow to appear on a slow phone',
  about: 'Lighthouse loads the page several times and works out when its largest text or picture would stand on a slow phone with a slow connection (Largest Contentful Paint). Good is 2.5 s at most, poor more than 4 s (web.dev).',
  verify: 'Open the page in Chrome, in its tools under Performance choose “Slow 4G” and “Low-tier mobile”, load it anew and read LCP; or look the page up in PageSpeed Insights, which also tells what real visitors met.',
  matters: 'Residents with a cheap phone or a weak signal wait in front of an empty screen, and pay for what they wait for.',
  mend: 'Send less before the first screen: fewer scripts and styles in the head, pictures of the size they are shown in, and nothing that hides the text until a script has run.',
  unseen: 'A simulation on our machine, for a first visit without anything kept in the browser: not what residents with their phones met. It is never scored unless a method says so.',
  severity: 'moderate',
  wcag: [],
  judge: (_page, { lab }) => [labVerdict(lab, { id: 'slow-to-show', measure: 'lcpMs', write: seconds, unit: ' s', say: (spread) => `The main content stood after ${spread}` })],
});
