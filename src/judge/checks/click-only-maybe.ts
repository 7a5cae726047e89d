import type { MouseOnly } from '../../model/keyboard.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { isCertain } from '../mouse-only.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const clickOnlyMaybe = defineCheck({
  id: 'click-only-maybe',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'Does this work with the mouse only?',
  about: 'Things that call themselves a button, link or box, or listen to clicks and look as if they were to be clicked, and never get the focus, of which a click was not seen to do anything, or beside which stands something that may do the same.',
  matters: 'If it does something, whoever can’t use a mouse can’t do it.',
  mend: 'Make it a real `button` or a link; if it does nothing, take the role, the listener and the pointer away.',
  verify: 'Click on the named thing: does anything happen? Then do the same with the keyboard alone.',
  unseen: 'What a click does that shows nowhere on the page.',
  techniques: ['F54', 'F59', 'G202'],
  severity: 'info',
  wcag: ['2.1.1'],
  judge: (_page, { keyboard: { mouseOnly, tried } }) => {
    const doubt = mouseOnly.filter(isInDoubt);
    const [first] = doubt;
    if (first === undefined) return [tried === 0 && mouseOnly.length === 0 ? inapplicable('Nothing on the page takes the focus or listens to the mouse.') : passed('Nothing is in doubt that might work with the mouse only.')];
    return [cantTell(`${quote(spotName(first))} looks as if it were for the mouse only: ${why(first)}${doubt.length > 1 ? `; ${many(doubt.length, 'kind')} in all` : ''}.`, {
      places: doubt.slice(0, 10).map((one) => ({ selector: one.selector, html: one.html, name: one.name, landmark: one.landmark, box: one.box, ...(one.count !== undefined && { count: one.count }), why: why(one) })),
      fingerprint: fingerprint('click-only-maybe', first.selector),
    })];
  },
});

function isInDoubt(one: MouseOnly): boolean {
  if (isCertain(one) || (one.hasTwin && (one.did ?? '') === '')) return false;
  return (one.did ?? '') !== '' || one.role !== '' || (one.events.length > 0 && one.hasPointer);
}

function why({ did, hasTwin, role }: MouseOnly): string {
  if (hasTwin) return 'something beside it, or called the same, may stand in for it';
  return `it never has the focus, and ${did === null ? 'was not clicked' : 'a click was not seen to do anything'}${role === '' ? '' : `, but its role says ${role}`}`;
}
