import type { LedgerLine } from '../model/method.ts';
import type { Unit } from './units-of.ts';

/**
 * One line per weighted check or group that was asked (inapplicable alone is not asked), in the order of the weights. Unrounded. A fault of the
 * shell, which all pages share, is one fault and counts by its reach: as often as there are pages on which it was seen, beside the pages’ own
 * parts. Where it stands on all of them it costs half of the line. (Once for each page would take everything for one fault; once alone would
 * be lost among the pages, though everybody meets it on each.)
 */
export function ledgerOf(weights: Readonly<Record<string, number>>, units: readonly Unit[]): readonly LedgerLine[] {
  const byCheck = Map.groupBy(units, ({ check }) => check);
  return Object.entries(weights).flatMap(([check, weight]) => {
    const asked = (byCheck.get(check) ?? []).filter(({ state }) => state !== 'inapplicable');
    if (weight <= 0 || asked.length === 0) return [];
    const count = (is: (state: Unit['state']) => boolean): number => asked.reduce((sum, unit) => sum + (is(unit.state) ? unit.times ?? 1 : 0), 0);
    const [passed, failed, undecided] = [count((state) => state === 'passed'), count((state) => state === 'failed'), count((state) => state !== 'passed' && state !== 'failed')];
    const doubts = asked.filter(({ isDoubtful }) => isDoubtful === true).length;
    const earned = passed + failed === 0 ? null : (weight * passed) / (passed + failed);
    return [{ of: check, weight, passed, failed, undecided, ...(doubts > 0 && { doubts }), earned, findings: asked.flatMap(({ findings }) => findings).sort() }];
  });
}
