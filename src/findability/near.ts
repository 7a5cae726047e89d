import type { Destination } from '../model/destination.ts';
import { hostOf, isFile, isSignIn, isTrap, isWelshAddress, looksLikePayment, mayUndo, sameSite } from './address.ts';
import { type Lead, leadsOf, smellsOf } from './links.ts';
import { keyOf, resolve, type SiteGraph } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

const smells = .2;
const begins = /^(start|begin|report|apply|pay|search|find|check|view)\b|\b(online|calendars?)\b/i;

/**
 * The site's own pages that the main part of an answering page leads to in words that smell of the task or ask to begin: where an
 * answer may stand that the page itself does not give. Strongest smell first, ties in document order, each page once, without the
 * answering pages themselves and what a crawler does not open (files, sign-ins, payments, pages without end).
 */
export function nearTo(vocabulary: Vocabulary, graph: SiteGraph, { verdict, set }: Destination): readonly Lead[] {
  if (verdict !== 'found') return [];
  const answers = new Set(set.map((url) => keyOf(graph, url)));
  const sources = [...answers].flatMap((key) => graph.byKey.get(key)?.source ?? []);
  const near = new Map<string, { readonly lead: Lead; readonly score: number }>();
  for (const source of sources) {
    const scents = new Map(smellsOf(vocabulary, source).map(({ key, score }) => [key, score]));
    for (const lead of leadsOf(source)) {
      const [to, score] = [resolve(graph, lead.key), scents.get(lead.key) ?? 0];
      const isPromising = score >= smells || begins.test(lead.link.text.trim());
      if (isPromising && !near.has(to) && !answers.has(to) && to !== graph.home && isRoom(lead, graph)) near.set(to, { lead, score });
    }
  }
  return [...near.values()].sort((a, b) => b.score - a.score).map(({ lead }) => lead);
}

function isRoom({ link: { region, href } }: Lead, graph: SiteGraph): boolean {
  if (region !== 'main' || !sameSite(href, graph.homeUrl) || isFile(href) || isSignIn(href) || isTrap(href)) return false;
  if (isWelshAddress(href) || mayUndo(href)) return false;
  return hostOf(href) === hostOf(graph.homeUrl) || !looksLikePayment(href);
}
