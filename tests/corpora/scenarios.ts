import type { Scenario } from '../../src/model/scenario.ts';
import type { CorpusName } from './serve-corpus.ts';
import { localgovDrupal } from './tasks-localgov-drupal.ts';
import { rector } from './tasks-rector.ts';
import { rutherford } from './tasks-rutherford.ts';

/** Each saved site's tasks in the words of a resident, written from the tasks and not from the pages. */
export const corpusScenarios: Readonly<Record<CorpusName, readonly Scenario[]>> = {
  'localgov-drupal': localgovDrupal, rutherford, rector,
};
