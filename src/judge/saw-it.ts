import type { Journey } from '../model/visit.ts';
import { isGivenUp } from './ended-step.ts';

/** Whether a script saw what it was told to expect, on the way that it took in the end. That it stopped where it was told to is not seeing. */
export function sawIt({ steps, visit }: Pick<Journey, 'steps' | 'visit'>): boolean {
  return visit.route === 'scripted' && steps.some(({ word, outcome }, n) => word === 'expect' && outcome === 'done' && !isGivenUp(steps, n));
}
