import type { Method } from '../model/method.ts';
import { ledgerOf } from './ledger.ts';
import { percentOf } from './round.ts';
import { sumOf, type Sum } from './sum.ts';
import type { Unit } from './units-of.ts';

export interface Rating { readonly stars: number | null; readonly notes: readonly string[] }

/**
 * Stars of one task, after section 6 of the methodology note: 0 where the answer was certainly not reached on any
 * device; none where too much is undecided; else by the published percentage, under the caps of failed checks.
 */
export function rateTask(method: Method, units: readonly Unit[], sum: Sum): Rating {
  if (isOutOfReach(units)) return { stars: 0, notes: ['0 stars: no route led to a page that answers.'] };
  if (sum.share === null) return { stars: null, notes: ['Not rated: nothing could be answered.'] };
  const undecided = 1 - sum.coverage;
  if (undecided > method.task.undecided + 1e-9) return { stars: null, notes: [`Not rated: ${Math.round(undecided * 100)} % of what was asked is undecided.`] };
  const earned = starsFrom(method, sum.share);
  const caps = method.task.caps.filter(({ check, stars }) => stars < earned && units.some((unit) => unit.check === check && unit.state === 'failed'));
  return { stars: Math.min(earned, ...caps.map(({ stars }) => stars)), notes: caps.map(({ stars, say }) => `At most ${stars} ${stars === 1 ? 'star' : 'stars'}: ${say}`) };
}

/** Stars if everything undecided failed, and if it passed; caps included. */
export function starRange(method: Method, units: readonly Unit[]): { readonly low: number; readonly high: number } {
  const as = (state: 'failed' | 'passed') => {
    const decided = units.map((unit) => (unit.state === 'cantTell' || unit.state === 'untested' ? { ...unit, state } : unit));
    return rateTask(method, decided, sumOf(ledgerOf(method.task.weights, decided))).stars;
  };
  return { low: as('failed') ?? 0, high: as('passed') ?? 4 };
}

/** Stars by the percentage as it is published, so that the figure shown explains the stars; below the last step: 1. */
export function starsFrom(method: Method, share: number): number {
  const percent = percentOf(share, method.decimals) ?? 0;
  return method.task.stars.find(({ from }) => percent >= from * 100 - 1e-9)?.stars ?? 1;
}

function isOutOfReach(units: readonly Unit[]): boolean {
  const asked = units.filter(({ check, state }) => check === 'task-reached' && state !== 'inapplicable');
  return asked.length > 0 && asked.every(({ state }) => state === 'failed');
}
