import type { PageSource } from '../model/facts.ts';
import type { VisitorHabits } from '../model/method.ts';
import { type Lead, leadsOf, smellsOf } from './links.ts';
import { scentScore } from './scent.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What draws a visitor to one address from one page: the link that draws most of those that lead there. */
export interface Pull extends Lead {
  /** As the visitor smells it, without the address. */
  readonly scent: number;
  /** How likely any of the links there is seen, 0–1. */
  readonly seen: number;
  /** seen × (exp(sharpness × scent) − 1): without scent, no weight. */
  readonly weight: number;
}

const known = new WeakMap<VisitorHabits, WeakMap<Vocabulary, WeakMap<PageSource, readonly Pull[]>>>();

/** What draws a visitor of these habits on a page, an address each, in document order. Worked out once a page and task. */
export function pullsOf(vocabulary: Vocabulary, habits: VisitorHabits, page: PageSource): readonly Pull[] {
  const ofHabits = known.get(habits) ?? new WeakMap<Vocabulary, WeakMap<PageSource, readonly Pull[]>>();
  known.set(habits, ofHabits);
  const pages = ofHabits.get(vocabulary) ?? new WeakMap<PageSource, readonly Pull[]>();
  ofHabits.set(vocabulary, pages);
  const before = pages.get(page);
  if (before) return before;
  const pulls = allPulls(vocabulary, habits, page);
  pages.set(page, pulls);
  return pulls;
}

function allPulls(vocabulary: Vocabulary, habits: VisitorHabits, page: PageSource): readonly Pull[] {
  // An address adds to a scent and never takes away: what does not smell to the crawler, who reads it, has no scent for the visitor.
  const smelling = new Set(smellsOf(vocabulary, page).map(({ key }) => key));
  const best = new Map<string, Pull>();
  for (const lead of leadsOf(page)) {
    const scent = smelling.has(lead.key) ? scentScore(vocabulary, lead.link, { address: false }) : 0;
    const seen = seenBy(habits, lead.link);
    const weight = seen * Math.expm1(habits.sharpness * scent);
    const before = best.get(lead.key);
    const link = !before || weight > before.weight || (weight === before.weight && seen > before.seen)
      ? { ...lead, scent, seen, weight } : before;
    best.set(lead.key, { ...link, seen: Math.max(seen, before?.seen ?? 0) });
  }
  return [...best.values()];
}

/** How likely a link is seen, by its place and whether a menu hides it. */
function seenBy(habits: VisitorHabits, { region, hidden }: Pick<Lead['link'], 'region' | 'hidden'>): number {
  return habits.sees[region] * (hidden ? habits.behindMenu : 1);
}
