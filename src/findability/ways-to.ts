import type { TaskFinding, Way } from '../model/destination.ts';
import type { VisitorHabits } from '../model/method.ts';
import { chainOf } from './chain.ts';
import { withChances } from './chances.ts';
import { usualHabits } from './habits.ts';
import type { SiteGraph } from './site-graph.ts';
import { visitorOf } from './visitor.ts';
import type { Vocabulary } from './vocabulary.ts';
import { greedyWay, shortestWay } from './way.ts';

/** Where the ways lead, all by key. */
export interface Aims {
  /** The pages that answer. */
  readonly targets: ReadonlySet<string>;
  /** What helps a visitor as well: other pages, forms off the site and files that would answer by themselves. */
  readonly good: ReadonlySet<string>;
  /** What may be the answer too, and is never called wrong. */
  readonly likely: ReadonlySet<string>;
  /** The pages' scores; asked only where there is a visitor to tell of. */
  readonly scoresOf: () => ReadonlyMap<string, number>;
}

/**
 * The ways over links to the answer, and what becomes of visitors who look for it, who have arrived with what is as good. Without habits
 * there is no model: no chances, `visitor` null.
 */
export function waysTo(
  vocabulary: Vocabulary, habits: VisitorHabits | null, graph: SiteGraph, { targets, good, likely, scoresOf }: Aims,
): Pick<TaskFinding, 'shortest' | 'greedy' | 'visitor'> {
  if (targets.size === 0) return { shortest: null, greedy: null, visitor: null };
  const shortest = shortestWay(vocabulary, graph, targets);
  const greedy = greedyWay(vocabulary, habits ?? usualHabits, graph, targets);
  if (habits === null) return { shortest, greedy, visitor: null };
  const chain = chainOf(vocabulary, habits, graph, targets.union(good));
  const chances = (way: Way): Way => withChances(way, chain);
  return {
    shortest: shortest && chances(shortest), greedy: greedy && { ...greedy, way: chances(greedy.way) },
    visitor: visitorOf(vocabulary, habits, chain, { shortest, scores: scoresOf(), likely }),
  };
}
