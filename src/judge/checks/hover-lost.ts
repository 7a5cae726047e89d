import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const hoverLost = defineCheck({
  id: 'hover-lost',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'What shows under the pointer goes when the pointer moves onto it',
  about: 'Rests the pointer on a thing, then moves it in one step onto the text that showed: it must stay. Only text of forty letters and more is asked for, which somebody has to read and may have to enlarge.',
  verify: 'Enlarge the page to 400 %, rest the pointer on the thing and try to move it over the text that shows.',
  matters: 'Who enlarges the screen sees only a part of it and has to move the pointer to read on: then the text is gone.',
  mend: 'Keep the text while the pointer is on the thing or on the text, as by one element that holds both.',
  unseen: 'Text that shows at a distance and goes on the way there; short labels; menus.',
  techniques: ['F95', 'SCR39'],
  severity: 'moderate',
  wcag: ['1.4.13'],
  judge: (_page, { layers: { hovers, cut } }) => {
    const long = hovers.filter(({ shows, controls }) => shows.length >= 40 && controls === 0);
    return trialVerdict({
      id: 'hover-lost', tried: long.length, isCut: cut?.includes('hovers'),
      certain: long.filter(({ staysUnder, isElsewhere }) => staysUnder === false && !isElsewhere)
        .map((one) => faultPlace(one.spot, `${quote(one.shows)} was gone as soon as the pointer was on it`, { when: 'when the pointer rests on it', count: one.count })),
      nothing: 'No text that shows under the pointer found by these rules.',
      fine: `The text that shows under the pointer on ${many(long.length, 'kind')} of things stays when the pointer moves onto it.`,
      say: (first) => `At ${quote(first.name === '' ? first.selector : first.name)} ${first.why}.`,
    });
  },
});
