import { z } from 'zod';
import { defineStep } from './define-step.ts';

export const check = defineStep({
  id: 'check',
  group: 'check',
  about: 'Has this page judged in full, under a name for reports.',
  args: z.union([z.string(), z.null()]),
  examples: [],
  say: (what) => `check this page${what === null ? '' : ` as “${what}”`}`,
  run: (tab, what) => tab.mark('check', what ?? ''),
});
