import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const changeOnInput = defineCheck({
  id: 'change-on-input',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Changing a field opens another page or a window',
  about: 'Changes lists, radio buttons, boxes and fields by the keyboard and watches whether the page would open another page or a window at once. Nothing is opened or sent. Where the same page would come with other results, or only the focus moves, a person has to look.',
  verify: 'Put the focus on the field and choose another value with the arrow keys or Space, without pressing any button.',
  matters: 'Who goes through a list by the keyboard is sent away at the first entry, and who listens does not know where they are.',
  mend: 'Let people choose and then press a button; or say before the field what will happen.',
  unseen: 'Fields that wait for a longer entry, and what pages on other hosts do in frames.',
  techniques: ['F36', 'F37', 'G80', 'H32'],
  severity: 'serious',
  wcag: ['3.2.2'],
  judge: (_page, { layers: { inputs, entered, cut } }) => {
    const wild = inputs.filter(({ isWarned }) => !isWarned);
    const did = { page: 'would open another page', window: 'would open a window', same: 'would load the page anew', focus: 'moved the focus on by itself' } as const;
    const placeOf = (one: (typeof inputs)[number]) => faultPlace(one.spot, `changing it ${did[one.did]} at once, without a word before it`, { when: 'when its value is changed' });
    const isCertain = ({ did }: (typeof inputs)[number]): boolean => did === 'page' || did === 'window';
    return trialVerdict({
      id: 'change-on-input', tried: entered, isCut: cut?.includes('inputs'), certain: wild.filter(isCertain).map(placeOf), doubtful: wild.filter((one) => !isCertain(one)).map(placeOf),
      nothing: 'No field that a script listens to found by these rules.',
      fine: `Changing ${many(entered, 'kind')} of fields opened nothing, or it is said before.`,
      say: (first, count) => `Of ${many(count, 'field')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
    });
  },
});
