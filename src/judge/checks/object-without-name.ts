import { defineCheck } from '../define-check.ts';
import { called } from '../fault-places.ts';
import { many, quote } from '../quote.ts';
import { faultVerdict } from '../structure-verdict.ts';

export const objectWithoutName = defineCheck({
  id: 'object-without-name',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'An embedded picture or sound has no name',
  about: 'Finds object elements that show their own picture, sound or film, so that the words inside them are shown to nobody, and that have no name.',
  verify: 'Go to the object with a screen reader: is anything said of it?',
  matters: 'Who cannot see or hear it learns nothing of it: the words inside are only for browsers that cannot show it.',
  mend: 'Name it by aria-label or title, or use img with alternative text.',
  unseen: 'Objects without anything inside: axe-core fails those.',
  techniques: ['H53'],
  act: ['8fc3b6'],
  severity: 'serious',
  wcag: ['1.1.1'],
  judge: (_page, { structure: { pieces, tried } }) => faultVerdict({
    id: 'object-without-name', tried: tried, found: pieces.filter(({ kind }) => kind === 'object'),
    nothing: 'The page is empty.', fine: 'No object shows a picture or sound without a name.',
    say: ({ spot, detail }, count) => `The object ${quote(detail)} at ${called(spot)} shows its picture or sound and has no name (${many(count, 'object')}).`,
    why: ({ detail }) => `shows ${quote(detail)}, no name`,
  }),
});
