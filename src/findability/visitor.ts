import type { Reach, VisitorFinding, Way } from '../model/destination.ts';
import type { VisitorHabits } from '../model/method.ts';
import { sameSite } from './address.ts';
import type { Chain } from './chain.ts';
import { type Distances, labelGap } from './label-gap.ts';
import { round } from './moves.ts';
import { keyOf } from './site-graph.ts';
import { mostClicks, type Spread, spread } from './spread.ts';
import { reviewFrom } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A wrong page that fewer come to attracts nobody in particular. */
const attracts = .1;

/** What is known besides the chain: the shortest way with its chances, the pages' scores by key, and the keys of what may be the answer too. */
export interface Known { readonly shortest: Way | null; readonly scores: ReadonlyMap<string, number>; readonly likely: ReadonlySet<string> }

/**
 * How likely somebody gets to the answer who follows words (findability 3.5), from the pages that were read. Null where no page answers or
 * the home page was not read: nobody can be sent off.
 */
export function visitorOf(vocabulary: Vocabulary, habits: VisitorHabits, chain: Chain, known: Known): VisitorFinding | null {
  const { graph, targets } = chain;
  if (targets.size === 0 || !graph.byKey.has(graph.home)) return null;
  const all = spread(chain);
  const reach = reachOf(all.arrived);
  const most = reachOf(all.arrived.map((share, click) => share + (all.unread[click] ?? 0)));
  const bandOf = ({ p5 }: Reach): string => habits.bands.find(({ from }) => p5 >= from)?.id ?? '';
  const far = distances(chain, all);
  return {
    reach, most, band: bandOf(reach), bandMost: bandOf(most), clicks: meanClicks(all), firstClick: firstClick(chain, far),
    attractive: attractive(chain, all, far, known), gap: labelGap(vocabulary, chain, known.shortest, far),
  };
}

function reachOf(shares: readonly number[]): Reach {
  const within = (clicks: number): number => round(Math.min(1, shares.slice(0, clicks + 1).reduce((sum, share) => sum + share, 0)));
  return { p3: within(3), p5: within(5), p8: within(mostClicks) };
}

/** Of those who arrive; to a tenth, which is more than the model knows. */
function meanClicks({ arrived }: Spread): number | null {
  const all = arrived.reduce((sum, share) => sum + share, 0);
  return all === 0 ? null : Math.round(arrived.reduce((sum, share, clicks) => sum + share * clicks, 0) / all * 10) / 10;
}

/** Fewest clicks from each page that visitors come to, to an answer: backwards from the answers, over every link that they may take. */
function distances(chain: Chain, { visits }: Spread): Distances {
  const before = new Map<string, string[]>();
  for (const key of [chain.graph.home, ...visits.keys()]) {
    for (const { to } of chain.rowOf(key).choices) {
      const list = before.get(to);
      if (list) list.push(key);
      else before.set(to, [key]);
    }
  }
  const far = new Map([...chain.targets].map((key) => [key, 0]));
  // A Map is walked in the order of insertion, what is added meanwhile included: a breadth-first search.
  for (const [key, clicks] of far) for (const from of before.get(key) ?? []) if (!far.has(from)) far.set(from, clicks + 1);
  return far;
}

/** Share of first clicks to a page that is nearer to the answer than the home page; 1 where the home page is the answer. */
function firstClick(chain: Chain, far: Distances): number {
  const { home } = chain.graph;
  if (chain.targets.has(home)) return 1;
  const start = far.get(home) ?? Infinity;
  const nearer = chain.rowOf(home).choices.filter(({ to }) => (far.get(to) ?? Infinity) < start);
  return round(Math.min(1, nearer.reduce((sum, { chance }) => sum + chance, 0)));
}

/**
 * The wrong page of the site's own that the largest share of visitors comes to, at least a tenth: scored under .5 and no likely candidate,
 * neither on the shortest way nor a step from the answer nor nearer to it than the home page.
 */
function attractive(chain: Chain, all: Spread, far: Distances, { shortest, scores, likely }: Known): VisitorFinding['attractive'] {
  const { graph } = chain;
  const onWay = new Set(shortest?.clicks.map(({ from }) => keyOf(graph, from)));
  const least = Math.max(2, far.get(graph.home) ?? 2);
  const isOwn = (key: string): boolean => sameSite(graph.byKey.get(key)?.url ?? '', graph.homeUrl);
  const wrong = [...all.visits].filter(([key, visits]) => visits >= attracts && key !== graph.home && isOwn(key)
    && !onWay.has(key) && !likely.has(key) && (scores.get(key) ?? 0) < reviewFrom && (far.get(key) ?? Infinity) >= least);
  let worst: { readonly key: string; readonly share: number } | null = null;
  // Nobody comes to a page for the first time more often than at all, so that the rest need not be worked out once one is ahead.
  for (const [key, visits] of wrong.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (visits <= (worst?.share ?? 0)) break;
    const share = spread(chain, { stop: key }).visits.get(key) ?? 0;
    if (share >= attracts && share > (worst?.share ?? 0)) worst = { key, share };
  }
  const page = worst && graph.byKey.get(worst.key);
  return worst && page ? { url: page.url, title: page.source.title, share: round(worst.share) } : null;
}
