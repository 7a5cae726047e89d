import { z } from 'zod';
import { DEVICES, duration, words } from './leaves.ts';

const LANDMARKS = ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'form', 'region'] as const;
const MOST = 300_000;

/** What may stand beside a step's word, whatever the word. None of these is a word itself. */
export const attributesShape = z.strictObject({
  name: words.max(80).optional().describe('What reports call this step; a binding\'s override names the step by it.'),
  optional: z.literal(true).optional()
    .describe('true: where the site has no such thing, or nothing was given for what it asks, it is told and left out, and the journey goes on.'),
  within: z.enum(LANDMARKS).optional().describe('What it names is looked for in this part of the page only.'),
  device: z.enum(DEVICES).optional().describe('Only on this device; on the other it is left out.'),
  note: words.optional().describe('Why it is there, for whoever reads the file.'),
  patience: duration.refine((ms) => ms > 0, 'must be more than 0').refine((ms) => ms <= MOST, 'must be at most 5min').optional()
    .describe('How long it may take, like 10s, where not as long as a page may.'),
});
