import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { failed, inapplicable, passed } from '../verdict.ts';


const done = { page: 'the page asks for another page', window: 'a window opens', dialog: 'a message of the browser comes up' } as const;

export const changeOnFocus = defineCheck({
  id: 'change-on-focus',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'Something opens as soon as the focus comes to a control',
  about: 'Walks through the page with Tab and watches whether another page is asked for, a window is opened or a message comes up before any other key is pressed.',
  matters: 'Whoever only wants to pass by with Tab is sent away from the page, and perhaps again each time they come back.',
  mend: 'Do it when the control is pressed, not when it gets the focus.',
  verify: 'Press Tab to the named control and nothing else: what happens?',
  unseen: 'What changes inside the page on focus (a menu that opens, a hint) is no fault and is not told.',
  techniques: ['F52', 'G107'],
  severity: 'serious',
  wcag: ['3.2.1'],
  judge: (_page, { keyboard: { changes, tried } }) => {
    const [first] = changes;
    if (first === undefined) return [tried === 0 ? inapplicable('Nothing on the page takes the focus.') : passed(`Nothing opens when the focus comes to any of ${many(tried, 'stop')}.`)];
    return [failed(`When the focus comes to ${quote(spotName(first))}, ${done[first.what]}.`, {
      places: changes.slice(0, 10).map(({ what, ...spot }) => ({ ...spot, why: done[what], when: 'when Tab comes to it' })),
      fingerprint: fingerprint('change-on-focus', first.selector),
    })];
  },
});
