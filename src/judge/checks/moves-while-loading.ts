import { defineCheck } from '../define-check.ts';
import { labVerdict } from '../lab-verdict.ts';

export const movesWhileLoading = defineCheck({
  id: 'moves-while-loading',
  of: 'page',
  devices: ['phone'],
  needs: ['lab'],
  title: 'What is on the screen jumps while the page loads',
  about: 'Lighthouse loads the page several times as a phone and adds up how much of the screen moved by how far without anybody touching it (Cumulative Layout Shift). Good is 0.1 at most, poor more than 0.25 (web.dev).',
  verify: 'Open the page in Chrome, in its tools under Rendering switch on “Layout shift regions”, and load it anew with a slow connection: what moves lights up.',
  matters: 'Who reads loses the line, and who is about to tap hits something else: above all people with a tremor, with a magnifier or with little routine.',
  mend: 'Give pictures, frames and banners their size in the markup, and put nothing above what is already shown.',
  unseen: 'What moves later, when the page is scrolled or used. It is never scored unless a method says so.',
  severity: 'moderate',
  wcag: [],
  judge: (_page, { lab }) => [labVerdict(lab, { id: 'moves-while-loading', measure: 'cls', write: hundredths, unit: '', say: (spread) => `The layout shift was ${spread}` })],
});

/** With two decimals, rounded up: what is over an edge never looks as if it were on it. */
function hundredths(shift: number): string {
  return (Math.ceil(Math.round(shift * 1000) / 10) / 100).toFixed(2);
}
