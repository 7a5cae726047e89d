import { defineStep } from './define-step.ts';
import { look, saySigns, signs } from './signs.ts';

export const expect = defineStep({
  id: 'expect',
  group: 'see',
  about: 'The page must have this: text, heading, title, url, link or field; each of those given, any of its words.',
  args: signs,
  examples: [],
  say: (asked) => `expect ${saySigns(asked)}`,
  async run(tab, asked) {
    const missing = look(tab, asked).filter(({ has }) => !has);
    if (missing.length === 0) return { outcome: 'done' };
    const unseen = tab.unseen();
    const isAboutPage = missing.some(({ say }) => !say.startsWith('url '));
    if (unseen !== null && isAboutPage) return { outcome: 'stopped', detail: unseen.detail, failure: unseen };
    return { outcome: 'not-found', detail: `the page has no ${missing.map(({ say }) => say).join(' and no ')}` };
  },
});
