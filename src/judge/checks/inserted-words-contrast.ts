import { tintVerdicts } from '../tint-verdicts.ts';
import { defineCheck } from '../define-check.ts';

export const insertedWordsContrast = defineCheck({
  id: 'inserted-words-contrast',
  of: 'page',
  devices: ['desktop'],
  needs: ['colour'],
  title: 'Words from a style sheet too faint to read',
  about: 'Reckons the contrast of words that a style sheet puts before or after an element (::before, ::after) against a plain ground. Single signs are left out.',
  verify: 'Pick the colours of the words and of what is behind them with a contrast tool: they need 4.5:1, or 3:1 where the letters are large.',
  matters: 'Such words are often “required”, “new” or “opens in a new window”: who sees poorly misses them.',
  mend: 'Give the words a darker colour, or put them into the page where they can be read by all.',
  unseen: 'Words placed by themselves over other things, style sheets of other sites, words over pictures.',
  techniques: ['G18', 'G145'],
  severity: 'serious',
  wcag: ['1.4.3'],
  judge: (_page, { colour }) => tintVerdicts('inserted-words-contrast', colour, 'pseudo'),
});
