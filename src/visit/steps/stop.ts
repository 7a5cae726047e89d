import { z } from 'zod';
import { failure } from '../failure.ts';
import { defineStep } from './define-step.ts';

const reason = z.string().min(1, { error: 'say why' });

export const stop = defineStep({
  id: 'stop',
  group: 'flow',
  about: 'Ends the journey: `done` (arrived), `not-offered` (the site has no such thing) or `unsafe` (going on would send), and why.',
  args: z.union([reason, z.strictObject({ as: z.enum(['done', 'not-offered', 'unsafe']), because: reason })]),
  examples: [],
  say: (args) => `stop: ${typeof args === 'string' ? args : args.because}`,
  async run(tab, args) {
    const { as, because } = typeof args === 'string' ? { as: 'done', because: args } : args;
    if (as === 'not-offered') return { outcome: 'done', detail: because, end: { kind: 'absent', reason: because } };
    if (as === 'unsafe') return { outcome: 'stopped', detail: because, failure: failure('unsafe', because) };
    return { outcome: 'done', detail: because, end: { kind: 'reached', url: tab.here().url } };
  },
});
