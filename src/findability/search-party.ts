import type { Destination } from '../model/destination.ts';
import type { VisitorHabits } from '../model/method.ts';
import { sameSite } from './address.ts';
import type { Doors } from './door.ts';
import type { Ground } from './ground.ts';
import { leadsOf } from './links.ts';
import { smellingListed } from './listed.ts';
import { nearTo } from './near.ts';
import type { Quest } from './quest.ts';
import { keyOf, type ReadPage } from './site-graph.ts';
import { unreadReach } from './unread-reach.ts';

/** Clicks that an answer counts as being away that no link from home leads to. */
const unlinked = 5;
/** An answer farther away than so many clicks may have a shorter way that was not seen yet. */
const few = 3;
/** A page from this score on speaks of the task; a link below the second hardly smells. */
const warm = .4;
const weak = .15;
const mostNear = 6;
/** So often the visitor model may be worked out for a task as it likes, and then each time that so many times more pages were read. */
const often = 20;
const growth = 1.1;

/** What a task needs to send somebody out. */
export interface Sending {
  readonly quest: Quest;
  readonly ground: Ground;
  readonly doors: Doors;
  /** Own addresses that the site lists, of those that may be opened. */
  readonly listed: () => readonly string[];
  /** Where an answer may also stand beside the page that answers. */
  readonly nearby: boolean;
  readonly habits: VisitorHabits | null;
  /** Doors that may be tried blindly. */
  readonly mostDoors: number;
}

/**
 * Says where a task would send somebody next; null when it is content, or nothing is left that it could ask for. `again`: what the visitor
 * model asks for is worked out anew over all that was read meanwhile; dear, so only when nobody wants anything else.
 */
export type Party = (again: boolean) => string | null;

/**
 * The unread address most worth reading for one task. First a file that is taken for the answer; then by scent while anything smells; once
 * a page answers, only what smells clearly is still opened, to compare; then the six most promising own pages that its main part leads to,
 * where an answer may stand beside it. An answer near home makes content, but for pages that the visitor model asks for. Where nothing
 * answers: doors of pages that speak of the task, links that hardly smell, addresses that the site lists, and last the doors near home as
 * they stand.
 */
export function partyFor(sending: Sending): Party {
  const { quest, ground, doors, nearby, mostDoors } = sending;
  const memory = { near: [] as readonly string[], listed: null as readonly string[] | null, tried: 0 };
  let of: Destination | null = null;
  const asks = visitorsOf(sending);
  const isOpen = ground.mayOpen;
  const beside = (answer: Destination): string | null => {
    if (!nearby) return null;
    if (of !== answer) memory.near = nearTo(quest.vocabulary, ground.graph, answer).slice(0, mostNear).map(({ link }) => link.href);
    of = answer;
    return memory.near.find(isOpen) ?? null;
  };
  const fromList = (): string | null => (memory.listed ??= smellingListed(quest.vocabulary, sending.listed())).find(isOpen) ?? null;
  const blindly = (answer: Destination): string | null => {
    const door = memory.tried < mostDoors ? doors.next(hinted(answer, ground)) : null;
    if (door !== null) memory.tried += 1;
    return door;
  };
  return (again) => {
    const answer = quest.answer();
    const file = unseenFile(answer, ground);
    if (file !== null) return file;
    const best = quest.strongest(answer.verdict === 'found');
    if (best && best.worth >= weak) return best.href;
    const near = beside(answer);
    if (near !== null) return near;
    if (isReached(answer, ground)) return best?.href ?? asks(answer, again);
    return back(answer, ground, isOpen) ?? first(warmPages(answer, ground), doors) ?? best?.href ?? fromList() ?? blindly(answer);
  };
}

/**
 * Unread pages to which the modelled visitors come: those of an answer when it is first asked for them, and again when it is said. Where
 * that would be too often for the pages read, those known from before: a site on which everything smells alike would take for ever.
 */
function visitorsOf({ quest, ground, habits }: Sending): (answer: Destination, again: boolean) => string | null {
  if (habits === null) return () => null;
  let [asked, set, pages, times]: [readonly string[], string | null, number, number] = [[], null, -1, 0];
  const firstOpen = (): string | null => asked.find(ground.mayOpen) ?? null;
  return (answer, again) => {
    const known = answer.set.join('\n');
    const open = known === set ? firstOpen() : null;
    if (open !== null || (known === set && (!again || pages === ground.graph.read.length))) return open;
    if (times >= often && ground.graph.read.length < pages * growth) return firstOpen();
    times += 1;
    const targets = new Set(answer.set.map((url) => keyOf(ground.graph, url)));
    asked = unreadReach(quest.vocabulary, habits, ground.graph, targets).map(({ url }) => url);
    [set, pages] = [known, ground.graph.read.length];
    return firstOpen();
  };
}

/** A file of the site's own that is taken for the answer by its link alone: whether it is there has to be seen. */
function unseenFile({ best, verdict }: Destination, { graph, isKnown }: Ground): string | null {
  const isFile = verdict === 'found' && best?.kind === 'document' && sameSite(best.url, graph.homeUrl);
  return isFile && !isKnown(best.url) ? best.url : null;
}

/** Whether a page answers and a few clicks from home lead to it, or to the page whose link it is. */
function isReached({ best, verdict }: Destination, { graph, depthOf }: Ground): boolean {
  return verdict === 'found' && best !== null && (depthOf(keyOf(graph, best.from ?? best.url)) ?? unlinked) <= few;
}

/** The pages above an answer that is far from home, as its breadcrumb names them: one of them may be nearer than the way that was found. */
function back({ best, verdict }: Destination, { graph }: Ground, isOpen: (url: string) => boolean): string | null {
  const page = verdict === 'found' && best ? graph.byKey.get(keyOf(graph, best.from ?? best.url)) : undefined;
  const trail = (page ? leadsOf(page.source) : []).filter(({ link }) => link.region === 'breadcrumb');
  return trail.find(({ link }) => isOpen(link.href))?.link.href ?? null;
}

/** Pages that speak of the task without answering it, the loudest first. */
function warmPages({ candidates }: Destination, { graph }: Ground): readonly ReadPage[] {
  const warmed = candidates.filter(({ score, kind }) => score >= warm && kind === 'page').map(({ url }) => keyOf(graph, url));
  return warmed.flatMap((key) => (key === graph.home ? [] : graph.byKey.get(key) ?? []));
}

/** Pages that have anything to do with the task, by tenths of their score, then the nearest. */
function hinted({ candidates }: Destination, { graph, depthOf }: Ground): readonly ReadPage[] {
  const hints = candidates.map(({ url, score }) => ({ page: graph.byKey.get(keyOf(graph, url)), hint: Math.round(score * 10) }));
  const depth = (page: ReadPage): number => depthOf(page.key) ?? Infinity;
  return hints.flatMap(({ page, hint }) => (page && hint > 0 ? [{ page, hint }] : []))
    .sort((a, b) => b.hint - a.hint || depth(a.page) - depth(b.page) || a.page.page.order - b.page.page.order).map(({ page }) => page);
}

function first(pages: readonly ReadPage[], doors: Doors): string | null {
  for (const page of pages) {
    const door = doors.of(page);
    if (door !== null) return door;
  }
  return null;
}
