import type { LedgerLine } from '../model/method.ts';
import type { Unit } from './units-of.ts';

/**
 * One line per weighted check or group that was asked (inapplicable alone is not asked), in the order of the weights. Unrounded. A fault of the
 * shell, which all pages share, is one fault, and counts as often as there are pages with a part of their own: so it costs half of the line,
 * where the pages are well, and nothing more where they are not. (Once for each page would take everything for one fault; once alone would be
 * lost among the pages, though everybody meets it on each.)
 */
export function ledgerOf(weights: Readonly<Record<string, number>>, units: readonly Unit[]): readonly LedgerLine[] {
  const byCheck = Map.groupBy(units, ({ check }) => check);
  return Object.entries(weights).flatMap(([check, weight]) => {
    const asked = (byCheck.get(check) ?? []).filter(({ state }) => state !== 'inapplicable');
    if (weight <= 0 || asked.length === 0) return [];
    const times = ({ subject, device }: Unit): number => (subject !== 'shell' ? 1 : Math.max(1, asked.filter((one) => one.subject !== 'shell' && one.device === device).length));
    const count = (is: (state: Unit['state']) => boolean): number => asked.reduce((sum, unit) => sum + (is(unit.state) ? times(unit) : 0), 0);
    const [passed, failed, undecided] = [count((state) => state === 'passed'), count((state) => state === 'failed'), count((state) => state !== 'passed' && state !== 'failed')];
    const earned = passed + failed === 0 ? null : (weight * passed) / (passed + failed);
    return [{ of: check, weight, passed, failed, undecided, earned, findings: asked.flatMap(({ findings }) => findings).sort() }];
  });
}
