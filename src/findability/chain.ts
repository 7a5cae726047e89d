import type { VisitorHabits } from '../model/method.ts';
import { isFile, isSocial, isTrap, isWelshAddress, sameSite } from './address.ts';
import { englishSide } from './languages.ts';
import { type Pull, pullsOf } from './pulls.ts';
import { keyOf, type ReadPage, resolve, type SiteGraph } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From this scent on a link off the site may be where the council hands over; from the same on it is a candidate. */
const worthNaming = .35;

/** What stands behind a link: an answer, a page that was read, one that was not, or nothing to walk on from. */
export type Behind = 'answer' | 'page' | 'unread' | 'end';

/** A click that a visitor may make on a page, with its chance, 0–1. `to` is the page's own key. */
export interface Choice extends Pull { readonly to: string; readonly behind: Behind; readonly chance: number }

/** All clicks from a page; their chances sum to at most 1, who takes none goes back to the home page. */
export interface Row {
  readonly choices: readonly Choice[];
  /** Share that gives up instead of a click that is not the first. */
  readonly givesUp: number;
}

/** How a visitor moves over the pages that were read; rows are made when they are asked for. */
export interface Chain {
  readonly graph: SiteGraph;
  readonly targets: ReadonlySet<string>;
  readonly rowOf: (key: string) => Row;
}

/**
 * The visitor's chain over a site (findability 3.5). Off the site, files and what is gone are ends: from there the visitor comes home. But
 * what smells of the task and stands unread on another host may be where the council hands over: nobody knows, as of an own page unread. An answer counts as come to when its link is taken, whatever it is. As in the crawl, the Welsh side and pages without end are not entered;
 * where the first page only asks for the language, the visitor takes English.
 */
export function chainOf(vocabulary: Vocabulary, habits: VisitorHabits, graph: SiteGraph, targets: ReadonlySet<string>): Chain {
  const english = englishSide({ graph });
  const ground = { graph, targets, english: english === null ? null : keyOf(graph, english) };
  const rows = new Map<string, Row>();
  const rowOf = (key: string): Row => {
    const before = rows.get(key);
    if (before) return before;
    const page = graph.byKey.get(key);
    const row = page && sameSite(page.url, graph.homeUrl)
      ? rowFor(vocabulary, habits, ground, page) : { choices: [], givesUp: habits.givesUpLost };
    rows.set(key, row);
    return row;
  };
  return { graph, targets, rowOf };
}

interface Ground extends Pick<Chain, 'graph' | 'targets'> { readonly english: string | null }

function rowFor(vocabulary: Vocabulary, habits: VisitorHabits, ground: Ground, page: ReadPage): Row {
  const pulls = new Map<string, Pull & { readonly to: string }>();
  for (const pull of pullsOf(vocabulary, habits, page.source)) {
    const to = resolve(ground.graph, pull.key);
    if (to === page.key || !isEntered(ground, pull, to)) continue;
    const before = pulls.get(to);
    const best = !before || pull.weight > before.weight ? pull : before;
    pulls.set(to, { ...best, to, seen: Math.max(pull.seen, before?.seen ?? 0) });
  }
  const isAsked = (to: string): boolean => page.key === ground.graph.home && to === ground.english;
  const all = [...pulls.values()].map((pull) => (isAsked(pull.to) ? { ...pull, scent: 1, weight: pull.seen * Math.expm1(habits.sharpness) } : pull));
  const back = page.key === ground.graph.home ? 0 : Math.expm1(habits.sharpness * habits.back);
  const weights = all.reduce((sum, { weight }) => sum + weight, back);
  const seen = all.reduce((sum, one) => sum + one.seen, 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const choices = all.map((pull): Choice => ({
    ...pull, behind: behind(ground, pull, pull.to),
    chance: (1 - habits.slips) * share(pull.weight, weights) + habits.slips * share(pull.seen, seen),
  }));
  const strongest = Math.max(0, ...all.map(({ scent }) => scent));
  return { choices, givesUp: strongest < habits.faint ? habits.givesUpLost : habits.givesUp };
}

function isEntered({ graph, targets }: Ground, { link }: Pull, to: string): boolean {
  if (targets.has(to)) return true;
  return !isWelshAddress(link.href) && (graph.byKey.has(to) || !isTrap(link.href));
}

function behind({ graph, targets }: Ground, { link, scent }: Pull, to: string): Behind {
  if (targets.has(to)) return 'answer';
  const page = graph.byKey.get(to);
  if (page) return sameSite(page.url, graph.homeUrl) ? 'page' : 'end';
  if (graph.gone.has(to) || graph.files.has(to) || isFile(link.href)) return 'end';
  return sameSite(link.href, graph.homeUrl) || (scent >= worthNaming && !isSocial(link.href)) ? 'unread' : 'end';
}
