import { z } from 'zod';
import { inputsShape } from './inputs-shape.ts';
import { id, words } from './leaves.ts';

/** A fragment's file. `step` is the shape of one step: loose for reading, exact for editors. */
export function fragmentShape<Step extends z.ZodType>(step: Step) {
  return z.strictObject({
    id: id.optional().describe('The file\'s name without .yaml; may be left out.'),
    fragment: words.describe('What these steps do, in plain words: "Find an address by its postcode".'),
    inputs: inputsShape,
    steps: z.array(step).min(1, 'give at least one step').describe('The steps that "use" puts in its place.'),
  });
}
