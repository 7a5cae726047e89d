import { z } from 'zod';
import { inputsShape } from './inputs-shape.ts';
import { COUNCIL_TYPES, id, pattern, terms, words } from './leaves.ts';

/** One idea of a task, with the words for it. */
export const conceptShape = z.strictObject({
  name: words.describe('The idea in a word, for explanations.'),
  weight: z.number().gt(0).max(1).default(1).describe('Its share in the whole, 0–1.'),
  head: z.boolean().default(false).describe('true: without this idea no page can be the answer.'),
  terms: terms.describe('word or phrase: how surely it means the idea, 0–1. A head concept does best with 4 to 12. No action words.'),
});

/** One sign that a page answers: exactly one of these. */
export const signShape = z.strictObject({
  text: pattern.optional().describe('Pattern in the text of the page.'),
  link: pattern.optional().describe('Pattern in the text of a link on the page.'),
  field: pattern.optional().describe('Pattern in the label or name of a form field.'),
  form: z.literal(true).optional().describe('A form that is not search, consent or newsletter.'),
  file: z.string().regex(/^[a-z0-9]{1,5}$/, 'give the ending of a file, like pdf').optional().describe('A link to a file with this ending.'),
}).refine((sign) => Object.keys(sign).length === 1, 'give one sign per line: text, link, field, form or file')
  .meta({ minProperties: 1, maxProperties: 1 });

/** One thing the answering page must or should tell. */
const answerShape = z.strictObject({
  id: id,
  say: words.describe('Plain words, shown to people: "a way to report it online".'),
  essential: z.boolean().default(false).describe('true: without it the task cannot score above the method\'s cap.'),
  nearby: z.boolean().default(false).describe('true: also look on the pages that the answering page links to.'),
  any: z.array(signShape).min(1).describe('Any one of these signs suffices. Patterns take no notice of capitals.'),
});

/** The same task in Welsh; weights, heads and the action are the English concepts'. */
const welshShape = z.strictObject({
  query: words.describe('What is typed into the search of the Welsh side.'),
  az: z.array(words).default([]).describe('Names under which an A to Z in Welsh may list it.'),
  concepts: z.record(z.string().min(1), terms).describe('Name of the English concept: its Welsh words. Mutations need not be written, plurals do.'),
  broader: terms.default({}).describe('Parent categories, in Welsh.'),
  against: terms.default({}).describe('Look-alike tasks, in Welsh.'),
});

/** A scenario file. `step` is the shape of one step of a script: loose for reading, exact for editors. */
export function scenarioShape<Step extends z.ZodType>(step: Step) {
  return z.strictObject({
    id: id.optional().describe('The file\'s name without .yaml; may be left out.'),
    task: words.describe('What the resident wants, in plain words.'),
    for: z.union([z.literal('all'), z.array(z.enum(COUNCIL_TYPES)).min(1)]).describe('Council types that have the duty; all = every type of the United Kingdom, not municipality.'),
    lgsl: z.int().min(1).max(9999).optional().describe('Code in the Local Government Service List, where the country has it.'),
    lgil: z.int().min(0).max(99).optional().describe('Code in the Local Government Interaction List.'),
    query: words.describe('What is typed into a site\'s search, the action word in it.'),
    queries: z.array(words).default([]).describe('The same as somebody would ask it aloud: "when are my bins collected".'),
    az: z.array(words).default([]).describe('Names under which an A to Z may list it, without the action word.'),
    short: z.array(id).default([]).describe('Words that residents type behind the site\'s name: bins, fly-tipping. Small letters.'),
    action: z.enum(['find', 'report', 'pay', 'apply', 'register', 'book', 'view']).describe('What the resident does.'),
    concepts: z.array(conceptShape).min(1).describe('What the resident means.'),
    broader: terms.default({}).describe('Parent categories that a resident would accept on the way.'),
    against: terms.default({}).describe('Look-alike tasks.'),
    welsh: welshShape.optional().describe('The same task in Welsh.'),
    answer: z.array(answerShape).min(1).describe('What the answering page must or should tell.'),
    stop: words.describe('Where the visit ends, in plain words.'),
    clicks: z.int().min(1).max(8).default(3).describe('At most so many clicks from the home page for a full mark.'),
    inputs: inputsShape,
    script: z.array(step).default([]).describe('Steps of a scripted route, if the task has one.'),
  });
}
