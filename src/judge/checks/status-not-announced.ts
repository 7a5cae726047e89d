import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { many, quote } from '../quote.ts';
import { trialVerdict } from '../trial-verdict.ts';

export const statusNotAnnounced = defineCheck({
  id: 'status-not-announced',
  of: 'page',
  devices: ['desktop'],
  needs: ['layers'],
  title: 'Is this message heard?',
  about: 'Presses buttons that send nothing and finds short messages that appear then outside any live region, without the focus going there.',
  verify: 'Press the button with a screen reader running: is the message spoken?',
  matters: 'Who can’t see the message does not know whether it worked, and tries again and again.',
  mend: 'Put the message into an element with role=status that is on the page from the start.',
  unseen: 'Messages that come after something is sent or typed.',
  techniques: ['F103', 'ARIA22'],
  severity: 'info',
  wcag: ['4.1.3'],
  judge: (_page, { layers: { messages, pressed, cut } }) => trialVerdict({
    id: 'status-not-announced', tried: messages.length, isCut: cut?.includes('openers'),
    doubtful: messages.filter(({ isAnnounced }) => !isAnnounced)
      .map((one) => faultPlace(one.spot, `${quote(one.words)} appears in no live region`, { when: `when ${quote(one.opener.name === '' ? one.opener.selector : one.opener.name)} is pressed` })),
    nothing: `No message that appears on a press found by these rules (${many(pressed, 'thing')} pressed).`,
    fine: `The ${many(messages.length, 'message')} that appeared stood in live regions.`,
    say: (first) => `${first.why.charAt(0).toUpperCase()}${first.why.slice(1)} ${first.when}.`,
  }),
});
