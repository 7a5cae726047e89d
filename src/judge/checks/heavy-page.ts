import { bytesOnLine } from '../bytes-words.ts';
import { defineCheck } from '../define-check.ts';
import { many } from '../quote.ts';
import { cantTell, passed } from '../verdict.ts';

/** Ten seconds on a line of 1.6 Mbit/s. Our choice: there is no norm. */
const much = 2_000_000;

export const heavyPage = defineCheck({
  id: 'heavy-page',
  of: 'page',
  devices: ['desktop'],
  needs: ['arrival'],
  title: 'Is the page heavy for a slow or dear connection?',
  about: 'Adds up what comes over the network on a first visit until the page is quiet, and works out how long a line of 1.6 Mbit/s takes for it. From 2 MB on (about ten seconds) it is told as heavy. Information: nothing is scored.',
  verify: 'Open the page in a private window with the browser’s tools on Network, and read “transferred”.',
  matters: 'Residents who pay by the megabyte, or have a weak signal, pay and wait for every picture and script.',
  mend: 'Send pictures of the size they are shown in, fewer fonts and scripts, and nothing that the first screen does not need.',
  unseen: 'What comes later by scrolling, what phones are sent instead, and what a second visit finds kept. The seconds are an estimate: lines differ.',
  severity: 'info',
  wcag: [],
  judge: (_page, { arrival: { kinds } }) => {
    const bytes = kinds.reduce((sum, one) => sum + one.bytes, 0);
    const requests = kinds.reduce((sum, one) => sum + one.requests, 0);
    if (bytes === 0) return [cantTell('How much came could not be measured.', { severity: 'info' })];
    const message = `A first visit fetches ${bytesOnLine(bytes)}, in ${many(requests, 'request')}.`;
    return [bytes > much ? cantTell(message, { severity: 'info' }) : passed(message)];
  },
});
