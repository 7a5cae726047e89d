import type { State } from '../model/finding.ts';
import type { Method } from '../model/method.ts';
import type { Unit } from './units-of.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The units of the method's groups: all checks of a group on one subject and device are one question. It fails where any of them failed. Where
 * none failed and one that only looks could not be made, it is undecided: such checks are asked of every page, and what they leave out nobody
 * has looked at. Else it passes where at least one passed, and is undecided where nothing but doubt was said.
 * What was left to a person, and a trial that could not be made (`acting`: checks that act, which are asked of one page of each template
 * alone), move no points: of such a page as much is known as of the pages that nobody tried out, and those pass. But they may hide a fault, so
 * they widen the interval by their page (`isDoubtful`). One trial that a slow page broke off thus neither takes a page out of the count, which
 * would raise or lower the others' part, nor passes for a trial that found nothing.
 * Of the shell only faults are told, so there is nothing of it to be undecided. Sorted.
 */
export function groupUnits(units: readonly Unit[], groups: Method['groups'] = {}, acting = NONE): readonly Unit[] {
  return Object.entries(groups).flatMap(([group, { checks }]) => {
    const own = units.filter(({ check }) => checks.includes(check));
    const subjects = [...Map.groupBy(own, ({ subject, task, device }) => [subject, task ?? '', device ?? ''].join('|'))].sort(([a], [b]) => (a < b ? -1 : 1));
    return subjects.flatMap(([, same]): readonly Unit[] => {
      const [first] = same;
      const state = stateOf(same, acting);
      if (first === undefined || (first.subject === 'shell' && state !== 'failed')) return [];
      const { times: _first, ...rest } = first;
      const reach = same.flatMap((unit) => (unit.state === state && unit.times !== undefined ? [unit.times] : []));
      const isDoubtful = state === 'passed' && same.some((unit) => unit.state === 'cantTell' || unit.state === 'untested');
      return [{
        ...rest, check: group, state, ...(reach.length > 0 && { times: Math.max(...reach) }), ...(isDoubtful && { isDoubtful: true as const }),
        findings: same.flatMap(({ findings }) => findings).sort(),
      }];
    });
  });
}

function stateOf(same: readonly Unit[], acting: ReadonlySet<string>): State {
  const isUnseen = same.some(({ check, state }) => state === 'untested' && !acting.has(check));
  const order: readonly State[] = isUnseen ? ['failed', 'untested'] : ['failed', 'passed', 'untested', 'cantTell'];
  return order.find((state) => same.some((unit) => unit.state === state)) ?? 'inapplicable';
}
