import { z } from 'zod';
import { cssFault } from '../css-fault.ts';
import { inputName } from './inputs-shape.ts';
import { isWebAddress, siteId, words } from './leaves.ts';

const address = z.string().refine((text) => text.startsWith('/') || isWebAddress(text), 'give an address like https://… or a path like /bins');
const task = z.string().min(1);
const because = words.describe('Why, in a sentence that is published.');
const review = z.iso.date().describe('The day by which a person looks at it again, like 2026-11-30.');

const css = z.string().min(1).max(300).check((context) => {
  const fault = cssFault(context.value);
  if (fault !== null) context.issues.push({ code: 'custom', message: fault, input: context.value });
}).describe('A CSS selector that leads to the step\'s target on this site.');

/** Never a secret itself, only the name of the variable that holds it. */
const boundInput = z.strictObject({
  value: z.union([z.string().min(1).max(200), z.number()]).optional().describe('Made up, or public: a postcode of the town hall.'),
  of: words.optional().describe('What or whose it is: the town hall.'),
  env: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'give the name of a variable of the environment, like BRAMBLEFORD_PIN').optional().describe('Of a secret: the variable of the environment that holds it.'),
}).check((context) => {
  const message = boundFault(context.value);
  if (message !== null) context.issues.push({ code: 'custom', message, input: context.value });
});

function boundFault({ value, of, env }: { value?: unknown; of?: unknown; env?: unknown }): string | null {
  if (env !== undefined) return value === undefined && of === undefined ? null : 'give a value and of, or env: not both';
  if (value === undefined) return 'give a value and of (what or whose it is), or env for a secret';
  return of === undefined ? 'say under "of" what or whose the value is: "the town hall"' : null;
}

const host = z.string().regex(/^(?=[^.]*[a-z])([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i, 'give the bare name of a host, like forms.example.org')
  .transform((text) => text.toLowerCase());

const post = z.string().refine((text) => isWebAddress(text) && !text.includes('#'), 'give a whole web address like https://…, without #')
  .refine((text) => /\.[a-z][a-z0-9-]*$/i.test(URL.parse(text)?.hostname ?? '.test'), 'give the name of a host, not a number or this machine')
  .transform((text) => (URL.canParse(text) ? new URL(text).href : text));

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
    pins: z.record(task, z.array(address).min(1)).default({}).describe('task: addresses where the answer is, says a person.'),
    scripts: z.record(task, z.array(step).min(1)).default({}).describe('task: steps of this site\'s own for the scripted route.'),
    inputs: z.record(inputName, boundInput).default({}).describe('input: {value, of}, or {env} for a secret. What stands for $name in scripts on this site.'),
    overrides: z.record(task, z.record(z.string().min(1), z.strictObject({ css, because, review }))).default({})
      .describe('task: the step\'s name: {css, because, review}. Where a step finds its target because its words do not lead there; it is published.'),
    suppliers: z.record(task, z.strictObject({ name: words, host })).default({})
      .describe('task: {name, host}. Whose pages the task goes on with, payment and sign-in apart.'),
    allow: z.strictObject({
      post: z.array(z.strictObject({ url: post, because, review })).default([])
        .describe('Addresses of look-ups and searches that the site answers only to POST; each is published with its reason.'),
    }).default({ post: [] }).describe('Leave for requests that are no GET; nothing else is ever let through.'),
  });
}
