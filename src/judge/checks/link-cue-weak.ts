import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const linkCueWeak = defineCheck({
  id: 'link-cue-weak',
  of: 'page',
  devices: ['desktop'],
  needs: ['paint'],
  title: 'Is it seen that this is a link?',
  about: 'Points at links in running text that look like the words beside them, or are told by their colour only and get no further sign when the mouse is on them.',
  verify: 'Find the link in its text without knowing where it is; then put the mouse on it: does anything but its colour change?',
  matters: 'A link that looks like text is not found by anyone, and one that only its colour tells not by who sees few colours.',
  mend: 'Underline links in text; at the least underline them under the mouse and with the focus.',
  unseen: 'Links outside of running text.',
  techniques: ['G183', 'F73'],
  severity: 'info',
  wcag: ['1.4.1'],
  judge: (_page, { paint: { states } }) => {
    if (states.cueless.length === 0) return [inapplicable('No link in running text is told by its colour only.')];
    const weak = states.cueless.filter(({ contrast, isMarkedOnHover }) => contrast === 1 || (contrast >= 3 && !isMarkedOnHover));
    const [first] = weak;
    if (first === undefined) return [passed(`${many(states.cueless.length, 'kind')} of links told by colour stand out enough or get a sign under the mouse.`)];
    const whyOf = (contrast: number): string => (contrast === 1 ? 'has the very colour and letters of the words beside it' : `is told by its colour alone (${contrast}:1) and gets no other sign under the mouse`);
    return [cantTell(`${many(weak.length, 'kind')} of links in text with a weak sign, first ${quote(first.name)}, which ${whyOf(first.contrast)}.`, {
      fingerprint: fingerprint('link-cue-weak', first.selector), places: weak.slice(0, 10).map((one) => faultPlace(one, whyOf(one.contrast))),
    })];
  },
});
