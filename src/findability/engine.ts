import type { EngineFinding } from '../model/destination.ts';
import type { SiteMap } from '../model/map.ts';
import type { Scenario } from '../model/scenario.ts';
import { isNewsAddress, sameSite } from './address.ts';
import { type EngineIndex, engineIndex, search } from './engine-index.ts';
import { hindrancesOf } from './hindrances.ts';
import { isArchive } from './penalties.ts';
import { keyOf, type ReadPage, type SiteGraph } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stemOf, wordsOf } from './words.ts';

/** A word that means the same counts so much of its strength and of the idea's weight. */
const synonyms = .4;
const shown = 5;

const indexes = new WeakMap<SiteMap, EngineIndex>();

/**
 * Where a textbook engine (BM25F) over the site's own readable pages puts the answer for the task's query, and what would hinder any engine
 * (findability 3.8). No search engine is asked. Documents are not among its pages, for their text is never read: of the first hits it is told
 * which are news or archived, and nothing of PDFs. `answers` are the answering pages' addresses, best first. The index is made once a map.
 * Null where no page was read. Pages that ask engines not to list them compete only if they answer.
 */
export function engineOf(
  vocabulary: Vocabulary, scenario: Scenario, map: SiteMap, graph: SiteGraph, answers: readonly string[],
): EngineFinding | null {
  const index = indexes.get(map) ?? engineIndex(graph.read.filter(({ url }) => sameSite(url, graph.homeUrl)));
  indexes.set(map, index);
  if (index.pages.length === 0) return null;
  const keys = new Set(answers.map((url) => keyOf(graph, url)));
  const hits = search(index, queryOf(scenario)).filter(({ page }) => keys.has(page.key) || !/\b(noindex|none)\b/.test(page.source.robots));
  const at = hits.findIndex(({ page }) => keys.has(page.key));
  const answer = [...keys].map((key) => index.pages.find((page) => page.key === key)).find((page) => page !== undefined);
  const kindOf = (page: ReadPage): EngineFinding['first'][number]['kind'] => {
    if (keys.has(page.key)) return 'answer';
    if (isNewsAddress(page.url, vocabulary.minutes)) return 'news';
    return isArchive(`${page.source.title} ${page.url}`) ? 'archive' : 'page';
  };
  return {
    query: scenario.query, rank: at < 0 ? null : at + 1, pages: index.pages.length,
    first: hits.slice(0, shown).map(({ page, score }) => ({ url: page.url, title: page.source.title, score, kind: kindOf(page) })),
    hindrances: answer ? hindrancesOf(vocabulary, map, graph, answer) : [],
  };
}

/** The stems of the query in full, and of single words that mean the same by how surely they do. */
function queryOf({ query, words }: Scenario): ReadonlyMap<string, number> {
  const asked = new Map(wordsOf(query).map((word) => [stemOf(word), 1]));
  for (const { weight, terms } of words.concepts) {
    for (const [term, strength] of Object.entries(terms)) {
      const [word, ...more] = wordsOf(term).map(stemOf);
      if (word === undefined || more.length > 0) continue;
      asked.set(word, Math.max(asked.get(word) ?? 0, synonyms * strength * weight));
    }
  }
  return asked;
}
