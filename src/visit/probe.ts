import type { Page } from 'playwright';
import type { Look, Observation } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';
import { consentBanner } from './consent-banner.ts';
import { leaveContext } from './leave.ts';
import { loadHeld } from './load-held.ts';
import type { Looks } from './looks.ts';
import { whyFailed, type Seat } from './seat.ts';
import { seeWith } from './seen.ts';
import { seenTwice } from './seen-twice.ts';

/** A trial of a page takes longer than a look at it: this many times the patience for a page. */
const PATIENCE = 3;
const HELD = 'the page is only tried out, and nothing leaves it';

/**
 * Tries out a page that was looked at: every deep observer on the page loaded afresh for it, at the desktop's size, with everything held back
 * that the page would send or open. What is seen at fault is tried once more in a fresh tab, and only what both saw is kept. The look is
 * kept with what was seen; what it has already is not tried again. Never throws for the site.
 */
export async function probe(id: string, seat: Seat, looks: Looks): Promise<void> {
  const look = await looks.stored(id);
  const known = look?.seen.desktop;
  if (look === null || known === undefined || look.failure !== null) return;
  const untried = seat.by.observers.filter((observer) => observer.deep !== undefined && observer.deep.touches !== true && !isTold(known[observer.id]));
  if (untried.length === 0) return;
  const answers = new Map<string, Observation<unknown>>();
  // Each that mostly waits goes on by itself; what makes the processor work is done one after the other.
  const beside = [untried.filter(({ deep }) => deep?.waits !== true), ...untried.filter(({ deep }) => deep?.waits === true).map((one) => [one])];
  await Promise.all(beside.map(async (some) => {
    for (const observer of some) if (!seat.by.signal.aborted) answers.set(observer.id, await tried(observer, look, seat, looks));
  }));
  if (seat.by.signal.aborted) return;
  // In the observers' own order, whichever came first.
  const seen = Object.fromEntries(untried.flatMap(({ id: name }) => (answers.has(name) ? [[name, answers.get(name)] as const] : [])));
  // Each key holds its own observer's answer, as in seen.ts.
  await looks.keep({ ...look, seen: { ...look.seen, desktop: { ...known, ...seen } } });
}

/** What failed in passing is tried again by whoever goes on with the survey. */
function isTold(known: Observation<unknown> | undefined): boolean {
  return known !== undefined && (known.ok || known.failure.permanent);
}

async function tried(observer: Observer<Page>, look: Look, seat: Seat, looks: Looks): Promise<Observation<unknown>> {
  const once = (): Promise<Observation<unknown>> => onFreshPage(observer, look, seat, looks);
  return seenTwice(observer, await once(), once);
}

async function onFreshPage(observer: Observer<Page>, look: Look, seat: Seat, looks: Looks): Promise<Observation<unknown>> {
  const { manners } = seat.by;
  const no = await seat.mayAsk(look.asked);
  if (no !== null) return { ok: false, failure: no };
  const order = looks.order(look.asked, 'full');
  let page: Page | null = null;
  try {
    const opened = page = await seat.openPage('desktop');
    const isFirst = observer.deep?.firstVisit === true;
    const load = () => loadHeld(opened, look.asked, seat.by, { order: { ...order, unanswered: isFirst }, because: HELD, isShut: observer.deep?.presses === true });
    let lost = isFirst ? null : await load();
    if (lost !== null) return { ok: false, failure: lost };
    const anew = async (): Promise<void> => {
      lost = await load();
      if (lost !== null) throw new Error(lost.detail);
    };
    const seeing = { observers: [observer], device: 'desktop', url: look.got ?? look.asked, keep: order.keep, observerMs: manners.pageMs * PATIENCE, anew, banner: () => consentBanner(opened) } as const;
    const seen = (await seeWith(opened, seeing))[observer.id] ?? { ok: false, failure: whyFailed(new Error('nothing was answered'), look.asked, seat.by) };
    // Of a page that did not come on a first visit that is the answer, and not that nobody could look.
    return isFirst && !seen.ok && lost !== null ? { ok: false, failure: lost } : seen;
  } catch (error) {
    return { ok: false, failure: whyFailed(error, look.asked, seat.by) };
  } finally {
    if (page !== null) await leaveContext(page.context());
  }
}
