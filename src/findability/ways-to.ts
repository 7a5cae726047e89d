import type { TaskFinding, Way } from '../model/destination.ts';
import type { VisitorHabits } from '../model/method.ts';
import { chainOf } from './chain.ts';
import { withChances } from './chances.ts';
import { usualHabits } from './habits.ts';
import type { SiteGraph } from './site-graph.ts';
import { visitorOf } from './visitor.ts';
import type { Vocabulary } from './vocabulary.ts';
import { greedyWay, shortestWay } from './way.ts';

/**
 * The ways over links to the answer, by the keys of its pages, and what becomes of visitors who look for it. `scoresOf` gives the pages'
 * scores by key, and is asked only where there is a visitor to tell of. Without habits there is no model: no chances, `visitor` null.
 */
export function waysTo(
  vocabulary: Vocabulary, habits: VisitorHabits | null, graph: SiteGraph,
  { targets, scoresOf }: { readonly targets: ReadonlySet<string>; readonly scoresOf: () => ReadonlyMap<string, number> },
): Pick<TaskFinding, 'shortest' | 'greedy' | 'visitor'> {
  if (targets.size === 0) return { shortest: null, greedy: null, visitor: null };
  const shortest = shortestWay(vocabulary, graph, targets);
  const greedy = greedyWay(vocabulary, habits ?? usualHabits, graph, targets);
  if (habits === null) return { shortest, greedy, visitor: null };
  const chain = chainOf(vocabulary, habits, graph, targets);
  const chances = (way: Way): Way => withChances(way, chain);
  return {
    shortest: shortest && chances(shortest), greedy: greedy && { ...greedy, way: chances(greedy.way) },
    visitor: visitorOf(vocabulary, habits, chain, { shortest, scores: scoresOf() }),
  };
}
