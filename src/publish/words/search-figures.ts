import type { TaskFinding } from '../../model/destination.ts';
import type { SiteResult } from '../../model/kit.ts';
import type { SearchRun } from '../../model/map.ts';

/** How many of so many. */
export interface OutOf { readonly hit: number; readonly of: number }

/** How well a site’s own search does over all its tasks. Searches that failed and tasks without a known answer are left out. */
export interface SearchFigures {
  /** Searches for the tasks’ own queries that were answered, and how many of them without a result that could be made out. */
  readonly zero: OutOf;
  /** Of those whose answer is known: it came first; it came among the first five. */
  readonly first: OutOf;
  readonly five: OutOf;
  /** Mean of 1 ÷ rank, 0 where the answer did not come; null where no answer is known. */
  readonly reciprocal: number | null;
  /** Among the first five: asked as somebody would say it; with a slip of the pen. */
  readonly spoken: OutOf;
  readonly slipped: OutOf;
}

/** The figures of a site whose search was driven; null where it was not, or nothing was answered. */
export function searchFigures({ search, tasks }: Pick<SiteResult, 'search' | 'tasks'>): SearchFigures | null {
  if (search.how !== 'form' && search.how !== 'script') return null;
  const runs = search.runs.flatMap((run) => {
    const task = tasks.find(({ scenario }) => scenario === run.scenario);
    return task === undefined || run.failure !== null ? [] : [{ run, rank: rankOf(task, run), isKnown: task.destination.set.length > 0 }];
  });
  const plain = runs.filter(({ run }) => (run.purpose ?? 'task') === 'task');
  if (plain.length === 0) return null;
  const known = plain.filter(({ isKnown }) => isKnown);
  const within = (most: number, of: typeof runs): OutOf => ({ hit: of.filter(({ rank }) => rank !== null && rank <= most).length, of: of.length });
  const asked = (purpose: SearchRun['purpose']): typeof runs => runs.filter(({ run, isKnown }) => run.purpose === purpose && isKnown);
  return {
    zero: { hit: plain.filter(({ run, rank }) => run.results.length === 0 && rank === null).length, of: plain.length },
    first: within(1, known), five: within(5, known),
    reciprocal: known.length === 0 ? null : known.reduce((sum, { rank }) => sum + (rank === null ? 0 : 1 / rank), 0) / known.length,
    spoken: within(5, asked('asked')), slipped: within(5, asked('typo')),
  };
}

function rankOf({ searchRank, askedRanks, destination }: TaskFinding, { purpose, query, results }: SearchRun): number | null {
  if (purpose === undefined || purpose === 'task') return searchRank;
  const known = purpose === 'asked' ? askedRanks?.find((one) => one.query === query) : undefined;
  return known !== undefined ? known.rank : results.find(({ href }) => destination.set.includes(href))?.rank ?? null;
}
