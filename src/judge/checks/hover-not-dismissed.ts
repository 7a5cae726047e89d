import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const hoverNotDismissed = defineCheck({
  id: 'hover-not-dismissed',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Can what shows under the pointer be sent away?',
  about: 'Finds text and menus that show over other text when the pointer rests on a thing and that Escape does not take away. Whether that hinders anybody, a person has to say.',
  verify: 'Rest the pointer on the thing and press Escape without moving it: what covers the text should go.',
  matters: 'Who enlarges the screen can hardly move the pointer aside: what covers the text stays in the way.',
  mend: 'Take it away when Escape is pressed.',
  unseen: 'What shows beside the text and covers nothing is left alone.',
  techniques: ['F95', 'SCR39'],
  severity: 'info',
  wcag: ['1.4.13'],
  judge: (_page, { layers: { hovers, cut } }) => trialVerdict({
    id: 'hover-not-dismissed', tried: hovers.length, isCut: cut?.includes('hovers'),
    doubtful: hovers.filter(({ covers, escapes, controls, shows }) => covers && !escapes && (controls > 0 || shows.length >= 20))
      .map((one) => faultPlace(one.spot, `${quote(one.shows)} shows over other text, and Escape does not take it away`, { when: 'when the pointer rests on it', count: one.count })),
    nothing: 'Nothing that shows something under the pointer found by these rules.',
    fine: `What shows under the pointer on ${many(hovers.length, 'kind')} of things covers nothing, or Escape takes it away.`,
    say: (first) => `At ${quote(first.name === '' ? first.selector : first.name)} ${first.why}.`,
  }),
});
