import type { Candidate, TaskFinding } from '../model/destination.ts';
import type { SiteMap } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { keyOf, type SiteGraph } from './site-graph.ts';

/** From this score on, a page that somebody came to by the task's own word counts as one that answers (findability 3.9). */
const enough = .5;

/**
 * The first short address that ends on the answer or on a page that answers, or names it as its true address, never the home page; null where
 * none does. Undefined where none was tried, or where the site has an answer for every address, so that nothing can be told of one.
 */
export function shortAddress(
  scenario: Scenario, map: SiteMap, graph: SiteGraph, targets: ReadonlySet<string>, candidates: readonly Candidate[],
): TaskFinding['short'] {
  const tries = (map.shorts ?? []).filter((one) => one.scenario === scenario.id);
  if (tries.length === 0 || answersAll(map)) return undefined;
  if (targets.size === 0) return null;
  const likely = new Set(candidates.filter(({ score }) => score >= enough).map(({ url }) => keyOf(graph, url)));
  const ends = (good: ReadonlySet<string>): { asked: string; url: string } | undefined => tries.flatMap(({ asked, got, canonical, failure }) => {
    const url = failure === null ? [got, canonical].find((one) => one !== undefined && keyOf(graph, one) !== graph.home && good.has(keyOf(graph, one))) : undefined;
    return url === undefined ? [] : [{ asked, url }];
  })[0];
  return ends(targets) ?? ends(likely) ?? null;
}

function answersAll({ nonsense }: SiteMap): boolean {
  return nonsense?.failure === null && (nonsense.status ?? 0) < 400;
}
