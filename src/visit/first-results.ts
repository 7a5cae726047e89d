import type { SearchRun } from '../model/map.ts';
import type { Crawl } from './crawl.ts';

/** Results of one query that are read into the map. */
const FIRST = 5;

/** Reads the first result of each task's own query, then of each asked one, then the second and so on: where not all may be read, each task has some. */
export async function readFirstResults(runs: readonly SearchRun[], crawl: Pick<Crawl, 'page'>): Promise<void> {
  const inTurn = (['task', 'asked'] as const).flatMap((purpose) => runs.filter((run) => run.purpose === purpose));
  for (let n = 0; n < FIRST; n += 1) {
    for (const { results, scenario } of inTurn) {
      const result = results[n];
      if (result !== undefined) await crawl.page(result.href, scenario);
    }
  }
}
