import { isNewsAddress, isWelshAddress, sameSite } from './address.ts';
import { type Lead, leadsOf } from './links.ts';
import type { ReadPage, SiteGraph } from './site-graph.ts';

const deepest = 4;
/** A site of which so many pages were read does not hide the answer behind its first doors. */
const enoughRead = 80;
const smallPrint = /\b(privacy|cookies?|accessib\w+|terms|copyright|site ?map|cymraeg|skip to)\b/i;
const otherBusiness = /\b(contact\w*|jobs?|vacancies|careers|feedback|newsletters?)\b/i;

/** Pages less than four clicks from home, those first that have most to do with the task, then the nearest; none once enough was read. */
export function nearPages(
  graph: SiteGraph, depths: ReadonlyMap<string, number>, hints: ReadonlyMap<string, number>,
): readonly ReadPage[] {
  if (graph.read.length >= enoughRead) return [];
  const depth = ({ key }: ReadPage): number => depths.get(key) ?? deepest;
  const hint = ({ key }: ReadPage): number => hints.get(key) ?? 0;
  return graph.read.filter((page) => depth(page) < deepest).sort((a, b) => hint(b) - hint(a) || depth(a) - depth(b));
}

/**
 * A door to try where no words lead on, as a resident would who sees "People" or an image without a name: a link of the first page that has
 * one left, in document order, but for footers, small print, news and other sites. Null when there is none.
 */
export function nextDoor(graph: SiteGraph, pages: readonly ReadPage[], isOpen: (lead: Lead) => boolean): string | null {
  for (const page of pages) {
    const door = leadsOf(page.source).find((lead) => {
      const { href, region, text } = lead.link;
      if (region === 'footer' || region === 'breadcrumb' || smallPrint.test(text) || otherBusiness.test(text)) return false;
      return sameSite(href, graph.homeUrl) && !isNewsAddress(href) && !isWelshAddress(href) && isOpen(lead);
    });
    if (door) return door.link.href;
  }
  return null;
}
