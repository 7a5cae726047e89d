import type { Guide } from '../model/kit.ts';
import type { VisitorHabits } from '../model/method.ts';
import type { Words } from '../model/scenario.ts';
import { findAToZ, lookUp } from './a-to-z.ts';
import { decideTask } from './decide.ts';
import { frontierOf } from './frontier.ts';
import { searchMetrics } from './search-metrics.ts';
import { searchResults } from './search-results.ts';
import { searchForm, searchLink } from './site-search.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Findability as the crawl and the judge use it. Pure: the same pages give the same answers. What was worked out of a page is
 * remembered by the page object, so that asking again after each fetch costs little.
 */
export function guideFor(habits: VisitorHabits | null): Guide {
  const vocabularies = new WeakMap<Words, Vocabulary>();
  const wordsFor = (words: Words): Vocabulary => {
    const vocabulary = vocabularies.get(words) ?? vocabularyOf(words);
    vocabularies.set(words, vocabulary);
    return vocabulary;
  };
  return {
    crawl: (scenarios, home, budget) => frontierOf(scenarios.map(({ id, words, answers }) => (
      { id, vocabulary: wordsFor(words), nearby: answers.some(({ nearby }) => nearby) })), home, { ...budget, habits }),
    searchForm,
    searchLink,
    results: searchResults,
    aToZ: findAToZ,
    letters: (scenario, pages) => lookUp(wordsFor(scenario.words), scenario, pages, findAToZ(pages, pages[0]?.asked ?? '')),
    searchMetrics,
    decide: (scenario, map, said) => decideTask(wordsFor(scenario.words), scenario, map, said, habits),
  };
}
