import { z } from 'zod';
import { words } from './leaves.ts';

export const INPUT_TYPES = ['postcode', 'text', 'number', 'date', 'secret'] as const;

/** The name of an input, as it stands behind a `$`. */
export const inputName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'is no name for an input: use small letters, figures and hyphens');

const type = z.enum(INPUT_TYPES);
const long = z.strictObject({
  type,
  say: words.optional().describe('Plain words: "postcode of a public building".'),
  default: z.union([z.string(), z.number()]).optional().describe('What stands for it where nobody gives it; left out, it must be given. Never of a secret.'),
});

/** What a script has to be given: name: type, or name: {type, say, default}. */
export const inputsShape = z.record(inputName, z.union([type, long])).default({})
  .describe('name: postcode, text, number, date or secret; or name: {type, say, default}. Written $name where it stands.');
