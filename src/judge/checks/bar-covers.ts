import type { Layout, Look, StayingBar } from '../../model/facts.ts';
import type { Touch } from '../../model/touch.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { notMeasured } from '../not-measured.ts';
import { quote } from '../quote.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

/** Half of a phone's screen under bars leaves too little to read; from a quarter on a person should look. Our choice: there is no norm. */
const tooMuch = .5;
const much = .25;
const whenMoved = 'when the page was moved by one screen';

export const barCovers = defineCheck({
  id: 'bar-covers',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'Bars that stay take much of a phone’s screen',
  about: 'Measures which share of the screen layers take that stay where they are while the page moves under them: headers, chat buttons, banners that are left after cookies were refused; on the pages that matter most also when they were moved by one screen. Where they take half or more (both at first and when moved, where both were seen) it fails. From a quarter on a person is asked, as where that much comes only when the page is moved, and always where it is a banner about cookies that takes so much.',
  matters: 'What is left of a small screen shows two or three lines at a time, and with larger letters none.',
  mend: 'Let the header move away with the page (`position: static` on small screens), and keep what has to stay to one line.',
  verify: 'Open the page on a phone, move down by one screen, and see how much of the screen the bars take.',
  unseen: 'Of other pages, bars that come only when the page is moved. A layer over the middle of the screen is another check’s.',
  severity: 'moderate',
  wcag: [],
  judge: ({ look }, { layout }) => {
    if (layout.handheld === undefined) return [notMeasured];
    const { bars } = layout.handheld;
    const moved = movedOf(look, layout);
    const later = moved === null ? bars : moved.bars;
    if (bars.length === 0 && later.length === 0) return [inapplicable('Nothing stays on the screen while the page is moved.')];
    if (layout.scrollHeight <= layout.innerHeight + 1) return [inapplicable('The page is no longer than the screen: it cannot be moved.')];
    const isLater = sum(later) > sum(bars);
    const both = percentOf(bars) === percentOf(later) ? `${percentOf(bars)} of it` : `${percentOf(bars)} of it at first and ${percentOf(later)} ${whenMoved}`;
    // What lets go as soon as the page is moved, or lies under the page, does not stay.
    if (sum(later) < much) return [passed(sum(bars) < much ? `What stays on the screen takes ${percentOf(isLater ? later : bars)} of it.` : `What is fixed to the screen takes ${both}.`)];
    const most = isLater ? later : bars;
    const message = `What stays on the screen takes ${both}, first ${nameOf(most)}.`;
    const about = isLater ? { when: whenMoved, ...(moved?.image !== undefined && { image: moved.image }) } : {};
    const more = { places: most.map((one) => faultPlace(one, `takes ${Math.round(one.share * 100)} % of the screen`, about)), fingerprint: fingerprint('bar-covers', most[0]?.selector ?? '') };
    // What asks about cookies may be closed by a button that we do not know.
    const staying = Math.min(...[bars, later].map((some) => sum(some.filter(({ holds }) => holds !== 'consent'))));
    return [staying >= tooMuch ? failed(message, more) : cantTell(message, { ...more, severity: 'info' })];
  },
});

function percentOf(bars: readonly StayingBar[]): string {
  return `${Math.round(sum(bars) * 100)} %`;
}

function nameOf([first]: readonly StayingBar[]): string {
  return quote(first === undefined || first.name === '' ? first?.selector ?? '' : first.name);
}

function sum(bars: readonly StayingBar[]): number {
  return Math.min(1, bars.reduce((all, one) => all + one.share, 0));
}

/** What a finger saw of the moved page, where it is the phone that is judged and no further screen. */
function movedOf({ seen: { phone }, further }: Look, layout: Layout): Touch['moved'] {
  const isPhone = [phone?.layout, further?.['phone-loaded']?.layout].some((one) => one?.ok === true && one.data === layout);
  return isPhone && phone?.touch?.ok === true ? phone.touch.data.moved ?? null : null;
}
