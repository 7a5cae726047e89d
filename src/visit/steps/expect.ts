import { defineStep, type StepResult } from './define-step.ts';
import { look, type Asked } from './look.ts';
import { saySigns, signs } from './signs.ts';

export const expect = defineStep({
  id: 'expect',
  group: 'see',
  about: 'The page must have this: text, heading, title, url, link, field, role with name, label, landmark or status; each of those given, any of its words.',
  args: signs,
  takesWithin: true,
  examples: [
    { say: 'words anywhere in the text', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- expect: [collection days, bin days]' },
    { say: 'several signs: all of them', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- expect: {heading: ~bin day, label: Postcode, status: 200}' },
    { say: 'a thing by role and name', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- expect: {role: button, name: [Find my bin day, ~find]}' },
    { say: 'in one part of the page', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- expect: {link: Bins}\n  within: navigation' },
  ],
  say: (asked) => `expect ${saySigns(asked)}`,
  async run(tab, asked, { call }) {
    const seen = await look(tab, asked, call);
    const missing = seen.filter(({ has }) => has === false);
    if (missing.length > 0) return { outcome: 'not-found', detail: `the page has no ${missing.map(({ say }) => say).join(' and no ')}`, lack: 'sign' };
    return unknown(seen) ?? { outcome: 'done' };
  },
});

/** What could not be told stops without blame. */
export function unknown(seen: readonly Asked[]): StepResult | null {
  const [why] = seen.flatMap((one) => (one.has === null ? [one.why] : []));
  return why === undefined ? null : { outcome: 'stopped', detail: why.detail, failure: why };
}
