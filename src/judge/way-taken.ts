import type { Journey, StepTaken } from '../model/visit.ts';
import { isGivenUp, pageBefore } from './ended-step.ts';

/** Words whose step stands for those inside it. */
const containers: ReadonlySet<string> = new Set(['use', 'when', 'try']);

/** A link that a journey used, where it stood when it did. */
export interface LinkTaken {
  readonly link: NonNullable<StepTaken['link']>;
  /** The page that the link stood on: its look, or null, and its address. */
  readonly look: string | null;
  readonly on: string;
  /** Its place among the journey's steps. */
  readonly at: number;
}

/** The links of the way that a journey took in the end, in order; those of alternatives that were given up, and what was not done, left out. */
export function linksTaken({ steps }: Pick<Journey, 'steps'>): readonly LinkTaken[] {
  return steps.flatMap(({ link, outcome }, at) => (link === null || outcome !== 'done' || isGivenUp(steps, at) ? [] : [{ link, at, ...standsOn(steps, at) }]));
}

/** The page on which a step was begun, alternatives that were given up left out. */
export function standsOn(steps: readonly StepTaken[], at: number): Pick<LinkTaken, 'look' | 'on'> {
  const on = steps.findLast(({ url, word }, n) => n < at && url !== '' && !containers.has(word) && !isGivenUp(steps, n, at))?.url ?? '';
  return { look: pageBefore(steps, at), on };
}

/** Whether two steps' links are one: the same words to the same address. */
export function isSameLink(a: LinkTaken['link'], b: LinkTaken['link']): boolean {
  return a.text === b.text && a.href === b.href;
}
