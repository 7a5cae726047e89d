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

export const barCovers = defineCheck({
  id: 'bar-covers',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'Bars that stay take much of a phone’s screen',
  about: 'Measures which share of the screen layers take that stay where they are while the page moves under them: headers, chat buttons, banners that are left after cookies were refused; on the pages that matter most also when they were moved by one screen. From a half on it fails, from a quarter on a person is asked, and always where it is a banner about cookies that takes so much.',
  matters: 'What is left of a small screen shows two or three lines at a time, and with larger letters none.',
  mend: 'Let the header move away with the page (`position: static` on small screens), and keep what has to stay to one line.',
  verify: 'Open the page on a phone, move down by one screen, and see how much of the screen the bars take.',
  unseen: 'Of other pages, bars that come only when the page is moved. A layer over the middle of the screen is another check’s.',
  severity: 'moderate',
  wcag: [],
  judge: ({ look }, { layout }) => {
    if (layout.handheld === undefined) return [notMeasured];
    const moved = movedOf(look, layout);
    const isLater = moved !== null && sum(moved.bars) > sum(layout.handheld.bars);
    const bars = isLater ? moved.bars : layout.handheld.bars;
    const share = sum(bars);
    const [first] = bars;
    if (first === undefined) return [inapplicable('Nothing stays on the screen while the page is moved.')];
    const percent = `${Math.round(share * 100)} %`;
    const when = isLater ? 'when the page was moved by one screen' : undefined;
    if (share < much) return [passed(`What stays on the screen takes ${percent} of it.`)];
    const message = `What stays on the screen${isLater ? `, ${when},` : ''} takes ${percent} of it, first ${quote(first.name === '' ? first.selector : first.name)}.`;
    const more = { places: bars.map((one) => faultPlace(one, `takes ${Math.round(one.share * 100)} % of the screen`, { ...(when !== undefined && { when }), ...(isLater && moved.image !== undefined && { image: moved.image }) })), fingerprint: fingerprint('bar-covers', first.selector) };
    // What asks about cookies may be closed by a button that we do not know.
    return [sum(bars.filter(({ holds }) => holds !== 'consent')) >= tooMuch ? failed(message, more) : cantTell(message, { ...more, severity: 'info' })];
  },
});

function sum(bars: readonly StayingBar[]): number {
  return Math.min(1, bars.reduce((all, one) => all + one.share, 0));
}

/** What a finger saw of the moved page, where it is the phone that is judged and no further screen. */
function movedOf({ seen: { phone }, further }: Look, layout: Layout): Touch['moved'] {
  const isPhone = [phone?.layout, further?.['phone-loaded']?.layout].some((one) => one?.ok === true && one.data === layout);
  return isPhone && phone?.touch?.ok === true ? phone.touch.data.moved : null;
}
