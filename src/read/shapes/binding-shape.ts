import { z } from 'zod';
import { isWebAddress, siteId, words } from './leaves.ts';

const address = z.string().refine((text) => text.startsWith('/') || isWebAddress(text), 'give an address like https://… or a path like /bins');

/** A binding file. `step` is the shape of one step of a script: loose for reading, exact for editors. */
export function bindingShape<Step extends z.ZodType>(step: Step) {
  return z.strictObject({
    site: siteId.optional().describe('The file\'s name without .yaml; may be left out.'),
    reviewed: z.iso.date().optional().describe('When a person last looked at this.'),
    'opt-out': z.strictObject({
      since: z.iso.date(),
      because: words.describe('Who asked, and how.'),
    }).optional().describe('The council asked not to be visited.'),
    consent: z.array(words).default([]).describe('Words on the consent banner\'s refusing button, where the usual ones do not work.'),
    pins: z.record(z.string().min(1), z.array(address).min(1)).default({}).describe('task: addresses where the answer is, says a person.'),
    scripts: z.record(z.string().min(1), z.array(step).min(1)).default({}).describe('task: steps of this site\'s own for the scripted route.'),
  });
}
