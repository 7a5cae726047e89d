import { z } from 'zod';
import { defineStep } from './define-step.ts';

export const capture = defineStep({
  id: 'capture',
  group: 'check',
  about: 'Keeps a picture of this page, under a name for reports.',
  args: z.union([z.string(), z.null()]),
  examples: [],
  say: (what) => `keep a picture${what === null ? '' : ` of “${what}”`}`,
  run: (tab, what) => tab.mark('capture', what ?? ''),
});
