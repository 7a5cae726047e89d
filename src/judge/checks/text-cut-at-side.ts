import type { CutText } from '../../model/handheld.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { notMeasured } from '../not-measured.ts';
import { many, quote } from '../quote.ts';
import { cantTell, failed, passed } from '../verdict.ts';

export const textCutAtSide = defineCheck({
  id: 'text-cut-at-side',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'Text is cut off at the side of a phone’s screen',
  about: 'Finds lines of text of which a part is on the screen and the rest, at either end, beyond a box or the page that hides what overflows it, so that nobody can scroll to it. Text that ends in dots is left to a person.',
  matters: 'The end or the beginning of every such line is missing, and nothing tells what it says.',
  mend: 'Let the text wrap (`overflow-wrap: anywhere`, no `white-space: nowrap`, no fixed width), and take `overflow: hidden` from what holds it.',
  verify: 'Open the page on a phone and read the named line from its beginning to its end; try to move it sideways.',
  unseen: 'Text in pictures, frames and maps, in rows of slides and menus, and lines that are cut at the bottom, which is tried at other sizes.',
  severity: 'serious',
  wcag: ['1.4.10'],
  judge: (_page, { layout: { handheld } }) => {
    if (handheld === undefined) return [notMeasured];
    const certain = handheld.cut.filter(({ ellipsis }) => !ellipsis);
    const told = certain.length > 0 ? certain : handheld.cut;
    const [first] = told;
    if (first === undefined) return [passed('No line of text is cut off at the side.')];
    const message = `${many(told.length, 'line')} of text cut off at the side, first ${quote(first.name)}: ${first.lost} of ${first.of} px ${whereOf(first)}.`;
    const places = told.slice(0, 10).map((one) => faultPlace(one, `${one.lost} of ${one.of} px of a line ${whereOf(one)}`));
    const more = { places, fingerprint: fingerprint('text-cut-at-side', first.selector) };
    return [certain.length > 0 ? failed(message, more) : cantTell(message, { ...more, severity: 'info' })];
  },
});

/** A page begins at its left edge: nothing hides what stands before it, and nobody can move there. */
function whereOf({ by, box }: CutText): string {
  return (by === 'body' || by === 'html') && box !== null && box.x < 0 ? 'stand beyond the page’s left edge, where nobody can scroll' : `are hidden by ${quote(by)}`;
}
