import { z } from 'zod';
import { defineStep } from './define-step.ts';

export const back = defineStep({
  id: 'back',
  group: 'move',
  about: 'Goes back one page, or so many.',
  args: z.union([z.null(), z.int().min(1, { error: 'expected 1 or more pages' })]),
  examples: [],
  say: (pages) => (pages === null || pages === 1 ? 'go back' : `go back ${pages} pages`),
  run: async (tab, pages) => tab.back(pages ?? 1),
});
