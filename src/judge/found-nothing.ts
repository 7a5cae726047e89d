import type { Finding } from '../model/finding.ts';

/** Tasks whose own query the site’s search failed, by an answer that was read: if it showed no results, its page says that there are none. */
export function foundNothing(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ check, state, task }) => (check === 'search-top-five' && state === 'failed' && task !== null ? [task] : [])));
}
