import { defineCheck } from '../define-check.ts';
import { called } from '../fault-places.ts';
import { many } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const graphicWithoutName = defineCheck({
  id: 'graphic-without-name',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Does the drawing tell something?',
  about: 'Finds drawings (svg, canvas, embed) of at least 64 pixels each way that have no name, no words in them and are not marked as decoration.',
  verify: 'Look at the drawing: would anything be lost without it? Then it needs words.',
  matters: 'Who cannot see the drawing does not even learn that it is there.',
  mend: 'Give it role="img" and a name, or hide it with aria-hidden="true" where it only decorates.',
  unseen: 'Whether words beside the drawing say the same.',
  techniques: ['ARIA6', 'G94', 'G95'],
  severity: 'info',
  wcag: ['1.1.1'],
  judge: (_page, { structure: { pieces, tried } }) => hintVerdict({
    id: 'graphic-without-name', tried: tried, found: pieces.filter(({ kind }) => kind === 'svg' || kind === 'canvas' || kind === 'embed'),
    nothing: 'The page is empty.', fine: 'No drawing without a name and without a mark of decoration was found.',
    say: ({ kind, spot }, count) => `${many(count, 'drawing')} without a name, first ${called(spot)} (${kind}): is anything told by it?`,
    why: ({ kind, spot }) => `${kind}${spot.box === null ? '' : ` of ${Math.round(spot.box.width)} × ${Math.round(spot.box.height)} px`} without a name`,
  }),
});
