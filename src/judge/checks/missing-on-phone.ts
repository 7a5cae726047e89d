import type { MissingPart } from '../../model/touch.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { notSent } from '../not-sent.ts';
import { many, quote } from '../quote.ts';
import { cantTell, failed, passed } from '../verdict.ts';

const nouns: Readonly<Record<MissingPart['kind'], string>> = { links: 'link', fields: 'field', words: 'text', cells: 'cell' };
const wide = 'as a desktop shows it';

export const missingOnPhone = defineCheck({
  id: 'missing-on-phone',
  of: 'page',
  devices: ['phone'],
  needs: ['touch'],
  title: 'Content that a desktop shows is not there on a phone',
  about: 'Holds the main part of the page as a phone shows it against the same load at a desktop’s size. Links, fields and sentences that are to be seen there only, and that the phone’s page holds nowhere else, also when it was moved through and everything that may open them was tapped, fail; where anything speaks for it that nothing is lost, a person is asked.',
  verify: 'Open the page on a phone and on a desktop and look for what is quoted.',
  matters: 'Who has only a phone gets less of the service, and cannot know what is left out.',
  mend: 'Show the same content on every screen: set it one below the other, or behind a button that opens it, rather than hide it.',
  unseen: 'Pictures, maps and frames; what stands beside the main part; what is left out of the page that a phone is sent, unless much is.',
  severity: 'serious',
  wcag: [],
  judge: ({ look }, { touch: { missing, isWhole, tapped } }) => {
    const sure = isWhole === true ? missing.filter(({ doubt }) => doubt === null) : [];
    const [first] = sure.length > 0 ? sure : missing;
    const unsent = notSent(look);
    if (first === undefined) {
      if (unsent.length > 0) return [cantTell(`${many(unsent.length, 'link')} of the main part that a desktop gets are not in the page that a phone is sent, first ${quote(unsent[0] ?? '')}.`, { severity: 'info', fingerprint: 'missing-on-phone:unsent' })];
      return [passed(tapped > 0 ? `All that a desktop shows in the main part can be had on the phone, some of it by ${many(tapped, 'tap')} or fewer.` : 'All that a desktop shows in the main part can be seen on the phone.')];
    }
    const list = sure.length > 0 ? sure : missing;
    const count = list.reduce((sum, one) => sum + (one.kind === first.kind ? one.count : 0), 0);
    const message = `${many(count, nouns[first.kind])} that a desktop shows ${count === 1 ? 'is' : 'are'} nowhere on the phone, first ${quote(first.holds[0] ?? '')}.`;
    const more = { places: list.map((one) => placeOf(one)), fingerprint: fingerprint('missing-on-phone', first) };
    return [sure.length > 0 ? failed(message, more) : cantTell(message, { ...more, severity: 'info' })];
  },
});

function placeOf(part: MissingPart) {
  const { kind, count, holds, doubt, image } = part;
  const why = `it holds ${many(count, nouns[kind])}, first ${quote(holds[0] ?? '')}, that the phone does not show${doubt === null ? '' : `; ${doubt}`}`;
  return faultPlace(part, why, { when: wide, ...(image !== undefined && { image }) });
}
