import type { Candidate } from '../model/destination.ts';
import { isDocument, isFile, isSocial, sameSite } from './address.ts';
import type { Pointer } from './pointers.ts';
import { round, scentOf } from './scent.ts';
import { becauseOf, type Scored } from './score-pages.ts';
import type { SiteGraph } from './site-graph.ts';
import { foundFrom } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';

const worthNaming = .35;

/**
 * What is off the site or a file, and pages that are gone, as candidates. What was not opened is judged by its link alone.
 * A hand-over is never a better answer than the page that hands over, nor a file than a page that answers.
 */
export function handOvers(
  vocabulary: Vocabulary, graph: SiteGraph, pointers: ReadonlyMap<string, readonly Pointer[]>, scored: readonly Scored[],
): Candidate[] {
  return [...pointers].flatMap(([key, links]) => {
    const [strongest] = links;
    if (!strongest || strongest.score < worthNaming) return [];
    const { href } = strongest.link;
    const gone = graph.gone.get(key);
    if (gone !== undefined) return [deadEnd(strongest, gone)];
    const file = isDocument(href) || graph.files.has(key);
    if (isSocial(href) || (isFile(href) && !file) || !(file || !sameSite(href, graph.homeUrl))) return [];
    return [handOver(vocabulary, links, strongest, scored, { key, kind: file ? 'document' : 'off-site' })];
  });
}

interface What { readonly key: string; readonly kind: 'off-site' | 'document' }

function handOver(
  vocabulary: Vocabulary, links: readonly Pointer[], strongest: Pointer, scored: readonly Scored[], what: What,
): Candidate {
  const page = scored.find(({ read }) => read.key === what.key) ?? null;
  const host = hostPage(links, scored);
  const pointer = links.find(({ from }) => from.key === host?.read.key) ?? strongest;
  // The scent of a file is lowered for the crawler's sake; here the file itself is judged.
  const scent = isFile(pointer.link.href) ? Math.min(1, pointer.score / .6) : pointer.score;
  const alone = Math.max(Math.min(.8, .72 * scent + .05), page?.score ?? 0);
  const answered = scored.some(({ score, away }) => !away && score >= foundFrom);
  const limits = [
    ...(host ? [{ at: host.score, because: 'it counts no more than the page that hands over' }] : []),
    ...(what.kind === 'document' && answered && !host ? [{ at: foundFrom - .01, because: 'a file comes after a page that answers' }] : []),
  ].filter(({ at }) => at < alone);
  const { text, href } = pointer.link;
  return {
    url: page?.read.url ?? href, score: round(Math.min(alone, ...limits.map(({ at }) => at))), title: page?.own.title || text,
    kind: what.kind, from: pointer.from.url,
    evidence: [...scentOf(vocabulary, pointer.link, { address: true }).matches, ...(page?.own.evidence ?? [])],
    because: [
      ...(page ? becauseOf(page.own, pointer)
        : [`not opened; the link to it on ${pointer.from.url} reads “${text}” (scent ${scent.toFixed(2)})`]),
      ...limits.map(({ because }) => because),
    ],
  };
}

/** The page that answers and hands over in its main part. */
function hostPage(links: readonly Pointer[], scored: readonly Scored[]): Scored | null {
  const keys = new Set(links.filter(({ link }) => link.region === 'main').map(({ from }) => from.key));
  return scored.find(({ read, score, away }) => !away && score >= foundFrom && keys.has(read.key)) ?? null;
}

/** Listed with no score, so that a person sees what the site meant to offer. */
function deadEnd({ link, from, score }: Pointer, gone: string): Candidate {
  return {
    url: link.href, score: 0, title: link.text, kind: 'page', from: from.url, evidence: [],
    because: [`the link to it on ${from.url} reads “${link.text}” (scent ${score.toFixed(2)}), but ${gone}`],
  };
}
