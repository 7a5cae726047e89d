import { markedBy, markKey } from '../judge/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Results } from '../model/kit.ts';
import type { FaultPlace } from '../model/spot.ts';

/** One question to a person: something that a check suspects on a site and cannot decide, wherever the site shows it. */
export interface ReviewItem {
  readonly key: string;
  /** The finding that tells most: the one with a picture, else the first. */
  readonly finding: Finding;
  readonly places: readonly FaultPlace[];
  readonly site: string;
  /** Pages, each once. */
  readonly urls: readonly string[];
  readonly card: Results['checks'][number];
}

/** Nobody is asked of what only further screens showed. */
function isWalked(device: string | null): boolean {
  return device === null || device === 'desktop' || device === 'phone';
}

/**
 * What a person is asked, each doubt of a site once: what checks of pages and sites left open, in the order of the sites, then of the checks'
 * titles, then of how far it reaches. Doubts about tasks are asked in replies/review.yaml.
 */
export function reviewList({ findings, checks, sites }: Pick<Results, 'findings' | 'checks' | 'sites'>, only: readonly string[] | null = null): readonly ReviewItem[] {
  const cards = new Map(checks.map((card) => [card.id, card]));
  const open = findings.filter(({ state, task, site, seenAs, device }) => state === 'cantTell' && task === null && seenAs === undefined && isWalked(device) && (only === null || only.includes(site)));
  const items = [...Map.groupBy(open, (finding) => markKey(markedBy(finding)))].flatMap(([key, same]): readonly ReviewItem[] => {
    const finding = same.find(({ places = [] }) => places.some(({ image }) => image !== undefined)) ?? same[0];
    const card = cards.get(finding?.check ?? '');
    // What was timed nobody can see by looking.
    if (finding === undefined || card === undefined || card.timed === true) return [];
    const site = sites.find(({ site: { id } }) => id === finding.site)?.site.name ?? finding.site;
    return [{ key, finding, places: finding.places ?? [], site, card, urls: [...new Set(same.flatMap(({ url }) => url ?? []))] }];
  });
  const rank = new Map(sites.map(({ site: { id } }, n) => [id, n]));
  const order = ({ finding, card }: ReviewItem): string => `${String(rank.get(finding.site) ?? 0).padStart(6, '0')} ${card.title} ${String(99_999 - finding.pages).padStart(6, '0')} ${finding.id}`;
  return items.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}
