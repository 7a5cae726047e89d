import type { Click, TaskFinding } from '../model/destination.ts';
import type { Look, PageSource } from '../model/facts.ts';
import type { QuotedLink } from '../model/kit.ts';
import type { SearchResult, SearchRun, SiteMap } from '../model/map.ts';
import type { Device } from '../model/survey.ts';
import { frameOf, linkIn, renderedOn } from './link-place.ts';
import { lookFinder, pageFinder } from './task-cases.ts';

type Quote = Pick<QuotedLink, 'task' | 'of' | 'on' | 'to' | 'text'> & {
  readonly look: Look | null;
  /** The page as the map has it. */
  readonly source: PageSource | null;
  /** The link's number there, if known. */
  readonly n: number | null;
};

const devices: readonly Device[] = ['desktop', 'phone'];

/**
 * The links that the findings quote: clicks of the shortest and of the most tempting way, the answering result of each search, the A to Z
 * entry; each with its place on the page and, for each device that a picture was taken on, on the picture.
 */
export function quotedLinks(tasks: readonly TaskFinding[], map: SiteMap, looks: readonly Look[]): readonly QuotedLink[] {
  const found = { map, looks, looked: lookFinder(looks), paged: pageFinder(map.pages) };
  const quotes = tasks.flatMap((task) => [...clicks(task, found), ...results(task, found), ...entries(task, found)]);
  const unique = new Map(quotes.map((one) => [JSON.stringify([one.task, one.of, one.on, one.to, one.text]), one]));
  return [...unique.values()].map(placed);
}

interface Found {
  readonly map: SiteMap;
  readonly looks: readonly Look[];
  readonly looked: ReturnType<typeof lookFinder>;
  readonly paged: ReturnType<typeof pageFinder>;
}

function clicks({ scenario, shortest, greedy }: TaskFinding, { looked, paged }: Found): readonly Quote[] {
  const all: readonly Click[] = [...(shortest?.clicks ?? []), ...(greedy?.way.clicks ?? [])];
  return all.map(({ from, to, text, link }) => ({
    task: scenario, of: 'click', on: from, to, text, n: link, look: looked(from), source: paged(from)?.source ?? null,
  }));
}

function results(task: TaskFinding, { map, looks, looked }: Found): readonly Quote[] {
  return map.search.runs.filter(({ scenario, purpose }) => scenario === task.scenario && purpose !== 'typo').flatMap((run) => {
    const hit = answering(task, run);
    const look = looks.find(({ id }) => id === run.look) ?? (run.url === null ? null : looked(run.url));
    if (hit === undefined) return [];
    return [{ task: task.scenario, of: 'result' as const, on: run.query, to: hit.href, text: hit.text, n: null, look, source: null }];
  });
}

function answering({ searchRank, askedRanks, destination }: TaskFinding, { query, purpose, results: shown }: SearchRun): SearchResult | undefined {
  const rank = purpose === 'asked' ? askedRanks?.find((one) => one.query === query)?.rank ?? null : searchRank;
  return shown.find((result) => result.rank === rank) ?? shown.find(({ href }) => destination.set.includes(href));
}

function entries({ scenario, letterEntry }: TaskFinding, { map, looked, paged }: Found): readonly Quote[] {
  if (letterEntry === null) return [];
  const { text, href } = letterEntry;
  const listed = map.aToZ.lookups.filter((one) => one.scenario === scenario).flatMap((one) => one.entries);
  const on = listed.find((one) => one.text === text && one.href === href)?.on;
  return on === undefined ? [] : [{ task: scenario, of: 'entry', on, to: href, text, n: null, look: looked(on), source: paged(on)?.source ?? null }];
}

function placed({ look, source, n, ...quote }: Quote): QuotedLink {
  const rendered = look === null ? null : renderedOn(look);
  const link = (source && linkIn(source, quote, n, [])) ?? (rendered && linkIn(rendered, quote, n, []));
  const frames = look === null ? [] : devices.flatMap((device) => frameOf(look, device, quote, n) ?? []);
  return { ...quote, region: link?.region ?? null, context: link?.context ?? '', hidden: link?.hidden ?? false, look: look?.id ?? null, frames };
}
