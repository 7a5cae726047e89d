import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { isCertain } from '../mouse-only.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

export const clickOnly = defineCheck({
  id: 'click-only',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'Something works with the mouse only',
  about: 'Things that listen to the mouse, or look or call themselves as if, and never get the focus: one of each kind is clicked, with nothing leaving the page. Where the click does something and nothing else with the focus stands in for it, it is a failure.',
  matters: 'Whoever can’t use a mouse can’t do this at all: open this menu, send this form, choose this picture.',
  mend: 'Make it a real `button` or a link; failing that give it a role, `tabindex="0"` and let it answer to Enter and Space.',
  verify: 'Click on the named thing and see what it does; then try to come to it with Tab and do the same with Enter or Space.',
  unseen: 'Things inside a label, a widget with arrow keys or something that has the focus itself; at most six kinds are clicked.',
  techniques: ['F54', 'F42', 'F59', 'G202'],
  severity: 'critical',
  wcag: ['2.1.1'],
  judge: (_page, { keyboard: { mouseOnly, tried } }) => {
    if (mouseOnly.length === 0) {
      return [tried === 0 ? inapplicable('Nothing on the page takes the focus or listens to the mouse.') : passed(`Nothing was found that works with the mouse only, beside ${many(tried, 'stop')} of the keyboard.`)];
    }
    const out = mouseOnly.filter(isCertain);
    const [first] = out;
    const clicked = mouseOnly.filter(({ did }) => did !== null).length;
    const asFar = clicked < mouseOnly.length ? ` (${clicked} of ${many(mouseOnly.length, 'kind')} could be clicked)` : '';
    if (first === undefined) return [passed(`Nothing that listens to the mouse alone did anything when it was clicked that has no other way${asFar}.`)];
    const number = out.reduce((sum, { count }) => sum + (count ?? 1), 0);
    return [failed(`${quote(spotName(first))} answers to a click (${first.did ?? ''}) and Tab never comes to it${number > 1 ? `; ${number} such things in all` : ''}.`, {
      places: out.slice(0, 10).map(({ selector, html, name, landmark, box, count, did, events }) => ({
        selector, html, name, landmark, box, ...(count !== undefined && { count }),
        why: `a click does something (${did ?? ''}), it never has the focus${events.length > 0 ? `, and it listens to ${events.join(', ')}` : ''}`,
      })),
      fingerprint: fingerprint('click-only', first.selector),
    })];
  },
});
