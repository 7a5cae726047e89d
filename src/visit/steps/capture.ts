import { z } from 'zod';
import { defineStep } from './define-step.ts';

export const capture = defineStep({
  id: 'capture',
  group: 'check',
  about: 'Keeps a picture of this page, under a name for reports.',
  args: z.union([z.null(), z.string().min(1, { error: 'give it a name' })]),
  examples: [
    { say: 'a picture under a name', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- capture: the look-up\n- expect: {label: Postcode}' },
  ],
  say: (what) => `keep a picture${what === null ? '' : ` of “${what}”`}`,
  run: (tab, what) => tab.mark('capture', what ?? ''),
});
