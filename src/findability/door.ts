import { isNewsAddress, isWelshAddress, sameSite } from './address.ts';
import type { Ground } from './ground.ts';
import { heapOf } from './heap.ts';
import { type Lead, leadsOf } from './links.ts';
import type { ReadPage } from './site-graph.ts';

/** Pages so many clicks from home have no door that is tried blindly. */
const deepest = 4;
const smallPrint = /\b(privacy|cookies?|accessib\w+|terms|copyright|site ?map|cymraeg|skip to)\b/i;
const otherBusiness = /\b(contact\w*|jobs?|vacancies|careers|feedback|newsletters?)\b/i;

/** Doors of a site: links to try where no words lead on, as a resident would who sees "People" or an image without a name. */
export interface Doors {
  /** To be told of every page that came nearer to home. */
  readonly put: (page: ReadPage) => void;
  /** The first door of a page that is still to be opened, in document order, or null. */
  readonly of: (page: ReadPage) => string | null;
  /** Of pages that have to do with a task (less than four clicks from home, as given), then of the pages nearest to home, in order of arrival. */
  readonly next: (hinted: readonly ReadPage[]) => string | null;
}

/** The doors of a ground; no door is looked at twice once it was opened, whoever asks. */
export function doorsOf(ground: Ground): Doors {
  const left = new Map<ReadPage, { readonly doors: readonly Lead[]; at: number }>();
  const near = heapOf<{ readonly page: ReadPage; readonly depth: number }>(
    (one, other) => one.depth < other.depth || (one.depth === other.depth && one.page.page.order < other.page.page.order));
  const of = (page: ReadPage): string | null => {
    const own = left.get(page) ?? { doors: leadsOf(page.source).filter((lead) => isDoor(lead, ground.graph.homeUrl)), at: 0 };
    left.set(page, own);
    for (let lead = own.doors[own.at]; lead; lead = own.doors[own.at += 1]) if (ground.isOpen(lead, 0)) return lead.link.href;
    return null;
  };
  const depthOf = ({ key }: ReadPage): number => ground.depthOf(key) ?? deepest;
  return {
    of,
    put: (page) => {
      if (depthOf(page) < deepest) near.push({ page, depth: depthOf(page) });
    },
    next: (hinted) => {
      for (const page of hinted) {
        const door = depthOf(page) < deepest ? of(page) : null;
        if (door !== null) return door;
      }
      for (let first = near.peek(); first; first = near.peek()) {
        const door = first.depth === depthOf(first.page) ? of(first.page) : null;
        if (door !== null) return door;
        near.pop();
      }
      return null;
    },
  };
}

/** But for footers, small print, news and other sites. */
function isDoor({ link: { href, region, text } }: Lead, home: string): boolean {
  if (region === 'footer' || region === 'breadcrumb' || smallPrint.test(text) || otherBusiness.test(text)) return false;
  return sameSite(href, home) && !isNewsAddress(href) && !isWelshAddress(href);
}
