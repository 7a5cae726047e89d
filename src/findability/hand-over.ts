import type { Candidate } from '../model/destination.ts';
import { isDocument, isFile, isSocial, sameSite } from './address.ts';
import { leadsOf } from './links.ts';
import type { Pointer } from './pointers.ts';
import { type Move, scoreOf } from './moves.ts';
import { linkEvidence } from './link-evidence.ts';
import { becauseOf, type Scored } from './score-pages.ts';
import { quoted } from './quoted.ts';
import { resolve, type SiteGraph } from './site-graph.ts';
import { foundFrom } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

const worthNaming = .35;

/**
 * A hand-over and what its score is made of; `door` where the resident comes to do something and the page it stands on would not answer
 * without it.
 */
export interface HandOver { readonly candidate: Candidate; readonly moves: readonly Move[]; readonly door: boolean }

/**
 * What is off the site or a file, and pages that are gone, as candidates. What was not opened is judged by its link alone. What a
 * page that answers hands over to counts as much as that page, never more; a file never more than a page that answers.
 */
export function handOvers(
  vocabulary: Vocabulary, graph: SiteGraph, pointers: ReadonlyMap<string, readonly Pointer[]>, scored: readonly Scored[],
): HandOver[] {
  return [...pointers].flatMap(([key, links]) => {
    const [strongest] = links;
    if (!strongest || strongest.score < worthNaming) return [];
    const href = graph.pressed.get(key) ?? strongest.link.href;
    const gone = graph.gone.get(key);
    if (gone !== undefined) return [{ candidate: deadEnd(vocabulary, strongest, gone), moves: [], door: false }];
    const file = isDocument(href) || graph.files.has(key);
    if (isSocial(href) || (isFile(href) && !file) || !(file || !sameSite(href, graph.homeUrl))) return [];
    return [handOver(vocabulary, graph, links, scored, { strongest, key, kind: file ? 'document' : 'off-site' })];
  });
}

interface What { readonly key: string; readonly kind: 'off-site' | 'document'; readonly strongest: Pointer }

function handOver(
  vocabulary: Vocabulary, graph: SiteGraph, links: readonly Pointer[], scored: readonly Scored[], what: What,
): HandOver {
  const page = scored.find(({ read }) => read.key === what.key) ?? null;
  const host = hostPage(graph, what.key, scored);
  const pointer = links.find(({ from }) => from.key === host?.read.key) ?? what.strongest;
  // The scent of a file is lowered for the crawler's sake; here the file itself is judged.
  const scent = isFile(pointer.link.href) ? Math.min(1, pointer.score / .6) : pointer.score;
  const { moves, because } = weigh(pointer, scent, { page, host, kind: what.kind, scored });
  const { text } = pointer.link;
  const href = graph.pressed.get(what.key) ?? pointer.link.href;
  const candidate: Candidate = {
    url: page?.read.url ?? href, score: scoreOf(moves), title: page?.own.title || text, kind: what.kind, from: pointer.from.url,
    evidence: [...linkEvidence(vocabulary, pointer.link), ...(page?.own.cover.evidence ?? [])],
    because: [
      ...(page ? becauseOf(page.own, pointer)
        : [`not opened; the link to it on ${pointer.from.url} reads “${text}” (scent ${scent.toFixed(2)})`]),
      ...because,
    ],
  };
  return { candidate, moves, door: vocabulary.does && what.kind === 'off-site' && host !== null && host.withoutLink < foundFrom };
}

interface Around {
  readonly page: Scored | null;
  readonly host: Scored | null;
  readonly kind: What['kind'];
  readonly scored: readonly Scored[];
}

interface Weighed { readonly moves: readonly Move[]; readonly because: readonly string[] }

function weigh(pointer: Pointer, scent: number, { page, host, kind, scored }: Around): Weighed {
  const itself = aloneMoves(pointer, scent, page);
  const alone = scoreOf(itself);
  const ending = (how: Move['how'], by: number, because: string): Weighed => ({
    moves: [...itself, { how, by, why: () => because }], because: [because],
  });
  if (host && host.own.passage?.where === 'link' && host.own.passage.says === pointer.link.text) {
    return ending('becomes', host.score, 'the page that answers hands over to it');
  }
  if (host && host.score < alone) return ending('at most', host.score, 'it counts no more than the page that hands over');
  const answered = scored.some((one) => !one.away && one.score >= foundFrom);
  if (!host && kind === 'document' && answered && alone >= foundFrom) {
    return ending('becomes', foundFrom - .01, 'a file comes after a page that answers');
  }
  return { moves: itself, because: [] };
}

/** By its link alone, and by itself where it was read. */
function aloneMoves({ link, from }: Pointer, scent: number, page: Scored | null): readonly Move[] {
  return [
    { how: 'plus', by: .05, why: () => 'what another page names in words of the task' },
    { how: 'plus', by: .72 * scent, why: () => `the link to it on ${from.url} reads ${quoted(link.text)} (scent ${scent.toFixed(2)})` },
    { how: 'at most', by: .8, why: () => 'it was judged by its link' },
    { how: 'at least', by: page?.score ?? 0, why: () => 'its own words, for it was read' },
  ];
}

/** The page that answers and hands over in its main part. */
function hostPage(graph: SiteGraph, key: string, scored: readonly Scored[]): Scored | null {
  return scored.find(({ read, score, away }) => !away && score >= foundFrom
    && leadsOf(read.source).some((lead) => lead.link.region === 'main' && resolve(graph, lead.key) === key)) ?? null;
}

/** Listed with no score, so that a person sees what the site meant to offer. */
function deadEnd(vocabulary: Vocabulary, { link, from, score }: Pointer, gone: string): Candidate {
  return {
    url: link.href, score: 0, title: link.text, kind: 'page', from: from.url, evidence: linkEvidence(vocabulary, link),
    because: [`the link to it on ${from.url} reads ${quoted(link.text)} (scent ${score.toFixed(2)}), but ${gone}`],
  };
}
