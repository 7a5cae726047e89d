import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

export const focusOnHidden = defineCheck({
  id: 'focus-on-hidden',
  of: 'page',
  devices: ['desktop'],
  needs: ['axe', 'keyboard'],
  title: 'The focus goes to something that screen readers are told to leave out',
  about: 'Links, buttons and fields within aria-hidden="true" at which Tab really stopped and the focus stayed. Where axe’s aria-hidden-focus fails the page already, that says it and this check says nothing.',
  matters: 'Who listens to the page comes to something and hears nothing: neither what it is nor that it can be pressed.',
  mend: 'Take what is hidden out of the order of Tab as well: the attribute `inert`, or `display: none`. Or don’t hide it from screen readers.',
  verify: 'Press Tab until the named thing has the focus, with a screen reader on: does it say anything?',
  unseen: 'Things without words that scripts put round dialogs to catch the focus, and what is in frames.',
  techniques: ['F70'],
  act: ['6cfa84'],
  severity: 'serious',
  wcag: ['4.1.2'],
  judge: (_page, { axe, keyboard: { silent = [], tried } }) => {
    if (tried === 0) return [inapplicable('Nothing on the page takes the focus.')];
    if (axe.violations.some(({ id }) => id === 'aria-hidden-focus')) return [inapplicable('What axe says of the hidden parts of this page is said there.')];
    const [first] = silent;
    if (first === undefined) return [passed(`None of ${many(tried, 'stop')} of the focus is hidden from screen readers.`)];
    return [failed(`The focus comes to ${quote(spotName(first))} and stays there, and screen readers are told to leave it out${silent.length > 1 ? `; ${silent.length} such stops in all` : ''}.`, {
      places: silent.slice(0, 10).map((spot) => ({ ...spot, why: 'it, or something round it, has aria-hidden="true"', when: 'when Tab comes to it' })),
      fingerprint: fingerprint('focus-on-hidden', first.selector),
    })];
  },
});
