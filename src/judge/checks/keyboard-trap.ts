import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

/** So many stops are walked at most; a page with more is as it should be. */
const longestWalk = 300;

export const keyboardTrap = defineCheck({
  id: 'keyboard-trap',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'The keyboard’s focus is caught',
  about: 'Walks through the page with the Tab key and watches for a place from which Tab does not lead on. Only where a script keeps the focus, and neither Shift+Tab nor Escape leads out either, is it a failure.',
  matters: 'Whoever uses the page without a mouse is stuck there: the rest of the page, and often the browser’s own bar, can’t be reached any more.',
  mend: 'Leave Tab and Shift+Tab to the browser: no preventDefault on them, and no focus() when something loses the focus. A dialog that rightly keeps the focus needs a button that closes it, and Escape.',
  verify: 'Press Tab until the named control has the focus, then Tab, Shift+Tab and Escape some times: does the focus come out?',
  unseen: 'Traps in frames of another origin, and those that only something opened on the page brings.',
  techniques: ['F10', 'G21'],
  act: ['80af7b', 'a1b64e', 'ebe86a'],
  severity: 'critical',
  wcag: ['2.1.2'],
  judge: (_page, { keyboard: { trap, tried, tabbable, ended } }) => {
    if (trap === null && ended === 'cut' && tried < Math.min(tabbable, longestWalk)) return [cantTell(`The walk with Tab was broken off after ${tried} of ${many(tabbable, 'stop')}: does it lead on from there?`, { severity: 'info' })];
    if (trap === null) return [tried === 0 ? inapplicable('Nothing on the page takes the focus.') : passed(`Tab leads on from each of ${many(tried, 'stop')}.`)];
    const [first] = trap.cycle;
    if (first === undefined) return [passed(`Tab leads on from each of ${many(tried, 'stop')}.`)];
    const round = trap.cycle.length === 1 ? `Tab does not lead on from ${quote(spotName(first))}` : `Tab goes round between ${many(trap.cycle.length, 'control')}, ${quote(spotName(first))} first`;
    const rest = `${trap.beyond} of ${many(tabbable, 'control')} can’t be come to from there`;
    const places = trap.cycle.map((spot) => ({ ...spot, why: 'a script keeps the focus here', when: 'when Tab is pressed' }));
    const more = { places, fingerprint: fingerprint('keyboard-trap', first.selector) };
    if (trap.leavesByEscape) return [cantTell(`${round}, and only Escape leads out: is that said?`, more)];
    if (trap.leavesBackwards) return [cantTell(`${round}; Shift+Tab leads out, but ${rest}.`, more)];
    if (trap.isInLayer) return [cantTell(`${round}, in a layer; neither Shift+Tab nor Escape leads out: can it be closed by the keyboard?`, more)];
    if (trap.told !== null && trap.told.works !== false) return [cantTell(`${round}; ${quote(trap.told.words)} may tell how to leave.`, more)];
    return [failed(`${round}, nor do Shift+Tab and Escape lead out; ${rest}.`, more)];
  },
});
