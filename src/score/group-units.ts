import type { State } from '../model/finding.ts';
import type { Method } from '../model/method.ts';
import type { Unit } from './units-of.ts';

/**
 * The units of the method's groups: all checks of a group on one subject and device are one question. It fails where any of them failed; it
 * is undecided where none failed and one could not be made; it passes where at least one passed (what is left to a person moves no points, and widens their interval), and
 * is undecided where nothing but that was said. Of the shell only faults are told, so there is nothing of it to be undecided. Sorted.
 */
export function groupUnits(units: readonly Unit[], groups: Method['groups'] = {}): readonly Unit[] {
  return Object.entries(groups).flatMap(([group, { checks }]) => {
    const own = units.filter(({ check }) => checks.includes(check));
    const subjects = [...Map.groupBy(own, ({ subject, task, device }) => [subject, task ?? '', device ?? ''].join('|'))].sort(([a], [b]) => (a < b ? -1 : 1));
    return subjects.flatMap(([, same]): readonly Unit[] => {
      const [first] = same;
      const state = stateOf(same);
      if (first === undefined || (first.subject === 'shell' && state !== 'failed')) return [];
      const { times: _first, ...rest } = first;
      const reach = same.flatMap((unit) => (unit.state === state && unit.times !== undefined ? [unit.times] : []));
      return [{ ...rest, check: group, state, ...(reach.length > 0 && { times: Math.max(...reach) }), ...(state === 'passed' && same.some((unit) => unit.state === 'cantTell') && { isDoubtful: true as const }), findings: same.flatMap(({ findings }) => findings).sort() }];
    });
  });
}

function stateOf(same: readonly Unit[]): State {
  return (['failed', 'untested', 'passed', 'cantTell'] as const).find((state) => same.some((unit) => unit.state === state)) ?? 'inapplicable';
}
