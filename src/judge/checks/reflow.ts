import type { Resize, Wide } from '../../model/resize.ts';
import type { FaultPlace } from '../../model/spot.ts';
import { CUT_PAGE } from '../cut-page.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { kindsOf } from '../kinds-of.ts';
import { lostPlaces, lostWords } from '../lost-words.ts';
import { passedUnlessCut } from '../passed-unless-cut.ts';
import { many, quote } from '../quote.ts';
import { cantTell, failed, inapplicable } from '../verdict.ts';

const when = 'at 320 pixels';

export const reflow = defineCheck({
  id: 'reflow',
  of: 'page',
  devices: ['desktop'],
  needs: ['resize'],
  title: 'The page does not fit a window 320 pixels wide',
  about: 'Narrows the window to 320 CSS pixels (1280 at 400 %): text or controls may not stand out to the side, paragraphs may not need scrolling both ways, and no text may newly be cut off or covered. A word of thirty letters or more that fills the screen by itself is left to a person. Data tables, maps, film, code and toolbars are excepted; sideways-scroll asks the same of a phone at 390 pixels, and a page that is too wide for both has one fault under one fingerprint.',
  verify: 'Zoom to 400 % in a window 1280 pixels wide and read the named text without scrolling sideways.',
  matters: 'People with low vision zoom to 400 %. Having to scroll back and forth for every line makes a page all but unreadable.',
  mend: 'Let columns stand below each other, use max-width in place of width, let long words break, and let boxes grow with their text.',
  unseen: 'Content that a media query takes away; frames and shadow trees; drawers and slides, which are left alone.',
  techniques: ['C32', 'C31', 'C38', 'F102'],
  severity: 'serious',
  wcag: ['1.4.10'],
  judge: (_page, { resize: { tried, isCut, narrow } }) => {
    if (tried === 0 && isCut !== true) return [inapplicable('The page has no text.')];
    const lost = narrow.lost.filter(({ ellipsis }) => !ellipsis);
    const sure = narrow.wide.filter(({ what }) => what !== 'word');
    const places = [...widePlaces(sure), ...lostPlaces(lost, when)].slice(0, 10);
    const [wide] = sure;
    const [cut] = lost;
    if (wide !== undefined) {
      const scrolls = wide.what === 'lines' ? 'has lines wider than the box that they scroll in' : `stands out of the screen, and the page scrolls sideways (${narrow.scrollWidth} px)`;
      return [failed(`At 320 px ${quote(nameOf(wide))} ${scrolls}: ${many(places.length, 'kind')} of place.`, { places, fingerprint: fingerprint('sideways-scroll', wide.selector) })];
    }
    if (cut !== undefined) return [failed(`At 320 px ${many(lost.length, 'text')} lost, first ${quote(cut.name)}: ${lostWords(cut)}.`, { places, fingerprint: fingerprint('reflow', cut.selector) })];
    const [word] = narrow.wide;
    if (word !== undefined) return [cantTell(`At 320 px a single long word stands out of the screen, ${quote(nameOf(word))}: could it break?`, { severity: 'info', places: widePlaces(narrow.wide) })];
    const [short] = narrow.lost;
    if (short !== undefined) return [cantTell(`At 320 px ${many(narrow.lost.length, 'text')} ends in an ellipsis, first ${quote(short.name)}: is it whole elsewhere?`, { severity: 'info', places: lostPlaces(narrow.lost, when) })];
    return [passedUnlessCut(tried === 0 ? '' : `None of ${many(tried, 'text')} is lost or has to be scrolled sideways for at 320 px.`, isCut, CUT_PAGE)];
  },
});

function widePlaces(wide: Resize['narrow']['wide']): readonly FaultPlace[] {
  return kindsOf(wide, ({ selector, html, name, landmark, box, over, what }) => {
    const why = what === 'lines' ? `its lines are ${over} px wider than the box that scrolls them` : `${what === 'word' ? 'its one long word' : 'it'} stands ${over} px out of the screen’s right edge`;
    return { selector, html, name, landmark, box, why, when };
  });
}

function nameOf({ name, selector }: Wide): string {
  return name === '' ? selector : name;
}
