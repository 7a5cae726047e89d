import { z } from 'zod';
import { defineStep, innerSteps } from './define-step.ts';

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'expected a fragment’s name, such as find-address' });
const values = z.record(z.string(), z.union([z.string(), z.number().transform(String)]));
/** The reader puts the fragment's steps there; nobody writes them here. */
const long = z.strictObject({ fragment: name, with: values.default({}), steps: innerSteps.optional() });

export const use = defineStep({
  id: 'use',
  group: 'flow',
  about: 'Walks the steps of a fragment, with its inputs filled in: the file of this name in scenarios/fragments.',
  args: z.union([name.transform((fragment): z.output<typeof long> => ({ fragment, with: {} })), long]),
  holds: [{ at: 'steps', as: 'fragment' }],
  examples: [
    { say: 'a fragment by its name', on: 'brambleford', script: '- use: find-by-search\n- expect: {heading: Report a missed bin}' },
    {
      say: 'a fragment with its inputs filled in', on: 'brambleford',
      script: '- use:\n    fragment: find-by-search\n    with: {words: council tax bill, page: Pay your council tax}\n'
        + '- expect: {heading: Pay your council tax}',
    },
  ],
  say: ({ fragment, with: given }) => {
    const told = Object.entries(given).map(([input, value]) => `${input} “${value}”`);
    return `use ${fragment}${told.length > 0 ? ` with ${told.join(', ')}` : ''}`;
  },
  async run(_tab, { fragment, steps }, by) {
    if (steps === undefined) throw new Error(`the steps of ${fragment} were not put in place`);
    const result = await by.walk(steps, `use ${fragment}`);
    return result.outcome === 'skipped' ? { outcome: 'done', detail: result.detail } : result;
  },
});
