import type { LedgerLine } from '../model/method.ts';
import type { Unit } from './units-of.ts';

/** One line per weighted check that was asked (inapplicable alone is not asked), in the order of the weights. Unrounded. */
export function ledgerOf(weights: Readonly<Record<string, number>>, units: readonly Unit[]): readonly LedgerLine[] {
  const byCheck = Map.groupBy(units, ({ check }) => check);
  return Object.entries(weights).flatMap(([check, weight]) => {
    const asked = (byCheck.get(check) ?? []).filter(({ state }) => state !== 'inapplicable');
    if (weight <= 0 || asked.length === 0) return [];
    const passed = asked.filter(({ state }) => state === 'passed').length;
    const failed = asked.filter(({ state }) => state === 'failed').length;
    const earned = passed + failed === 0 ? null : (weight * passed) / (passed + failed);
    return [{ of: check, weight, passed, failed, undecided: asked.length - passed - failed, earned, findings: asked.flatMap(({ findings }) => findings).sort() }];
  });
}
