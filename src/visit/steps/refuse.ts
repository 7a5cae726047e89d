import { defineStep } from './define-step.ts';
import { look, saySigns, signs } from './signs.ts';

export const refuse = defineStep({
  id: 'refuse',
  group: 'see',
  about: 'The page must not have any of this: text, heading, title, url, link or field.',
  args: signs,
  examples: [],
  say: (asked) => `expect no ${saySigns(asked)}`,
  async run(tab, asked) {
    const unseen = tab.unseen();
    if (unseen !== null) return { outcome: 'stopped', detail: unseen.detail, failure: unseen };
    const there = look(tab, asked).filter(({ has }) => has);
    if (there.length === 0) return { outcome: 'done' };
    return { outcome: 'not-found', detail: `the page has ${there.map(({ say }) => say).join(' and ')}` };
  },
});
