import { z } from 'zod';
import { defineStep } from './define-step.ts';

export const open = defineStep({
  id: 'open',
  group: 'move',
  about: 'Opens a page by its address: `home`, `a-to-z`, or an address, absolute or from the site’s root.',
  args: z.string().min(1, { error: 'expected home, a-to-z or an address' }),
  examples: [],
  say: (page) => (page === 'home' ? 'open the home page' : page === 'a-to-z' ? 'open the A to Z' : `open ${page}`),
  async run(tab, page) {
    const url = page === 'home' ? tab.errand.start : page === 'a-to-z' ? tab.map.aToZ.url : page;
    if (url !== null) return tab.open(url);
    return { outcome: 'done', detail: 'no A to Z', end: { kind: 'absent', reason: 'no A to Z was found by these rules' } };
  },
});
