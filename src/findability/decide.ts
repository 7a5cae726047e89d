import type { Destination, TaskFinding } from '../model/destination.ts';
import type { SiteMap } from '../model/map.ts';
import type { VisitorHabits } from '../model/method.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Said } from '../model/survey.ts';
import { engineOf } from './engine.ts';
import { leadsOf } from './links.ts';
import { withEveryName } from './names.ts';
import { nearTo } from './near.ts';
import { pointersOf } from './pointers.ts';
import { scorePages } from './score-pages.ts';
import { askedRanks, searchRank } from './search-ranks.ts';
import { shortAddress } from './short-address.ts';
import { graphOf, keyOf, resolve, type SiteGraph } from './site-graph.ts';
import { unreadLinks } from './unread-links.ts';
import { foundFrom, reviewFrom } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';
import { waysTo } from './ways-to.ts';
import { welshSide } from './welsh-side.ts';
import { whoDecides } from './who-decides.ts';

/** Everything that the stored map says of one task. Total: a map that failed or has no page gives `not-found` without candidates. */
export function decideTask(vocabulary: Vocabulary, scenario: Scenario, map: SiteMap, said: Said, habits: VisitorHabits | null): TaskFinding {
  const graph = graphOf(map);
  const { destination: decided, ...others } = whoDecides(vocabulary, graph, map, said);
  const destination = withEveryName(decided, graph, map.pages);
  const targets = new Set(destination.set.map((url) => keyOf(graph, url)));
  return {
    scenario: scenario.id,
    destination,
    ...ways(vocabulary, habits, graph, destination, targets),
    engine: engineOf(vocabulary, scenario, map, graph, destination.verdict === 'found' ? destination.set : []),
    searchRank: searchRank(scenario, map, graph, targets),
    letterEntry: letterEntry(scenario, map, graph, targets),
    ...told({ askedRanks: askedRanks(scenario, map, graph, targets), short: shortAddress(scenario, map, graph, targets, destination.candidates) }),
    near: nearTo(vocabulary, graph, destination).map(({ link }) => link.href),
    ...unreadLinks(vocabulary, scenario.id, map, graph, destination.verdict),
    ...welshSide(scenario, map),
    ...others,
  };
}

/** To a sure answer alone; what a person has yet to look at is walked to, so that there is something to look at, and is no way to an answer. */
function ways(
  vocabulary: Vocabulary, habits: VisitorHabits | null, graph: SiteGraph, { verdict, by, candidates }: Destination, targets: ReadonlySet<string>,
): Pick<TaskFinding, 'shortest' | 'greedy' | 'visitor' | 'towards'> {
  const from = (least: number): ReadonlySet<string> => new Set(candidates.filter(({ score }) => score >= least).map(({ url }) => keyOf(graph, url)));
  const scoresOf = () => new Map(scorePages(vocabulary, graph, pointersOf(vocabulary, graph)).map(({ read, score }) => [read.key, score]));
  // Where a person named the answer, what the judge thinks of other pages brings nobody there.
  const good = by === 'pin' || by === 'reply' ? new Set<string>() : from(foundFrom);
  const aims = { targets, good, likely: from(reviewFrom), scoresOf };
  if (verdict === 'found') return waysTo(vocabulary, habits, graph, aims);
  const { shortest, greedy } = waysTo(vocabulary, null, graph, aims);
  return { shortest: null, greedy: null, visitor: null, ...(verdict === 'review' ? { towards: shortest ?? greedy?.way ?? null } : {}) };
}

/** Without what was not asked. */
function told(parts: { readonly [K in 'askedRanks' | 'short']: TaskFinding[K] }): Pick<TaskFinding, 'askedRanks' | 'short'> {
  const { askedRanks: asked, short } = parts;
  return { ...(asked === undefined ? {} : { askedRanks: asked }), ...(short === undefined ? {} : { short }) };
}

/** The first entry that leads to the answer, or to a page that links to it. */
function letterEntry(scenario: Scenario, map: SiteMap, graph: SiteGraph, targets: ReadonlySet<string>): TaskFinding['letterEntry'] {
  const entries = map.aToZ.lookups.filter((lookup) => lookup.scenario === scenario.id).flatMap(({ entries: found }) => found);
  const direct = entries.find(({ href }) => targets.has(keyOf(graph, href)));
  const byPage = entries.find(({ href }) => {
    const page = graph.byKey.get(keyOf(graph, href));
    const leads = page === undefined || page.key === graph.home ? [] : leadsOf(page.source);
    return leads.some(({ link, key }) => link.region === 'main' && targets.has(resolve(graph, key)));
  });
  const entry = direct ?? byPage;
  return entry ? { text: entry.text, href: entry.href } : null;
}
