import { tintVerdicts } from '../tint-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const placeholderContrast = defineCheck({
  id: 'placeholder-contrast',
  of: 'page',
  devices: ['desktop'],
  needs: ['colour'],
  title: 'Placeholders too faint to read',
  about: 'Reckons the contrast of the words shown inside empty fields against the field’s plain ground. Fields out of use are left out.',
  verify: 'Pick the placeholder’s colour and the field’s ground with a contrast tool: it needs 4.5:1, or 3:1 where the letters are large.',
  matters: 'A placeholder often says what to type and how; who sees poorly, or reads in the sun, gets an empty field instead.',
  mend: 'Give ::placeholder a darker colour and no opacity, or better put the words into the label or hint.',
  unseen: 'Placeholders over pictures and gradients.',
  techniques: ['G18', 'G145'],
  act: ['afw4f7'],
  severity: 'serious',
  wcag: ['1.4.3'],
  judge: (_page, { colour }) => tintVerdicts('placeholder-contrast', colour, 'placeholder'),
});
