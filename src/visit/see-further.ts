import type { Page } from 'playwright';
import type { Screen } from '../model/device.ts';
import type { Failure } from '../model/failure.ts';
import type { Look, Observation, Seen } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';
import type { Device } from '../model/survey.ts';
import { asScreen } from './as-screen.ts';
import { failureOfStatus } from './failure.ts';
import { leaveContext } from './leave.ts';
import { loadUndisturbed } from './load-undisturbed.ts';
import type { Looks } from './looks.ts';
import { whyFailed, type Seat } from './seat.ts';
import { seeWith } from './seen.ts';
import { settle } from './settle.ts';
import { firstBanner, touchedNow, touchedTwice, type Touched } from './touched.ts';

/** One way in which the page is to be seen, by the id under which that stands in the look. */
interface View { readonly id: string; readonly screen: Screen; readonly isOwn: boolean; readonly observers: readonly Observer<Page>[] }
/** What is owed on a load of one kind; `touching` acts on it when all was seen. */
interface Owed { readonly views: readonly View[]; readonly touching: readonly Observer<Page>[] }
interface Got { readonly views: Views; readonly touched: Touched }

/**
 * Sees a page that was looked at once more, as loaded by a phone of its own (`phone-loaded`), and then, on that load, on the survey's further
 * screens; those of the desktop's kind on a load of the desktop's. What acts as a finger does comes last on the phone's load. The look is kept
 * with what was seen; what it has already is not asked for again. Never throws for the site.
 */
export async function seeFurther(id: string, seat: Seat, looks: Looks): Promise<void> {
  const look = await looks.stored(id);
  if (look === null || look.failure !== null || look.seen.phone === undefined) return;
  let [further, touched]: [Views, Touched] = [look.further ?? {}, new Map()];
  for (const kind of ['phone', 'desktop'] as const) {
    const owed = { views: viewsOf(seat, kind).filter((view) => !isTold(view.observers, look.further?.[view.id])), touching: kind === 'phone' ? untouched(look, seat) : [] };
    if (owed.views.length + owed.touching.length === 0 || seat.by.signal.aborted) continue;
    const got = await onOwnLoad(owed, kind, look, { seat, looks });
    further = { ...further, ...got.views };
    touched = new Map([...touched, ...got.touched]);
  }
  const phone = { ...look.seen.phone, ...(await touchedTwice(touched, look, { seat, looks })) };
  const isNew = further !== look.further || touched.size > 0;
  if (isNew && !seat.by.signal.aborted) await looks.keep({ ...look, further: inOrder(further), seen: { ...look.seen, phone } });
}

/** What acts on a phone and has not yet. */
function untouched({ seen }: Look, { by: { observers } }: Seat): readonly Observer<Page>[] {
  return observers.filter((observer) => observer.deep?.touches === true && !isTold([observer], seen.phone));
}

/** The same bytes whether it was seen in one sitting or in several. */
function inOrder(further: Views): Views {
  return Object.fromEntries(Object.entries(further).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function viewsOf({ by: { observers, screens } }: Seat, kind: Device): readonly View[] {
  const looking = (how: 'loaded' | 'shown') => observers.filter(({ again = [] }) => again.includes(how));
  const own = kind === 'phone' ? [{ id: 'phone-loaded', screen: screens.phone, isOwn: true, observers: looking('loaded') }] : [];
  const shown = screens.further.filter((screen) => screen.kind === kind).map((screen) => ({ id: screen.id, screen, isOwn: false, observers: looking('shown') }));
  return [...own, ...shown].filter((view) => view.observers.length > 0);
}

/** What failed in passing is seen again by whoever goes on with the survey. */
function isTold(observers: readonly Observer<Page>[], seen: Seen | undefined): boolean {
  return observers.every(({ id }) => {
    const answer = seen?.[id];
    return answer !== undefined && (answer.ok || answer.failure.permanent);
  });
}

type Views = Readonly<Record<string, Seen>>;

async function onOwnLoad(owed: Owed, kind: Device, look: Look, { seat, looks }: { seat: Seat; looks: Looks }): Promise<Got> {
  const url = look.asked;
  const no = (await seat.mayAsk(url)) ?? seat.pressing.whyNot(url);
  if (no !== null) return unseen(owed, no);
  const ask = async () => {
    let retryAfterMs: number | null = null;
    const plain = looks.order(url, 'full');
    const banner = firstBanner(plain.keep);
    const order = { ...plain, hasMouse: kind === 'desktop', asksToWait: (ms: number) => { retryAfterMs = ms; }, ...(owed.touching.length > 0 && { beforeAnswer: banner.see }) };
    const page = await seat.openPage(kind);
    try {
      const { failure, status, got } = await seat.pressing.timed(url, () => loadUndisturbed(page, url, order));
      const wrong = failure ?? (status === null ? null : failureOfStatus(status));
      if (wrong !== null) return { seen: unseen(owed, wrong), failure, status, retryAfterMs };
      const views = await seenOn(page, owed.views, { ...order, url: got ?? url, base: seat.by.screens[kind], whyFailed: (error) => whyFailed(error, url, seat.by) });
      const touched = await touchedNow(page, owed.touching, { url: got ?? url, order, seat, banner: banner.was });
      return { seen: { views, touched }, failure, status, retryAfterMs };
    } finally {
      await leaveContext(page.context());
    }
  };
  try {
    return (await seat.patiently(url, ask)).seen;
  } catch (error) {
    return unseen(owed, whyFailed(error, url, seat.by));
  }
}

/** The page as it is, and then shown on one screen after the other. */
async function seenOn(page: Page, views: readonly View[], on: ReturnType<Looks['order']> & { readonly url: string; readonly base: Screen; readonly whyFailed: (error: unknown) => Failure }): Promise<Views> {
  const seen: Record<string, Seen> = {};
  for (const view of views) {
    const see = (): Promise<Seen> => seeWith(page, { observers: view.observers, device: view.screen.kind, url: on.url, keep: on.keep, observerMs: on.pageMs });
    const shown = async (): Promise<Seen> => {
      await settle(page, on.pageMs);
      return see();
    };
    // A page that does not become another screen has been seen on those before it.
    const seeing = view.isOwn ? see() : asScreen(page, view.screen, on.base, shown);
    seen[view.id] = await seeing.catch((error: unknown) => whole(view, on.whyFailed(error)));
  }
  return seen;
}

function unseen({ views, touching }: Owed, why: Failure): Got {
  return { views: Object.fromEntries(views.map((view) => [view.id, whole(view, why)])), touched: new Map(touching.map((observer) => [observer, { ok: false, failure: why }])) };
}

/** One answer for all. */
function whole({ observers }: View, failure: Failure): Seen {
  const answer: Observation<never> = { ok: false, failure };
  return Object.fromEntries(observers.map(({ id }) => [id, answer]));
}
