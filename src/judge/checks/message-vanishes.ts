import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const messageVanishes = defineCheck({
  id: 'message-vanishes',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Does this message stay long enough?',
  about: 'Watches a message that appears on a press for five seconds and tells where it went away by itself.',
  verify: 'Press the button and read the message aloud, slowly: is it there until the end? Can it be read again?',
  matters: 'Who reads slowly or enlarges the screen does not get to read what is gone after some seconds.',
  mend: 'Let the message stay until people close it or go on.',
  unseen: 'Messages that stay longer than five seconds, and all but the first on a page.',
  techniques: ['F103', 'G133'],
  severity: 'info',
  wcag: ['2.2.1'],
  judge: (_page, { layers: { messages, pressed, cut } }) => trialVerdict({
    id: 'message-vanishes', tried: messages.length, isCut: cut?.includes('openers'),
    doubtful: messages.flatMap((one) => (one.goneAfterMs === null ? [] : [faultPlace(one.spot, `${quote(one.words)} was gone by itself after about ${many(Math.round(one.goneAfterMs / 1000), 'second')}`,
      { when: `when ${quote(one.opener.name === '' ? one.opener.selector : one.opener.name)} is pressed` })])),
    nothing: `No message that appears on a press found by these rules (${many(pressed, 'thing')} pressed).`,
    fine: `The ${many(messages.length, 'message')} that appeared did not go away while it was watched.`,
    say: (first) => `${first.why.charAt(0).toUpperCase()}${first.why.slice(1)}.`,
  }),
});
