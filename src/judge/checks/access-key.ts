import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const accessKey = defineCheck({
  id: 'access-key',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Do these access keys hinder anybody?',
  about: 'Lists things with an accesskey. They take away keys that browsers and screen readers use, in each browser others.',
  verify: 'Press the keys in the browsers and screen readers that residents use: do they do something else there?',
  matters: 'Who works by keys presses one that they know, and the page does something else.',
  mend: 'Leave access keys out, or use those that nothing else uses and name them on the page.',
  unseen: 'Which keys a resident’s own software uses.',
  techniques: ['G217'],
  severity: 'info',
  wcag: ['2.1.4'],
  judge: (_page, { layers: { accessKeys } }) => trialVerdict({
    id: 'access-key', tried: accessKeys.length,
    doubtful: accessKeys.map((one) => faultPlace(one, `it has the access key ${quote(/accesskey="([^"]{0,20})/.exec(one.html)?.[1] ?? 'that its markup names')}`)),
    nothing: 'No access keys.', fine: 'No access keys.',
    say: (first, count) => `${many(count, 'thing')} with an access key, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
  }),
});
