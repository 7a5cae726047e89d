import type { SearchRun, SiteMap } from '../model/map.ts';
import { failure } from './failure.ts';
import { beginCrawl } from './crawl.ts';
import { searchNow } from './search.ts';
import { blame, enter, NOWHERE, stateOf, type Stand, type State } from './stand.ts';
import type { StepResult } from './steps/define-step.ts';

/** Puts words (null: the task's own) to the site's search; what the map holds already is not asked again. Counts one click. */
export async function putSearch(stand: Stand, words: string | null): Promise<StepResult> {
  const cannot = searchless(stand.map);
  if (cannot !== null) return cannot;
  const run = await runOf(stand, words);
  if (run === null) return { outcome: 'not-found', detail: 'the task’s words were not searched for' };
  stand.clicks += 1;
  if (run.failure !== null) return blame(run.failure);
  const look = run.look === null ? null : await stand.looks.stored(run.look);
  const url = run.url ?? stand.state.url;
  await enter(stand, look === null ? { ...NOWHERE, url, results: run.results } : withResults(stateOf(stand, look, url), run));
  return { outcome: 'done', detail: run.results.length === 0 ? 'no results' : '' };
}

/** Results that stand in a frame are no links of the page itself, though its menus may lead to some of them. */
function withResults(state: State, { results }: SearchRun): State {
  const own = new Set(state.source?.links.map(({ href }) => href));
  return { ...state, results: results.filter(({ href }) => !own.has(href)) };
}

async function runOf({ map, errand: { visit }, seat, looks }: Stand, words: string | null): Promise<SearchRun | null> {
  const known = map.search.runs.find((run) => (words === null ? run.scenario === visit.scenario && (run.purpose ?? 'task') === 'task' : run.query === words));
  if (known !== undefined || words === null) return known ?? null;
  return searchNow(map.search, words, visit.scenario, { seat, looks, crawl: beginCrawl(seat, looks), home: map.home });
}

function searchless({ search: { how } }: SiteMap): StepResult | null {
  const none = { kind: 'absent', reason: 'no site search was found by these rules' } as const;
  if (how === 'none') return { outcome: 'done', detail: 'no site search', end: none };
  if (how === 'forbidden') return blame(failure('robots', 'robots.txt asks us not to use the site search'));
  return how === 'post' ? blame(failure('unsafe', 'the site search sends its words in a way that we do not use')) : null;
}
