import type { TaskFinding } from '../model/destination.ts';
import type { SearchMetrics, SearchRun, SearchScore } from '../model/map.ts';
import { addressKey, isDocument, isNewsAddress } from './address.ts';
import { behind } from './behind.ts';

const first = 5;
const archived = /(?:^|[/_.-])archived?(?:[/_.-]|$)/i;

/**
 * How good a site's search is over all tasks (findability 3.7). Ranks count where the task's answer is known and the search gave results,
 * or said that it has none (`silent`): where none could be made out the fault may be ours. Empty results and junk
 * count wherever it answered. Shares 0–1, null where nothing was asked; what was not asked is never zero.
 */
export function searchMetrics(tasks: readonly TaskFinding[], runs: readonly SearchRun[], silent: ReadonlySet<SearchRun>): SearchMetrics {
  const answered = runs.filter(({ failure }) => failure === null);
  const of = (purpose: SearchRun['purpose']): readonly SearchRun[] => answered.filter((run) => (run.purpose ?? 'task') === purpose);
  const own = of('task');
  const shown = own.flatMap(({ results }) => results.slice(0, first));
  const junk = shown.filter(({ href }) => isJunk(behind(href) ?? href));
  return {
    own: scoreOf(own, tasks, silent), asked: scoreOf(of('asked'), tasks, silent), slip: scoreOf(of('typo'), tasks, silent),
    answered: own.length, empty: share(own.filter((run) => run.results.length === 0 && !isLanded(run)).length, own.length),
    junk: share(junk.length, shown.length),
  };
}

function scoreOf(runs: readonly SearchRun[], tasks: readonly TaskFinding[], silent: ReadonlySet<SearchRun>): SearchScore {
  const ranks = runs.flatMap((run) => {
    const task = tasks.find(({ scenario }) => scenario === run.scenario);
    if (task?.destination.verdict !== 'found') return [];
    const rank = rankOf(run, task);
    return rank === null && run.results.length === 0 && !silent.has(run) ? [] : [rank];
  });
  const within = (most: number): number => ranks.filter((rank) => rank !== null && rank <= most).length;
  const sum = ranks.reduce<number>((all, rank) => all + (rank === null ? 0 : 1 / rank), 0);
  return { queries: ranks.length, first: share(within(1), ranks.length), five: share(within(first), ranks.length), reciprocal: share(sum, ranks.length) };
}

/** As findability ranked it; of a slip, by the addresses that the answer is known by. */
function rankOf(run: SearchRun, { searchRank, askedRanks, destination }: TaskFinding): number | null {
  if ((run.purpose ?? 'task') === 'task') return searchRank;
  const asked = run.purpose === 'asked' ? askedRanks?.find(({ query }) => query === run.query) : undefined;
  if (asked !== undefined) return asked.rank;
  const answers = new Set(destination.set.map(addressKey));
  const leads = (href: string | null): boolean => href !== null && answers.has(addressKey(href));
  return leads(run.url) ? 1 : run.results.find(({ href }) => leads(href) || leads(behind(href)))?.rank ?? null;
}

/** A search that opens a page at once shows no results and is not empty. */
function isLanded({ url, query }: SearchRun): boolean {
  if (url === null) return false;
  const said = [...URL.parse(url)?.searchParams.values() ?? []].some((value) => value.toLowerCase() === query.toLowerCase());
  const plain = url.toLowerCase().replace(/%20|[+_-]/g, ' ');
  return !said && !plain.includes(query.toLowerCase().replace(/[+_-]/g, ' '));
}

function isJunk(url: string): boolean {
  return isNewsAddress(url) || isDocument(url) || archived.test(URL.parse(url)?.pathname ?? '');
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
