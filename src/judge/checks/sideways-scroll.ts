import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { quote } from '../quote.ts';
import { cantTell, failed, passed } from '../verdict.ts';

/** The browser rounds fractions of a pixel up when it tells a page's width. */
const tolerance = 1;

export const sidewaysScroll = defineCheck({
  id: 'sideways-scroll',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'The page is wider than a phone’s screen',
  about: 'Compares the page’s width with the screen’s, with one pixel of room for rounding. A wide table or map that scrolls inside its own box is no fault; where nothing but tables makes the whole page wider it is one on the phone, and no criterion of WCAG is named, since 1.4.10 excepts tables.',
  verify: 'Open the page on a phone and try to move it sideways.',
  matters: 'Every line has to be read by moving to and fro; people who enlarge the page give up first.',
  mend: 'Let the layout follow the screen’s width; give wide tables and maps a box of their own to scroll in.',
  unseen: 'Other widths than those of the survey’s screens; 320 pixels are tried by another check.',
  severity: 'serious',
  wcag: ['1.4.10'],
  judge: (_page, { layout }) => {
    const over = layout.scrollWidth - layout.innerWidth;
    const hidden = (layout.zoomsTo ?? 0) - layout.innerWidth;
    if (over <= tolerance && hidden > tolerance) {
      const message = `Moving sideways is shut off, but the page is laid out ${hidden} px wider than the screen (${layout.innerWidth} px): can it be moved or shrunk on a phone?`;
      return [cantTell(message, { severity: 'info', fingerprint: fingerprint('sideways-scroll', 'shut') })];
    }
    if (over <= tolerance) return [passed(`As wide as the screen (${layout.innerWidth} px).`)];
    const [widest] = layout.wide;
    const { spot, because: cause } = widest ?? {};
    const because = widest ? `, because of ${quote((spot ?? widest).selector)}${cause ? ` (${cause})` : ''}` : '';
    const onlyTables = layout.wide.length > 0 && layout.wide.every(({ selector }) => /(?:^|[\s>])table(?![\w-])[^\s>]*(?: > (?:thead|tbody|tfoot|tr)(?![\w-])[^\s>]*)*$/.test(selector));
    // A browser gives a page without the viewport line 980 px, and shrinks it till it fits.
    const shrunk = layout.innerWidth >= 900 ? ', which is what a phone gives a page that does not say it is made for phones; the whole is then shown smaller still' : '';
    return [failed(`${over} px wider than the screen (${layout.innerWidth} px${shrunk})${because}.`, {
      fingerprint: fingerprint('sideways-scroll', widest?.selector ?? ''),
      ...(spot !== undefined && { places: [faultPlace(spot, `ends ${(widest?.right ?? 0) - layout.innerWidth} px beyond the screen${cause ? `: ${cause}` : ''}`)] }),
      ...(onlyTables && { wcag: [] }),
    })];
  },
});
