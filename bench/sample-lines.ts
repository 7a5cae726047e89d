import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideFor } from '../src/findability/index.ts';
import type { MappedPage, SiteMap } from '../src/model/map.ts';
import type { Survey } from '../src/model/survey.ts';
import type { Journey } from '../src/model/visit.ts';
import { truth } from '../src/samples/index.ts';
import { formsOf } from './sample-forms.ts';
import { type Line, lineOf, type Truth } from './scoreboard.ts';

/** The judge against what is true at the sample councils, from an edition that the tool has collected of them. */
export function sampleLines(edition: string): readonly Line[] {
  return linesOf(edition, (map) => map, truthOf);
}

/** The same as if each task's page, and what lies below it, had been gone: nothing is to be claimed. */
export function removedLines(edition: string): readonly Line[] {
  return linesOf(edition, without, (paths) => ({ kind: paths.length === 0 ? 'not offered' : 'removed', isTrue: () => false }));
}

/** How each walk by a site's search ended, beside the rank that the answer has in its results. */
export function searchWalks(edition: string): readonly { readonly visit: string; readonly rank: number | null; readonly ending: string }[] {
  const survey = load<Survey>(join(edition, 'survey.json'));
  const guide = guideFor(null);
  return readdirSync(join(edition, 'facts')).sort().flatMap((site) => survey.scenarios.flatMap((scenario) => {
    const files = ['desktop', 'phone'].map((device) => join(edition, 'facts', site, 'journeys', scenario.id, `search.${device}.json`)).filter((file) => existsSync(file));
    if (files.length === 0) return [];
    const { searchRank } = guide.decide(scenario, load<SiteMap>(join(edition, 'facts', site, 'map.json')), { pins: [], reply: null, expected: null });
    return files.map((file) => load<Journey>(file)).map(({ visit, ending }) => ({ visit: visit.id, rank: searchRank, ending: ending.kind }));
  }));
}

type Take = (map: SiteMap, paths: readonly string[]) => SiteMap;

function linesOf(edition: string, take: Take, truthFor: (paths: readonly string[], home: string) => Truth): readonly Line[] {
  const survey = load<Survey>(join(edition, 'survey.json'));
  const guide = guideFor(null);
  return readdirSync(join(edition, 'facts')).sort().flatMap((site) => {
    const file = join(edition, 'facts', site, 'map.json');
    const tasks = truth[site];
    if (tasks === undefined || !existsSync(file)) return [];
    const map = load<SiteMap>(file);
    return survey.scenarios.filter(({ id }) => tasks[id] !== undefined).map((scenario) => {
      const paths = tasks[scenario.id] ?? [];
      const taken = take(map, paths);
      const finding = guide.decide(scenario, taken, { pins: [], reply: null, expected: null });
      return lineOf(site, finding, taken, truthFor(paths, map.home));
    });
  });
}

function truthOf(paths: readonly string[], home: string): Truth {
  const urls = new Set(paths.map((path) => new URL(path, home).href));
  return { kind: urls.size === 0 ? 'not offered' : 'page', isTrue: (url) => urls.has(url) };
}

/** The map if these pages and the forms behind them answered 404. */
function without(map: SiteMap, paths: readonly string[]): SiteMap {
  const urls = paths.flatMap((path) => [path, ...formsOf[path] ?? []]).map((path) => new URL(path, map.home).href);
  const isGone = (url: string): boolean => urls.some((one) => url === one || url.startsWith(`${one}/`) || url.startsWith(`${one}~`));
  const pages = map.pages.map((page): MappedPage => (isGone(page.asked) || isGone(page.got) ? {
    ...page, status: 404, source: null, failure: { kind: 'not-found', detail: 'taken away', permanent: true, fault: 'site' },
  } : page));
  const unread = urls.filter((url) => !map.pages.some(({ asked, got }) => asked === url || got === url)).map((asked, n): MappedPage => ({
    asked, got: asked, status: 404, contentType: '', by: 'http', order: map.pages.length + n, source: null,
    failure: { kind: 'not-found', detail: 'taken away', permanent: true, fault: 'site' },
  }));
  return { ...map, pages: [...pages, ...unread] };
}

function load<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T; // written by the tool itself
}
