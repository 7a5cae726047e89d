import { parse } from 'yaml';
import { guideFor } from '../../src/findability/index.ts';
import { usualHabits } from '../../src/findability/habits.ts';
import type { TaskFinding } from '../../src/model/destination.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { crawlAll, type Crawled, fetcherOf, mapOf } from './crawl.ts';
import { type CorpusName, listedOf, serveCorpus, truthOf } from './serve-corpus.ts';

/** A task's truth, as its file has it. */
export interface Truth {
  readonly id: string;
  readonly kind: 'page' | 'none' | 'external' | 'broken' | 'orphan';
  readonly destinations: readonly string[];
  readonly min_clicks?: number | null;
  readonly first_link?: string;
}

/** One line of the table. `right` is about the judge's first choice, whatever its score. */
export interface Row {
  readonly site: CorpusName;
  readonly task: string;
  readonly truth: Truth;
  readonly finding: TaskFinding;
  readonly best: string;
  readonly right: boolean;
  /** The first choice, or another page that the judge counts as the answer, is a true one; or nothing was claimed where nothing is. */
  readonly held: boolean;
  readonly claimed: boolean;
  /** Pages fetched for this task until the true one was read, the home page included; null where it was not fetched. */
  readonly until: number | null;
  readonly fetched: number;
}

/** Surveys a saved site with the written scenarios; tasks without a truth are taken as not offered there. `isListed`: as if it had a sitemap of all its pages. */
export async function surveyCorpus(site: CorpusName, scenarios: readonly Scenario[], isListed = false): Promise<readonly Row[]> {
  const truths = new Map((parse(truthOf(site)) as { tasks: Truth[] }).tasks.map((truth) => [truth.id, truth]));
  const corpus = await serveCorpus(site);
  try {
    const guide = guideFor(usualHabits);
    const get = fetcherOf(corpus.home);
    const crawled = await crawlAll(guide, scenarios, corpus.home, get, isListed ? listedOf(site, corpus.home) : []);
    const map = mapOf(corpus.home, crawled.pages);
    return scenarios.map((scenario) => rowOf(site, scenario, {
      truth: truths.get(scenario.id) ?? { id: scenario.id, kind: 'none', destinations: [] },
      finding: guide.decide(scenario, map, { pins: [], reply: null, expected: null }), crawled, home: corpus.home,
    }));
  } finally {
    await corpus.close();
  }
}

interface Seen { readonly truth: Truth; readonly finding: TaskFinding; readonly crawled: Crawled; readonly home: string }

function rowOf(site: CorpusName, scenario: Scenario, { truth, finding, crawled, home }: Seen): Row {
  const isTrue = (url: string): boolean => truth.destinations.some((one) => same(url, one, home));
  const best = finding.destination.best;
  const claimed = finding.destination.verdict === 'found';
  const offered = ['page', 'external'].includes(truth.kind);
  const at = crawled.pages.findIndex(({ got }) => isTrue(got));
  /** The home page, and what this task asked for itself: the others' pages cost it nothing. */
  const own = (until: number): number => crawled.askedBy.slice(0, until).filter((by) => by === null || by === scenario.id).length;
  return {
    site, task: scenario.id, truth, finding, claimed, best: best ? best.url.replace(home, '/') : '–',
    right: offered ? best !== null && isTrue(best.url) : !claimed,
    held: offered ? finding.destination.set.some(isTrue) : !claimed,
    until: at < 0 ? null : own(at + 1), fetched: own(Infinity),
  };
}

/** The corpora's click rule: equal after dropping trailing slash, index.html, .html and fragment. Of another host, the host decides. */
function same(url: string, truth: string, home: string): boolean {
  const [one, two] = [new URL(url, home), new URL(truth, home)];
  if (two.host !== new URL(home).host) return one.host === two.host;
  const plain = (path: string): string => path.replace(/index\.html$/, '').replace(/\.html$/, '').replace(/\/+$/, '');
  return one.host === two.host && plain(one.pathname) === plain(two.pathname);
}
