import type { VisitorHabits } from '../model/method.ts';
import { isSignIn, sameSite } from './address.ts';
import { chainOf } from './chain.ts';
import type { SiteGraph } from './site-graph.ts';
import { spread } from './spread.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An own address that was not read, and the share of visitors that come to it within eight clicks. */
export interface Unread { readonly url: string; readonly key: string; readonly share: number }

/** Where fewer than this part of the least share stand they are not followed: what lies beyond can hardly add up to it. */
const followed = .05;

/**
 * The site's own addresses that the visitor model still asks for: not read, and at least `leastReach` of the visitors come to them; the
 * largest share first, ties by address. `targets` are the keys of the answering pages. Cheap: pages that hardly anybody comes to are not
 * walked on from, so that shares are a little too small and never too large. Without sign-ins, files, traps, dead links and the Welsh side.
 */
export function unreadReach(vocabulary: Vocabulary, habits: VisitorHabits, graph: SiteGraph, targets: ReadonlySet<string>): readonly Unread[] {
  const { asked } = spread(chainOf(vocabulary, habits, graph, targets), { least: habits.leastReach * followed });
  return [...asked]
    .map(([key, { share, by }]): Unread => ({ url: by.link.href, key, share }))
    .filter(({ url, share }) => share >= habits.leastReach && !isSignIn(url) && sameSite(url, graph.homeUrl))
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
}
