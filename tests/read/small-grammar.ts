import { z } from 'zod';
import type { Vocabulary } from '../../src/read/index.ts';

const step = (id: string, args: z.ZodType): Vocabulary['grammar'][string] => ({
  id, group: 'move', about: `What ${id} does.`, args, holds: [], examples: [], say: () => id,
});
const some = z.union([z.string().min(1), z.array(z.string()).min(1, 'give at least one link text')]);

/** Four words, one for each kind of arguments: text, short or long form, nothing, and all of them left out. */
export const smallVocabulary: Vocabulary = {
  grammar: {
    open: step('open', z.string().min(1)),
    follow: step('follow', z.union([some, z.strictObject({ name: some, in: z.enum(['main', 'nav']).optional() })])),
    back: step('back', z.union([z.null(), z.int().min(1)])),
    wait: step('wait', z.strictObject({ seconds: z.number().default(1) })),
  },
  checks: ['home-link', 'task-reached', 'answer-essential', 'axe-critical', 'sideways-scroll'],
};
