import type { Finding, State } from '../model/finding.ts';

/**
 * One question that scores. For page checks a page × check × device, whatever the number of its items; for task checks
 * a task × check × item × device; for checks of the whole site a check × item.
 */
export interface Unit {
  readonly check: string;
  /** The page, the task, the shell or the site that is asked. */
  readonly subject: string;
  readonly task: string | null;
  readonly device: Finding['device'];
  readonly state: State;
  /** Of a group: it passed, and something besides was left to a person or could not be tried out. */
  readonly isDoubtful?: true;
  /** How often it counts: of the shell, on how many pages it was seen; else absent: once. */
  readonly times?: number;
  /** Sorted. */
  readonly findings: readonly string[];
}

/** The worst news first: one certain failure fails the unit; one answer that is missing leaves it undecided. */
const order: readonly State[] = ['failed', 'untested', 'cantTell', 'passed', 'inapplicable'];

/** Findings as units, sorted by key; the order of the findings changes nothing. */
export function unitsOf(findings: readonly Finding[]): readonly Unit[] {
  const groups = Map.groupBy(findings, keyOf);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const state = order.find((one) => group.some((finding) => finding.state === one)) ?? 'inapplicable';
    return [{ check: first.check, subject: subjectOf(first), task: first.task, device: first.device, state, ...timesOf(group, state), findings: group.map(({ id }) => id).sort() }];
  });
}

/** A fault of the shell is one fault, and counts by its reach. */
function timesOf(group: readonly Finding[], state: State): { readonly times?: number } {
  const reach = group.flatMap((one) => (one.id.split('/')[1] === 'shell' && one.state === state ? [one.pages] : []));
  return reach.length === 0 ? {} : { times: Math.max(1, ...reach) };
}

function subjectOf({ id, task }: Finding): string {
  return task ?? id.split('/')[1] ?? '';
}

function keyOf(finding: Finding): string {
  const { task, check, item, device } = finding;
  const subject = subjectOf(finding);
  return [check, subject, task === null && subject !== 'site' ? '' : item, device ?? ''].join('|');
}
