import type { Finding } from '../model/finding.ts';
import type { SearchRun } from '../model/map.ts';

const checks: Readonly<Record<NonNullable<SearchRun['purpose']>, string | null>> = { task: 'search-top-five', asked: 'search-asked', typo: null };

/** The searches without a result of which it is known that their page says so: their check failed. Of others our reading may be at fault. */
export function foundNothing(findings: readonly Finding[], runs: readonly SearchRun[]): ReadonlySet<SearchRun> {
  const failed = new Set(findings.flatMap(({ check, state, task }) => (state === 'failed' ? [`${task} ${check}`] : [])));
  return new Set(runs.filter((run) => run.failure === null && run.results.length === 0 && failed.has(`${run.scenario} ${checks[run.purpose ?? 'task']}`)));
}
