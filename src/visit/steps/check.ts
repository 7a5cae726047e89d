import { z } from 'zod';
import { defineStep } from './define-step.ts';

const name = z.string().min(1, { error: 'give it a name' });
const long = z.strictObject({ as: name, errors: z.boolean().optional() });

export const check = defineStep({
  id: 'check',
  group: 'check',
  about: 'Has this page judged in full, under a name for reports; with `errors`, also as it answers a form that is pressed empty, where that can be seen without sending.',
  args: z.union([z.null(), name, long]),
  examples: [
    { say: 'this page', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- check\n- expect: {label: Postcode}' },
    { say: 'under a name', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- check: the look-up\n- expect: {label: Postcode}' },
    { say: 'and how the form answers when it is pressed empty', on: 'brambleford', script: '- open: /bins/report-a-missed-bin/start\n- check: {as: the form, errors: true}\n- stop: nothing is sent' },
  ],
  say: (args) => {
    const { as, errors } = typeof args === 'object' && args !== null ? args : { as: args, errors: false };
    return `check this page${as === null ? '' : ` as “${as}”`}${errors === true ? ', and how its form answers when it is pressed empty' : ''}`;
  },
  async run(tab, args) {
    const isLong = typeof args === 'object' && args !== null;
    const marked = await tab.mark('check', (isLong ? args.as : args) ?? '');
    return isLong && args.errors === true && marked.outcome === 'done' ? tab.pressEmpty(args.as) : marked;
  },
});
