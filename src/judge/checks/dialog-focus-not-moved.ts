import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const dialogFocusNotMoved = defineCheck({
  id: 'dialog-focus-not-moved',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'A dialog opens and the focus stays behind it',
  about: 'Opens dialogs by the keyboard and asks, after a second, whether the focus is in them, and if not whether the next Tab comes there. Only what is a modal dialog, or lies over the whole page, counts as one.',
  verify: 'Open the dialog with Enter and press Tab once: where is the focus?',
  matters: 'Who can’t see the dialog is not told that it opened, and goes on in a page that is covered.',
  mend: 'Open a <dialog> with showModal(), or move the focus to the dialog’s heading or first control when it opens.',
  unseen: 'Layers that cover only a part of the page, and dialogs that open after a delay or on another page.',
  techniques: ['F85', 'G59', 'H102'],
  severity: 'serious',
  wcag: ['2.4.3'],
  judge: (_page, { layers: { dialogs, pressed, cut } }) => {
    const left = dialogs.filter(({ movedIn }) => !movedIn);
    const placeOf = (one: (typeof dialogs)[number]) => faultPlace(one.spot, `a second after the dialog opened the focus was not in it${one.nextTabIn ? '' : ', nor after the next Tab'}`,
      { when: one.opener === null ? 'open as the page loads' : `when ${quote(one.opener.name === '' ? one.opener.selector : one.opener.name)} is pressed` });
    const isCertain = (one: (typeof dialogs)[number]): boolean => !one.nextTabIn && one.opener !== null;
    return trialVerdict({
      id: 'dialog-focus-not-moved', tried: dialogs.length, isCut: cut?.includes('openers'), certain: left.filter(isCertain).map(placeOf), doubtful: left.filter((one) => !isCertain(one)).map(placeOf),
      nothing: `No dialog was opened or found open by these rules (${many(pressed, 'thing')} pressed).`,
      fine: `The focus moves into ${many(dialogs.length, 'dialog')} that opened.`,
      say: (first, count) => `In ${many(count, 'dialog')}, first ${quote(first.name === '' ? first.selector : first.name)}: ${first.why}.`,
    });
  },
});
