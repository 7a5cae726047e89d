import type { TaskFinding } from '../model/destination.ts';
import type { MappedPage, SiteMap } from '../model/map.ts';
import type { Scenario, Words } from '../model/scenario.ts';
import { isWelshAddress } from './address.ts';
import { judgeDestination } from './destination.ts';
import { withEveryName } from './names.ts';
import { graphOf, siteGraph, type SiteGraph } from './site-graph.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const remembered = new WeakMap<Words, Vocabulary>();

/**
 * Which page of the Welsh side answers: the judge's verdict over the pages in Welsh alone, listened to in Welsh. Nothing where no such page
 * was read or the task has no Welsh words.
 */
export function welshSide({ welsh }: Scenario, map: SiteMap): Pick<TaskFinding, 'welsh'> {
  const pages = welsh === null ? [] : map.pages.filter(isWelsh);
  if (welsh === null || pages.length === 0) return {};
  const graph = siteGraph(pages, welshHome(graphOf(map)));
  return { welsh: withEveryName(judgeDestination(vocabularyFor(welsh.words), graph), graph, pages) };
}

/** A page that says so of itself, or whose address does. */
function isWelsh({ source, got, asked }: MappedPage): boolean {
  return source !== null && (/^cy\b/i.test(source.lang) || isWelshAddress(got || asked));
}

/** The home page in Welsh as the English one names it; else the home page itself. */
function welshHome({ byKey, home, homeUrl }: SiteGraph): string {
  return byKey.get(home)?.source.languages?.find(({ lang }) => /^cy\b/i.test(lang))?.href ?? homeUrl;
}

function vocabularyFor(words: Words): Vocabulary {
  const vocabulary = remembered.get(words) ?? vocabularyOf(words, 'cy');
  remembered.set(words, vocabulary);
  return vocabulary;
}
