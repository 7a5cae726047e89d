import { defineStep } from './define-step.ts';
import { unknown } from './expect.ts';
import { look } from './look.ts';
import { saySigns, signs } from './signs.ts';

export const refuse = defineStep({
  id: 'refuse',
  group: 'see',
  about: 'The page must not have any of this: text, heading, title, url, link, field, role with name, label, landmark or status.',
  args: signs,
  takesWithin: true,
  examples: [
    { say: 'what an error page says', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- refuse: {heading: [Page not found, ~sorry], status: [404, 500]}\n- expect: {label: Postcode}' },
    { say: 'a thing by role and name', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- refuse: {role: textbox, name: Password}\n- expect: {label: Postcode}' },
  ],
  say: (asked) => `expect no ${saySigns(asked)}`,
  async run(tab, asked, { call }) {
    const seen = await look(tab, asked, { within: call.within, isRefused: true });
    const there = seen.filter(({ has }) => has === true);
    if (there.length > 0) return { outcome: 'not-found', detail: `the page has ${there.map(({ say }) => say).join(' and ')}`, lack: 'sign' };
    return unknown(seen) ?? { outcome: 'done' };
  },
});
