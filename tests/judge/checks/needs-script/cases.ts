import type { PageExample } from '../../made/case.ts';
import { visited } from '../../made/arrival.ts';

const says = (plain: number, rendered: number, fields: readonly [number, number] = [0, 0]): PageExample['in'] => visited({ plain: { words: plain, links: 0, fields: fields[0] }, rendered: { words: rendered, links: 0, fields: fields[1] } });

export const cases: readonly PageExample[] = [
  { name: 'the same', in: says(200, 200), out: ['passed desktop: Without script the main part says 200 of 200 words.'] },
  { name: 'a message that comes later', in: says(180, 200), out: ['passed desktop: Without script the main part says 180 of 200 words.'] },
  { name: 'a shell', in: says(3, 400), out: ['failed desktop: Without script the main part says 3 of 400 words.'] },
  { name: 'half of it', in: says(200, 400), out: ['cantTell desktop: Without script the main part says 200 of 400 words.'] },
  { name: 'a form that comes with script', in: says(200, 210, [0, 4]), out: ['cantTell desktop: Without script the main part says 200 of 210 words, and none of 4 fields.'] },
  { name: 'little to compare', in: says(0, 20), out: ['inapplicable desktop: The page’s main part says too little to compare.'] },
  { name: 'the source was lost', in: visited({ plain: null }), out: ['cantTell desktop: The page as its server sends it could not be read.'] },
];
