import type { Asked, Candidate, Destination } from '../model/destination.ts';
import type { Reply, Said } from '../model/survey.ts';
import { keyOf, type SiteGraph } from './site-graph.ts';

/** How the judge decides by itself where pages of these keys are no candidates. */
export type Judge = (without: ReadonlySet<string>) => Destination;

/** What follows from pins and replies, and what a person is to be asked. `isOpen`: nobody has named the page that answers. */
export interface Spoken { readonly destination: Destination; readonly asked: readonly Asked[]; readonly isOpen: boolean }

/** A person's word stands above the judge's: pins first, then replies. A page that was rejected is judged as if it could not answer. */
export function spokenFor(said: Said, graph: SiteGraph, judge: Judge): Spoken {
  const { reply } = said;
  const rejected = rejectedBy(said);
  const alone = judge(new Set());
  if (said.pins.length > 0) {
    return { destination: named(alone, graph, said.pins, { by: 'pin', because: 'a person named this address' }), asked: [], isOpen: false };
  }
  const { left, asked } = askedOf(judge, new Set(rejected.map(({ url }) => keyOf(graph, url))), graph);
  if (reply !== null && reply.decision !== 'reject') {
    const because = reply.decision === 'accept' ? 'a person looked and says that this page answers' : 'a person looked and names this page';
    return { destination: { ...named(alone, graph, [reply.url], { by: 'reply', because }), said: wordOf(reply) }, asked, isOpen: false };
  }
  const last = rejected.at(-1);
  return { destination: last === undefined ? left : { ...left, said: wordOf(last), alone: aloneOf(alone) }, asked, isOpen: true };
}

/** The pages that a person says do not answer. */
export function rejectedBy({ reply, rejected = [] }: Said): readonly Reply[] {
  return [...rejected, ...(reply?.decision === 'reject' ? [reply] : [])];
}

/** The destination that somebody names by its addresses (absolute or from the root), the judge's candidates kept beside it. */
export function named(
  judged: Destination, graph: SiteGraph, addresses: readonly string[], who: { readonly by: 'pin' | 'reply' | 'truth'; readonly because: string },
): Destination {
  const urls = addresses.map((address) => URL.parse(address, graph.homeUrl)?.href ?? address);
  const [first = ''] = urls;
  const seen = judged.candidates.find(({ url }) => keyOf(graph, url) === keyOf(graph, first));
  const read = graph.byKey.get(keyOf(graph, first));
  const best: Candidate = {
    url: read?.url ?? first, score: 1, title: seen?.title ?? read?.source.title ?? '', kind: seen?.kind ?? 'page', from: seen?.from ?? null,
    evidence: seen?.evidence ?? [],
    because: [who.because, `the judge by itself ${seen ? `gave it ${seen.score.toFixed(2)}` : 'did not see it'}`],
  };
  const set = [...new Set(urls.flatMap((url) => namesOf(graph, url)))];
  return { verdict: 'found', set, best, candidates: judged.candidates, two: false, by: who.by, alone: aloneOf(judged) };
}

/** A page's address after redirects and as it was asked for; of what was not read, the address itself. */
export function namesOf(graph: SiteGraph, url: string): readonly string[] {
  const read = graph.byKey.get(keyOf(graph, url));
  return read ? [...new Set([read.url, read.page.asked])] : [url];
}

/** In short what the judge says. */
export function aloneOf({ verdict, best }: Destination): NonNullable<Destination['alone']> {
  return { verdict, url: best?.url ?? null, title: best?.title ?? '', score: best?.score ?? 0 };
}

/** What is left without the rejected pages, and every page that a person was or is asked about on the way there. */
function askedOf(judge: Judge, rejected: ReadonlySet<string>, graph: SiteGraph): { readonly left: Destination; readonly asked: readonly Asked[] } {
  const bestOf = ({ best }: Destination): string | null => (best === null ? null : keyOf(graph, best.url));
  const asked: Asked[] = [];
  const without = new Set<string>();
  let now = judge(without);
  for (let key = bestOf(now); key !== null && rejected.has(key) && !without.has(key); key = bestOf(now)) {
    asked.push(...askedIn(now));
    without.add(key);
    now = judge(new Set(without));
  }
  // Rejected, though never the best of any: no candidate either.
  const left = without.size === rejected.size ? now : judge(rejected);
  return { left, asked: [...asked, ...askedIn(left)] };
}

function askedIn({ verdict, two, best, candidates }: Destination): readonly Asked[] {
  if (best === null || verdict === 'not-found' || (verdict === 'found' && !two)) return [];
  return [{ because: verdict === 'review' ? 'review' : 'two', best, others: candidates.filter((one) => one.url !== best.url) }];
}

function wordOf({ who, why }: Reply): { readonly who: string; readonly why: string } {
  return { who, why };
}
