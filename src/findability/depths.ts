import { leadsOf } from './links.ts';
import { type ReadPage, resolve, type SiteGraph } from './site-graph.ts';

/** Fewest clicks from home over the pages read so far. */
export interface Depths {
  readonly of: (key: string) => number | null;
  /** To be told of every page that arrives, under all its keys; gives the pages that are nearer now. */
  readonly arrive: (keys: readonly string[], read: ReadPage | null) => readonly ReadPage[];
}

/**
 * The same as a breadth-first search anew after each page, at a cost that grows with the links read: what is nearer now is walked on from,
 * nothing else.
 */
export function depthsFrom(graph: SiteGraph): Depths {
  /** By key, read or not. */
  const least = new Map<string, number>();
  const walked = new Map<string, number>();
  const lower = (key: string, depth: number): boolean => {
    if ((least.get(key) ?? Infinity) <= depth) return false;
    least.set(key, depth);
    return true;
  };
  const walk = (from: ReadPage): readonly ReadPage[] => {
    const nearer: ReadPage[] = [];
    const waiting = [from];
    for (const page of waiting) {
      const depth = least.get(page.key);
      if (depth === undefined || (walked.get(page.key) ?? Infinity) <= depth) continue;
      walked.set(page.key, depth);
      nearer.push(page);
      for (const lead of leadsOf(page.source)) {
        const to = resolve(graph, lead.key);
        const there = lower(to, depth + 1) ? graph.byKey.get(to) : undefined;
        if (there) waiting.push(there);
      }
    }
    return nearer;
  };
  return {
    of: (key) => least.get(key) ?? null,
    arrive: (keys, read) => {
      const depth = Math.min(...keys.map((key) => (key === graph.home ? 0 : least.get(key) ?? Infinity)));
      const own = keys.at(-1);
      if (depth < Infinity && own !== undefined) lower(own, depth);
      const page = read ?? (own === undefined ? undefined : graph.byKey.get(own));
      return page ? walk(page) : [];
    },
  };
}
