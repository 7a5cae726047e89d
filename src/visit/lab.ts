import type { Failure } from '../model/failure.ts';
import type { Lab, LabOrder, LabPage, LabRun } from '../model/lab.ts';
import { failure } from './failure.ts';
import { openLabBrowser, type LabBrowser } from './lab-browser.ts';
import { takeLabTurn } from './lab-turn.ts';
import { whyFailed, type Seat } from './seat.ts';

/** Loads a page once in a browser that was opened for it; never throws. */
export type RunInLab = (order: {
  readonly endpoint: string; readonly target: string; readonly url: string; readonly userAgent: string; readonly loadMs: number; readonly slowdown: number | null;
  /** The survey's own phone. */
  readonly screen: { readonly width: number; readonly height: number; readonly pixels: number };
}) => Promise<
  | { readonly ok: true; readonly run: LabRun; readonly slowdown: number; readonly version: string }
  | { readonly ok: false; readonly failure: Failure }>;

/** What the lab of one site is run with. */
export interface LabWork {
  /** Runs wanted of each page. */
  readonly runs: number;
  readonly run: RunInLab;
  /** For tests: flags of the browser, and another lab than that of the whole machine. */
  readonly flags?: readonly string[];
  readonly ports?: readonly number[];
}

/**
 * Runs pages in the lab, one after the other, and keeps what came of each as soon as it is there (`facts/<site>/lab/<look id>`). What was kept
 * whole before is not run again, nor what can never be; what failed in passing is, from the run where it failed. Waits for the machine's one
 * turn first, and says so. Never throws for the site.
 */
export async function labPages(orders: readonly LabOrder[], seat: Seat, work: LabWork): Promise<void> {
  const { by, store, site } = seat;
  const known = await Promise.all(orders.map(async (order) => ({ order, before: await store.load<LabPage>(keyOf(site.id, order)) })));
  const owed = known.filter(({ before }) => before === null || !isTold(before, work.runs));
  if (owed.length === 0 || by.signal.aborted) return;
  const turn = await takeLabTurn({ ...(work.ports && { ports: work.ports }), signal: by.signal, waits: (holder) => by.tell({ type: 'lab-waiting', site: site.id, holder }) })
    .catch((error: unknown) => failure('unclear', error instanceof Error ? error.message : String(error), { permanent: false }));
  if (turn !== null && 'kind' in turn) {
    for (const { order, before } of owed) await store.save(keyOf(site.id, order), { ...(before ?? emptyPage(order, site.id, work.runs)), failure: turn });
    return;
  }
  try {
    for (const { order, before } of owed) {
      if (by.signal.aborted) return;
      const page = await labPage(order, before, seat, work);
      // A stop before the first run is no fact of the page.
      if (!by.signal.aborted || page.lab.runs.length > 0) await store.save(keyOf(site.id, order), page);
    }
  } finally {
    await turn?.end();
  }
}

function keyOf(site: string, { id }: LabOrder): string {
  return `facts/${site}/lab/${id}`;
}

function emptyPage(order: LabOrder, site: string, runs: number): LabPage {
  return { ...order, site, lab: { wanted: runs, slowdown: 0, runs: [] }, failure: null, version: '' };
}

function isTold({ lab, failure: why }: LabPage, runs: number): boolean {
  return why === null ? lab.runs.length >= runs : why.permanent;
}

/** Each run in a browser of its own, with the host's pause between, after asking robots.txt again. A run that failed in passing is made once more. */
async function labPage(order: LabOrder, before: LabPage | null, seat: Seat, work: LabWork): Promise<LabPage> {
  const { site, by: { lanes, signal, tell } } = seat;
  let page = before ?? emptyPage(order, site.id, work.runs);
  let why: Failure | null = null;
  for (let spare = 1; page.lab.runs.length < work.runs && !signal.aborted;) {
    why = await seat.mayAsk(order.url);
    if (why !== null) break;
    tell({ type: 'lab-run', site: site.id, url: order.url, run: page.lab.runs.length + 1, of: work.runs });
    const answer = await lanes.visit(order.url, () => once(order.url, page.lab.slowdown || null, seat, work));
    if (answer.ok) page = { ...page, version: answer.version, lab: added(page.lab, answer) };
    else why = answer.failure;
    if (!answer.ok && (answer.failure.permanent || spare-- === 0)) break;
  }
  const isWhole = page.lab.runs.length >= work.runs;
  const stopped = signal.aborted ? failure('interrupted', 'the survey was stopped') : why;
  return { ...page, lab: { ...page.lab, wanted: work.runs }, failure: isWhole ? null : stopped };
}

function added(lab: Lab, { run, slowdown }: { readonly run: LabRun; readonly slowdown: number }): Lab {
  return { ...lab, slowdown, runs: [...lab.runs, run] };
}

async function once(url: string, slowdown: number | null, seat: Seat, work: LabWork): ReturnType<RunInLab> {
  const { site, by: { gate, manners, screens: { phone: { width, height, pixels } }, tell, secrets, signal } } = seat;
  let browser: LabBrowser | null = null;
  try {
    browser = await openLabBrowser({ site: site.id, home: site.home, userAgent: manners.userAgent, proxy: gate.proxy, tell, isSecret: secrets.isIn }, work.flags);
    const { endpoint, target } = browser;
    const answer = await orStopped(signal, work.run({ endpoint, target, url, userAgent: manners.userAgent, screen: { width, height, pixels }, slowdown, loadMs: manners.pageMs }));
    if (!answer.ok && browser.isGone()) return { ok: false, failure: failure('crash', 'the lab’s browser stopped working') };
    // The gate knows better why a page did not come.
    return answer.ok || answer.failure.fault === 'ours' ? answer : { ok: false, failure: gate.failureFor(url) ?? answer.failure };
  } catch (error) {
    return { ok: false, failure: whyFailed(error, url, seat.by) };
  } finally {
    await browser?.close();
  }
}

/** The answer, or that we stopped: then nobody waits for a run that takes most of a minute. */
async function orStopped(signal: AbortSignal, run: ReturnType<RunInLab>): ReturnType<RunInLab> {
  const { promise, resolve } = Promise.withResolvers<Awaited<typeof run>>();
  const stop = (): void => resolve({ ok: false, failure: failure('interrupted', 'the survey was stopped') });
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([run, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
