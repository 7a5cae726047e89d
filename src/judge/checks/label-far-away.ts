import { defineCheck } from '../define-check.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

/** More pixels between a label and its field than a magnified screen shows at once. Our choice. */
const far = 240;

export const labelFarAway = defineCheck({
  id: 'label-far-away',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Is the label near its field?',
  about: 'Measures how far each visible label is from its field, and finds those more than 240 pixels apart.',
  verify: 'Magnify the page four times: can you see label and field together?',
  matters: 'Who magnifies the screen sees either the label or the field.',
  mend: 'Put the label right above or beside its field.',
  unseen: 'Words that are no label of the markup.',
  techniques: ['G162'],
  severity: 'info',
  wcag: ['3.3.2'],
  judge: (_page, { structure: { fields } }) => hintVerdict({
    id: 'label-far-away', tried: fields.length, found: fields.filter(({ gap }) => gap !== null && gap > far),
    nothing: 'There are no fields.', fine: `No label of ${many(fields.length, 'field')} is far from it.`,
    say: ({ name, gap }, count) => `${many(count, 'label')} far from the field, first ${quote(name)} (${gap ?? 0} px).`,
    why: ({ name, gap }) => `${gap ?? 0} px between the label ${quote(name)} and its field`,
  }),
});
