import type { Destination } from '../model/destination.ts';
import { sameSite } from './address.ts';
import type { Ground } from './ground.ts';
import { leadsOf } from './links.ts';
import { keyOf } from './site-graph.ts';

/** A first page with at most so many other ways on is only there to ask for a language. */
const fewWays = 5;

/** Where a first page does nothing but ask in which language one would go on: the address of its English side; else null. */
export function englishSide({ graph }: Pick<Ground, 'graph'>): string | null {
  const home = graph.byKey.get(graph.home);
  const languages = home?.source.languages ?? [];
  const english = languages.find(({ lang, href }) => /^en\b/.test(lang) && sameSite(href, graph.homeUrl) && keyOf(graph, href) !== graph.home);
  if (!home || !english || !languages.some(({ lang }) => !/^en\b/.test(lang))) return null;
  const named = new Set(languages.map(({ href }) => keyOf(graph, href)));
  const others = leadsOf(home.source).filter(({ link, key }) => link.region !== 'footer' && !named.has(key) && key !== graph.home);
  const ways = new Set(others.filter(({ link }) => sameSite(link.href, graph.homeUrl)).map(({ key }) => key));
  return ways.size <= fewWays ? english.href : null;
}

/** The Welsh version of the page that answers, as that page itself names it; null where nothing answers or it names none on its site. */
export function welshVersion({ best, verdict }: Destination, { graph }: Ground): string | null {
  const page = verdict === 'found' && best ? graph.byKey.get(keyOf(graph, best.from ?? best.url)) : undefined;
  const isOther = (href: string): boolean => page !== undefined && sameSite(href, page.url) && keyOf(graph, href) !== page.key;
  return page?.source.languages?.find(({ lang, href }) => /^cy\b/.test(lang) && isOther(href))?.href ?? null;
}
