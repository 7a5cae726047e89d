import type { Candidate, TaskFinding } from '../model/destination.ts';
import type { SiteMap } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { keyOf, type SiteGraph } from './site-graph.ts';

/** From this score on, a page that somebody came to by the task's own word counts as one that answers (findability 3.9). */
const enough = .5;

/** The first short address that ends on the answer or on a page that answers, never on the home page; null where none does, undefined where none was tried. */
export function shortAddress(
  scenario: Scenario, map: SiteMap, graph: SiteGraph, targets: ReadonlySet<string>, candidates: readonly Candidate[],
): TaskFinding['short'] {
  const tries = (map.shorts ?? []).filter((one) => one.scenario === scenario.id);
  if (tries.length === 0) return undefined;
  const good = new Set([...targets, ...candidates.filter(({ score }) => score >= enough).map(({ url }) => keyOf(graph, url))]);
  good.delete(graph.home);
  const hit = targets.size === 0 ? undefined : tries.find(({ got, failure }) => failure === null && good.has(keyOf(graph, got)));
  return hit ? { asked: hit.asked, url: hit.got } : null;
}
