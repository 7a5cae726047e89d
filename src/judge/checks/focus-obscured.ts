import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';


/** A layer over so much of the screen is one to answer first, not a bar. */
const layer = .5;

export const focusObscured = defineCheck({
  id: 'focus-obscured',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'What has the focus lies under a bar that stays in place',
  about: 'At each stop of the walk with Tab, and back with Shift+Tab, fifteen points of what has the focus are asked for what lies on top. Only where all of them lie under fixed or sticky content is it a failure.',
  matters: 'Whoever uses the keyboard presses Enter on something that they can’t see.',
  mend: 'Give the scrolling part a `scroll-padding` as high as the bar, or let the bar scroll with the page.',
  verify: 'Press Tab (or Shift+Tab from the end of the page) until the named control has the focus: can any of it be seen?',
  unseen: 'Layers through which the mouse reaches; the first 60 stops on the way back only.',
  techniques: ['C43', 'F110'],
  severity: 'serious',
  wcag: ['2.4.11'],
  judge: (_page, { keyboard: { obscured, tried } }) => {
    if (tried === 0) return [inapplicable('Nothing on the page takes the focus.')];
    const bars = obscured.filter(({ share }) => share < layer);
    const [first] = bars.length > 0 ? bars : obscured;
    if (first === undefined) return [passed(`None of ${many(tried, 'stop')} lies whole under something that stays in place.`)];
    const all = bars.length > 0 ? bars : obscured;
    const more = {
      places: all.slice(0, 10).map(({ by, share: _share, going, ...place }) => ({ ...place, why: `lies whole under ${quote(by.selector)}`, when: going === 'forwards' ? 'when Tab comes to it' : 'when Shift+Tab comes to it' })),
      fingerprint: fingerprint('focus-obscured', first.by.selector),
    };
    const message = `${quote(spotName(first))} lies whole under ${quote(first.by.selector)} when it has the focus${all.length > 1 ? `, and ${many(all.length - 1, 'other stop')} under the like` : ''}.`;
    return [bars.length > 0 ? failed(message, more) : cantTell(`${message.slice(0, -1)}, which covers half of the screen.`, more)];
  },
});
