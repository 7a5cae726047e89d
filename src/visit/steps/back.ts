import { z } from 'zod';
import { defineStep } from './define-step.ts';

const pages = z.int().min(1, { error: 'expected 1 or more pages' }).max(20, { error: 'expected at most 20 pages' });

export const back = defineStep({
  id: 'back',
  group: 'move',
  about: 'Goes back one page, or so many.',
  args: z.union([z.null(), pages, z.strictObject({ pages })]),
  examples: [
    {
      say: 'one page back', on: 'brambleford',
      script: '- open: /bins\n- follow: Report a missed bin\n- back\n- expect: {heading: Bins and recycling}',
    },
    {
      say: 'two pages back, short and long', on: 'brambleford',
      script: '- open: home\n- follow: Bins and recycling\n- follow: Report a missed bin\n- back: 2\n'
        + '- follow: Bins and recycling\n- back: {pages: 1}\n- expect: {url: ~test/$}',
    },
  ],
  say: (args) => (manyOf(args) === 1 ? 'go back' : `go back ${manyOf(args)} pages`),
  run: (tab, args) => tab.back(manyOf(args)),
});

function manyOf(args: number | { readonly pages: number } | null): number {
  return args === null ? 1 : typeof args === 'number' ? args : args.pages;
}
