import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { cantTell, inapplicable, passed } from '../verdict.ts';

export const needlessStop = defineCheck({
  id: 'needless-stop',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'Does the focus stop at what is no control?',
  about: 'Text, headings and pictures that were given a tabindex without a role, a name, anything to scroll or anything that they listen to.',
  matters: 'Whoever uses the keyboard has to press Tab more often, and expects something that can be used where there is nothing.',
  mend: 'Take the tabindex away: what is only read is read without the focus.',
  verify: 'Press Tab to the named place: is there anything to do with it?',
  unseen: 'Things that a script elsewhere on the page answers for.',
  techniques: ['F44'],
  severity: 'info',
  wcag: ['2.4.3'],
  judge: (_page, { keyboard: { needless, tried } }) => {
    const [first] = needless;
    if (first === undefined) return [tried === 0 ? inapplicable('Nothing on the page takes the focus.') : passed(`Each of ${many(tried, 'stop')} is a control, scrolls or listens to something.`)];
    return [cantTell(`The focus stops at ${quote(spotName(first))}, which is no control${needless.length > 1 ? `, and at ${many(needless.length - 1, 'other place')} of the kind` : ''}.`, {
      places: needless.slice(0, 10).map((spot) => ({ ...spot, why: 'it has a tabindex, and neither a role nor anything to scroll or press' })),
      fingerprint: fingerprint('needless-stop', first.selector),
    })];
  },
});
