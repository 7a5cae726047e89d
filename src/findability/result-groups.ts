import type { LinkFact } from '../model/facts.ts';
import { addressKey } from './address.ts';

export type Result = LinkFact & { readonly href: string };

/** Links that stand alike; `fresh` of their addresses are new to this page. First and last are places in the page's order. */
interface Group {
  readonly links: readonly Result[];
  readonly fresh: number;
  readonly weight: number;
  readonly first: number;
  readonly last: number;
  readonly shape: string;
  readonly isBeside: boolean;
}

/** What stands round a result or says of what kind it is; a suggestion is no result at all. */
const beside = new RegExp('(?:^|[.>_-])(?:bread-?crumbs?|crumbs?|facets?|filters?|refine|sort(?:ing)?|tabs?|tags?|meta|categor(?:y|ies)|related|share|'
  + 'spell(?:ing)?|did-?you-?mean)(?=[.>_-]|$)', 'i');
const offered = /suggest|auto-?complete|typeahead|tt-menu/i;
const unsaying = /^\W*(?:read|find out|see|view|show|learn)?\W*(?:more|details?|page|full (?:page|story))\W*(?:about this)?\W*$/i;
/** A box above the list with so many links at most is of what the site puts first. */
const bestBets = 5;

/**
 * The links of the list that the results are, in document order: those that stand alike and lead to most fresh addresses, with a box of
 * best bets above and further lists of the same build below. `isKnown` says which addresses the site shows for any query.
 */
export function resultLinks(links: readonly Result[], isKnown: (link: Result) => boolean): readonly Result[] {
  const order = new Map(links.map((link, n) => [link, n]));
  const groups = [...Map.groupBy(links.filter(({ place }) => !offered.test(place ?? '')), kindOf).values()]
    .map((all) => groupOf(all, isKnown, order)).filter(({ fresh }) => fresh > 0);
  const [list] = groups.toSorted((a, b) => b.weight - a.weight || a.first - b.first);
  if (!list) return [];
  const isShown = (group: Group): boolean => group === list || (!group.isBeside && (isAbove(group, list) || isBelow(group, list)));
  return groups.filter(isShown).flatMap(({ links: own }) => own).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Links in headings of one rank stand alike, whatever is round them; others by the tags alone: classes tell odd from even and news from services. */
function kindOf({ place = '' }: Result): string {
  const tags = place.split('>').map((step) => step.split('.')[0] ?? '');
  const heading = tags.findLast((tag) => /^h[1-6]$/.test(tag));
  return `${heading ?? tags.join('>')}${beside.test(place) ? ' beside' : ''}`;
}

function groupOf(links: readonly Result[], isKnown: (link: Result) => boolean, order: ReadonlyMap<Result, number>): Group {
  const fresh = new Set(links.filter((link) => !isKnown(link)).map(({ href }) => addressKey(href))).size;
  const [first] = links;
  const tags = (first?.place ?? '').split('>').map((step) => step.split('.')[0] ?? '');
  const isBeside = beside.test(first?.place ?? '');
  const isUnsaying = links.filter(({ text }) => unsaying.test(text)).length * 2 > links.length;
  const weight = fresh * (tags.some((tag) => /^(h[1-6]|dt)$/.test(tag)) ? 1.5 : 1) * (isBeside ? .3 : 1) * (isUnsaying ? .6 : 1);
  const places = links.map((link) => order.get(link) ?? 0);
  return { links, fresh, weight, first: Math.min(...places), last: Math.max(...places), shape: tags.slice(-2).join('>'), isBeside };
}

function isAbove(group: Group, list: Group): boolean {
  return group.last < list.first && (group.fresh <= bestBets || group.shape === list.shape);
}

function isBelow(group: Group, list: Group): boolean {
  return group.first > list.last && group.shape === list.shape;
}
