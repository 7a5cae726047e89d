import { z } from 'zod';
import type { Ending } from '../../model/visit.ts';
import { failure } from '../failure.ts';
import { defineStep } from './define-step.ts';

const reason = z.string().min(1, { error: 'say why' });
const ends = ['done', 'not-offered', 'account-needed', 'dead-end', 'unsafe'] as const;
const long = z.strictObject({ as: z.enum(ends), because: reason });

export const stop = defineStep({
  id: 'stop',
  group: 'flow',
  about: 'Ends the journey and says why: `before-submission` or other words (arrived), or as `done`, `not-offered`, `account-needed`, `dead-end` or `unsafe`.',
  args: z.union([reason, long]),
  examples: [
    {
      say: 'before anything would be submitted', on: 'brambleford',
      script: '- open: /bins/report-a-missed-bin/start\n- stop: before-submission',
    },
    {
      say: 'for a reason of one’s own: short and long', on: 'brambleford',
      script: '- open: /bins\n- when:\n    visible: Report a missed bin\n    then:\n'
        + '      - stop: the page to report it on is linked here\n'
        + '- stop: {as: not-offered, because: no such page is linked here}',
    },
    {
      say: 'as what it is: done, not-offered, account-needed, dead-end or unsafe', on: 'brambleford',
      script: '- open: /bins/report-a-missed-bin\n- when:\n    visible: Sign in to go on\n    then:\n'
        + '      - stop: {as: account-needed, because: the form is behind a sign-in}\n'
        + '- stop: {as: done, because: the form starts here}',
    },
  ],
  say: (args) => `stop: ${because(typeof args === 'string' ? args : args.because)}`,
  async run(tab, args) {
    const { as, because: written } = typeof args === 'string' ? { as: 'done' as const, because: args } : args;
    const why = because(written);
    return { outcome: 'done', detail: why, end: endingOf(as, why, tab.here().url) };
  },
});

/** The reason that has a name of its own, in plain words. */
function because(written: string): string {
  return written === 'before-submission' ? 'before anything is submitted' : written;
}

function endingOf(as: (typeof ends)[number], reason: string, url: string): Ending {
  switch (as) {
    case 'done': return { kind: 'reached', url };
    case 'not-offered': return { kind: 'absent', reason, seen: true };
    case 'account-needed': return { kind: 'lost', reason, lack: 'account' };
    case 'dead-end': return { kind: 'lost', reason, lack: 'page' };
    case 'unsafe': return { kind: 'stopped', reason, failure: failure('unsafe', reason) };
  }
}
