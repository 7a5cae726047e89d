import { failure } from '../failure.ts';
import { defineStep } from './define-step.ts';
import { unknown } from './expect.ts';
import { look } from './look.ts';
import { saySigns, signs } from './signs.ts';

const PATIENCE_MS = 10_000;

export const wait = defineStep({
  id: 'wait',
  group: 'see',
  about: 'Waits until the page has this, as long as the step’s patience (10 seconds unless it says otherwise); never longer than it must.',
  args: signs,
  takesWithin: true,
  keepsTime: true,
  examples: [
    { say: 'until a field is there', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- wait: {label: Postcode}\n- expect: {label: Postcode}' },
    { say: 'with less patience', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- wait: {heading: ~bin day}\n  patience: 3s\n- expect: {heading: ~bin day}' },
  ],
  say: (asked) => `wait until there is ${saySigns(asked)}`,
  async run(tab, asked, { call }) {
    const mostMs = call.patienceMs ?? PATIENCE_MS;
    const came = await tab.until(async () => (await look(tab, asked, call)).every(({ has }) => has === true), mostMs);
    if (came === true) return { outcome: 'done' };
    if (came !== false) return { outcome: 'stopped', detail: came.detail, failure: came };
    const seen = await look(tab, asked, call);
    const missing = seen.filter(({ has }) => has === false).map(({ say }) => say);
    const late = `after ${mostMs / 1000} seconds the page has no ${missing.join(' and no ')}`;
    if (missing.length === 0) return unknown(seen) ?? { outcome: 'done' };
    // Who waits longer may see it: that we did not is no word about the site. What may be missing is left out.
    if (call.optional === true) return { outcome: 'not-found', detail: late, lack: 'sign' };
    const why = failure('timeout', late, { fault: 'ours' });
    return { outcome: 'stopped', detail: why.detail, failure: why };
  },
});
