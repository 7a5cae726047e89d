import { z } from 'zod';
import { id, share, stars, weights, words } from './leaves.ts';
import { visitorShape } from './visitor-shape.ts';

const measure = z.strictObject({ title: words, weights });

/** A method file. */
export const methodShape = z.strictObject({
  id: id.optional().describe('The file\'s name without .yaml; may be left out.'),
  title: words,
  tasks: z.strictObject({
    weights,
    undecided: share.describe('More than this share (0–1) of the weight undecided: the task is not rated.'),
    stars: z.strictObject({ 4: share, 3: share, 2: share }).describe('stars: from this share (0–1) of the points on. Below the last: 1 star.'),
    caps: z.array(z.strictObject({ check: words, stars, say: words })).default([]).describe('A failed check that caps the task\'s stars.'),
  }),
  groups: z.record(id, z.strictObject({ title: words, checks: z.array(words).min(1) })).optional()
    .describe('Checks that are weighed together as one question: it fails on a page where any of them failed.'),
  measures: z.strictObject({ findability: measure, accessibility: measure, mobile: measure }),
  overall: z.strictObject({
    tasks: z.number().min(0), findability: z.number().min(0), mobile: z.number().min(0), accessibility: z.number().min(0),
  }).describe('Share of each part in the whole.'),
  gates: z.array(z.strictObject({
    id,
    check: words,
    on: z.enum(['home', 'destination', 'any']).describe('Pages it is asked of.'),
    state: z.enum(['passed', 'failed', 'cantTell', 'inapplicable', 'untested']).default('failed'),
    stars: stars.describe('A site cannot have more, whatever its points.'),
    say: words,
  })).default([]),
  coverage: share.describe('At least this share (0–1) of what was asked must be answered to be banded and ranked.'),
  bands: z.array(z.strictObject({ id, title: words, stars, from: z.number().min(0).max(100).describe('Points of 100.') })).min(1)
    .describe('Highest first; the last from 0.'),
  visitor: visitorShape.optional(),
  states: z.enum(['shown', 'scored']).optional()
    .describe('Whether what is found on states that scripted journeys made counts; left out, it is shown and does not count.'),
  decimals: z.int().min(0).max(3).default(0).describe('Decimals of a published figure.'),
});

export type WrittenMethod = z.output<typeof methodShape>;
