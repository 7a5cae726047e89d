import type { Click, TaskFinding } from '../model/destination.ts';
import type { Box, Look, PageSource, Seen } from '../model/facts.ts';
import type { Frame } from '../model/kit.ts';
import type { SearchResult, SearchRun, SiteMap } from '../model/map.ts';
import type { Device } from '../model/survey.ts';
import { lookFinder } from './task-cases.ts';

type Quoted = Pick<Frame, 'task' | 'of' | 'on' | 'to' | 'text'> & { readonly look: Look | null; readonly n: number | null };

const devices: readonly Device[] = ['desktop', 'phone'];

/**
 * Where the links stand that the findings quote: clicks of the shortest and of the most tempting way, the answering result of each search,
 * the A to Z entry. One frame for each device on which there is a picture of the page and of the link's place; none where there is not.
 */
export function framesOf(tasks: readonly TaskFinding[], map: SiteMap, looks: readonly Look[]): readonly Frame[] {
  const looked = lookFinder(looks);
  const quoted = tasks.flatMap((task) => [...clicks(task, looked), ...results(task, map, looks, looked), ...entries(task, map, looked)]);
  const unique = new Map(quoted.map((one) => [JSON.stringify([one.task, one.of, one.on, one.to, one.text]), one]));
  return [...unique.values()].flatMap((one) => devices.flatMap((device) => framed(one, device) ?? []));
}

type Looked = ReturnType<typeof lookFinder>;

function clicks({ scenario, shortest, greedy }: TaskFinding, looked: Looked): readonly Quoted[] {
  const all: readonly Click[] = [...(shortest?.clicks ?? []), ...(greedy?.way.clicks ?? [])];
  return all.map(({ from, to, text, link }) => ({ task: scenario, of: 'click', on: from, to, text, look: looked(from), n: link }));
}

function results(task: TaskFinding, map: SiteMap, looks: readonly Look[], looked: Looked): readonly Quoted[] {
  return map.search.runs.filter(({ scenario }) => scenario === task.scenario).flatMap((run) => {
    const hit = answering(task, run);
    const look = looks.find(({ id }) => id === run.look) ?? (run.url === null ? null : looked(run.url));
    return hit === undefined ? [] : [{ task: task.scenario, of: 'result' as const, on: run.query, to: hit.href, text: hit.text, look, n: null }];
  });
}

function answering({ searchRank, askedRanks, destination }: TaskFinding, { query, purpose, results: shown }: SearchRun): SearchResult | undefined {
  const rank = purpose === 'asked' ? askedRanks?.find((one) => one.query === query)?.rank ?? null : purpose === 'typo' ? null : searchRank;
  return shown.find((result) => result.rank === rank) ?? shown.find(({ href }) => destination.set.includes(href));
}

function entries({ scenario, letterEntry }: TaskFinding, map: SiteMap, looked: Looked): readonly Quoted[] {
  if (letterEntry === null) return [];
  const listed = map.aToZ.lookups.filter((one) => one.scenario === scenario).flatMap((one) => one.entries);
  const on = listed.find(({ text, href }) => text === letterEntry.text && href === letterEntry.href)?.on;
  return on === undefined ? [] : [{ task: scenario, of: 'entry', on, to: letterEntry.href, text: letterEntry.text, look: looked(on), n: null }];
}

function framed({ look, n, ...quoted }: Quoted, device: Device): Frame | null {
  const seen = look?.seen[device];
  // The phone's page may be the desktop's load: then its links are numbered by the desktop's source.
  const source = [seen, look?.seen.desktop].map((one) => (one?.html?.ok === true ? one.html.data.source : null)).find((one) => one !== null);
  if (look == null || source === undefined || seen?.screenshot?.ok !== true || seen.links?.ok !== true) return null;
  const { boxes, covered } = seen.links.data;
  const at = numberOf(source, quoted, n, boxes);
  if (at === null) return null;
  const box = boxes[at] ?? null;
  return { ...quoted, look: look.id, device, box: box === null ? null : scaled(box, scaleOf(seen)), covered: covered.includes(at) };
}

/**
 * The link's number on the page as the browser had it, which script may have changed since it was read without: of those with its address
 * and words the ones that can be seen, of these the nearest to its old place; else the only one with its address. Null where there is none.
 */
function numberOf({ links }: PageSource, { to, text }: Pick<Frame, 'to' | 'text'>, n: number | null, boxes: readonly (Box | null)[]): number | null {
  const there = links.filter(({ href }) => href === to);
  const same = there.filter((one) => one.text === text);
  const unseen = (at: number): number => Number((boxes[at] ?? null) === null);
  const away = (at: number): number => Math.abs(at - (n ?? 0));
  const [best] = (same.length > 0 || there.length > 1 ? same : there).toSorted((a, b) => unseen(a.n) - unseen(b.n) || away(a.n) - away(b.n));
  return best?.n ?? null;
}

/** Pixels of the picture to one of CSS: a desktop is looked at with one to one, and a phone may show a page that is wider than its screen. */
function scaleOf({ screenshot, layout }: Seen): number {
  return screenshot?.ok === true && layout?.ok === true && layout.data.innerWidth > 0 ? screenshot.data.width / layout.data.innerWidth : 1;
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  const round = (length: number): number => Math.round(length * by * 10) / 10;
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
