import type { Click, TaskFinding, Way } from '../model/destination.ts';
import type { VisitorHabits } from '../model/method.ts';
import { usualHabits } from './habits.ts';
import { englishSide } from './languages.ts';
import { type Lead, leadsOf } from './links.ts';
import { pullsOf } from './pulls.ts';
import { scentApart, scentOf } from './scent.ts';
import { keyOf, type ReadPage, resolve, type SiteGraph } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

const mostClicks = 8;

/**
 * The fewest clicks from home to one of the addresses (keys): over links that show at once, and only where none leads there,
 * over links behind a menu that opens. Null where no known link leads there. At equal length the better seen link wins.
 */
export function shortestWay(vocabulary: Vocabulary, graph: SiteGraph, targets: ReadonlySet<string>): Way | null {
  return search(vocabulary, graph, targets, (lead) => !lead.link.hidden) ?? search(vocabulary, graph, targets, () => true);
}

interface Step { readonly before: Step | null; readonly from: ReadPage; readonly lead: Lead }

function search(vocabulary: Vocabulary, graph: SiteGraph, targets: ReadonlySet<string>, usable: (lead: Lead) => boolean): Way | null {
  if (targets.has(graph.home)) return { clicks: [], to: graph.homeUrl };
  const reached = new Map<string, Step | null>([[graph.home, null]]);
  for (const [key, before] of reached) {
    const from = graph.byKey.get(key);
    for (const lead of from ? inOrderSeen(leadsOf(from.source)) : []) {
      const to = resolve(graph, lead.key);
      if (!from || !usable(lead) || reached.has(to)) continue;
      const step = { before, from, lead };
      if (targets.has(to)) return wayOf(vocabulary, step);
      reached.set(to, step);
    }
  }
  return null;
}

function inOrderSeen(leads: readonly Lead[]): Lead[] {
  const seen = ({ link: { region } }: Lead): number => usualHabits.sees[region];
  return [...leads].sort((a, b) => seen(b) - seen(a) || a.link.n - b.link.n);
}

function wayOf(vocabulary: Vocabulary, last: Step): Way {
  const clicks: Click[] = [];
  for (let step: Step | null = last; step; step = step.before) clicks.unshift(clickOf(vocabulary, step.from, step.lead));
  return { clicks, to: last.lead.link.href };
}

function clickOf(vocabulary: Vocabulary, from: ReadPage, { link }: Lead): Click {
  const seen = { address: false };
  return {
    from: from.url, to: link.href, link: link.n, text: link.text,
    scent: scentOf(vocabulary, link, seen), apart: scentApart(vocabulary, link, seen),
  };
}

/** The way of a person who always follows the strongest scent that is seen, never to a page already seen, at most eight clicks. */
export function greedyWay(
  vocabulary: Vocabulary, habits: VisitorHabits, graph: SiteGraph, targets: ReadonlySet<string>,
): TaskFinding['greedy'] {
  const clicks: Click[] = [];
  const been = new Set([graph.home]);
  let at = graph.byKey.get(graph.home);
  if (!at) return null;
  let to = at.url;
  let arrives = targets.has(graph.home);
  while (at && !arrives && clicks.length < mostClicks) {
    const lead = mostAttractive(vocabulary, habits, { graph, at, been });
    if (!lead) break;
    clicks.push(clickOf(vocabulary, at, lead));
    const key = resolve(graph, lead.key);
    been.add(key);
    arrives = targets.has(key);
    at = graph.byKey.get(key);
    to = lead.link.href;
  }
  return { way: { clicks, to }, arrives };
}

interface Stand { readonly graph: SiteGraph; readonly at: ReadPage; readonly been: ReadonlySet<string> }

function mostAttractive(vocabulary: Vocabulary, habits: VisitorHabits, { graph, at, been }: Stand): Lead | null {
  const english = at.key === graph.home ? englishSide({ graph }) : null;
  const asked = english === null ? undefined : leadsOf(at.source).find(({ key }) => resolve(graph, key) === keyOf(graph, english));
  if (asked && !been.has(keyOf(graph, asked.link.href))) return asked;
  let best: { readonly lead: Lead; readonly weight: number } | null = null;
  for (const pull of pullsOf(vocabulary, habits, at.source)) {
    if (pull.weight > (best?.weight ?? 0) && !been.has(resolve(graph, pull.key))) best = { lead: pull, weight: pull.weight };
  }
  return best?.lead ?? null;
}
