import { z } from 'zod';
import { id, isWebAddress, siteId } from './leaves.ts';

/** What a person may decide of a page. */
const DECISIONS = ['accept', 'reject', 'other'] as const;

const address = z.string().refine(isWebAddress, 'give a whole web address like https://…');
const said = z.string().trim().max(2000).nullish().transform((text) => (text === '' || text == null ? null : text));

/** One entry of the review list; what a person fills in may be empty. */
const replyShape = z.strictObject({
  site: z.union([siteId, z.int().transform(String)]),
  task: id,
  asked: z.enum(['needed', 'optional', 'no longer']).optional().describe('Whether the survey still wants to know.'),
  address: address.optional().describe('The page in question; without it only “other” can be said.'),
  title: z.string().nullish(),
  score: z.number().nullish(),
  unsure: z.array(z.string()).nullish(),
  others: z.array(z.string()).nullish(),
  decision: z.enum(DECISIONS).nullish().describe('accept: this page answers. reject: it does not. other: the page under url does.'),
  url: said.describe('The page that answers, where the decision is other.'),
  who: said.describe('Who decided.'),
  why: said.describe('Why, in a sentence that is published.'),
});

/** A review list, `<edition>/replies/review.yaml`. */
export const repliesShape = z.strictObject({ replies: z.array(replyShape).nullish() });

export type WrittenReply = z.output<typeof replyShape>;
