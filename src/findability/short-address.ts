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
  if (targets.size === 0) return null;
  const likely = new Set(candidates.filter(({ score }) => score >= enough).map(({ url }) => keyOf(graph, url)));
  const ends = (good: ReadonlySet<string>) => tries.find(({ got, failure }) => failure === null && keyOf(graph, got) !== graph.home && good.has(keyOf(graph, got)));
  const hit = ends(targets) ?? ends(likely);
  return hit ? { asked: hit.asked, url: hit.got } : null;
}
