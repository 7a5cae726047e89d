/** How far apart the two lists may drift before a link counts as gone. */
const REACH = 400;
/** With less in common the lists are of two different pages. */
const ENOUGH = 0.5;

/**
 * For each address of `facts` its position in `seen`, or null where it is not there any more; order is kept. Equal lists pair one
 * to one. Throws where less than half of more than ten pair: then nothing can be said of any.
 */
export function pair(facts: readonly string[], seen: readonly string[]): readonly (number | null)[] {
  let next = 0;
  const pairs = facts.map((href, n) => {
    const at = find(href, n, next);
    if (at !== null) next = at + 1;
    return at;
  });
  const paired = pairs.filter((at) => at !== null).length;
  if (facts.length > 10 && paired < facts.length * ENOUGH) {
    throw new Error(`links: only ${paired} of ${facts.length} links of the source are still on the page`);
  }
  return pairs;

  /** The nearest one ahead, unless the links skipped on the way would rather be kept for the facts that follow. */
  function find(href: string, n: number, from: number): number | null {
    if (seen[from] === href) return from;
    for (let ahead = from + 1; ahead < Math.min(seen.length, from + REACH); ahead += 1) {
      if (seen[ahead] !== href) continue;
      const lost = ahead - from;
      const kept = facts.slice(n + 1, n + 1 + lost).findIndex((other, k) => other === seen[from] && k < lost);
      return kept < 0 ? ahead : null;
    }
    return null;
  }
}
