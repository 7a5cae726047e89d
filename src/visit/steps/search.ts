import { z } from 'zod';
import { defineStep } from './define-step.ts';

export const search = defineStep({
  id: 'search',
  group: 'move',
  about: 'Puts words to the site’s own search; without words, those of the task.',
  args: z.union([z.string().min(1, { error: 'give the words to search for' }), z.null()]),
  examples: [],
  say: (query) => (query === null ? 'search for the task’s words' : `search for “${query}”`),
  run: (tab, query) => tab.search(query),
});
