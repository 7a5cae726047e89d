import type { Page } from 'playwright';
import type { Observation, Seen } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { Observer, Store } from '../model/kit.ts';
import type { Device } from '../model/survey.ts';
import { failure, failureOf } from './failure.ts';

const ALIVE_MS = 3000;

/** How a page is to be seen: by whom, as what, and how long each may take. */
export interface Seeing {
  readonly observers: readonly Observer<Page>[];
  readonly device: Device;
  readonly url: string;
  readonly keep: Store['keep'];
  readonly observerMs: number;
}

/**
 * One answer from each observer, in their order. What an observer throws, or that it takes too long, is its answer; on a
 * page that no longer reacts the rest are not asked.
 */
export async function seeWith(page: Page, seeing: Seeing): Promise<Seen> {
  const seen: Record<string, Observation<unknown>> = {};
  let dead: Failure | null = null;
  for (const observer of seeing.observers) {
    seen[observer.id] = dead === null ? await ask(observer, page, seeing) : { ok: false, failure: dead };
    const answer = seen[observer.id];
    if (dead === null && answer?.ok === false && !(await isAlive(page))) dead = answer.failure;
  }
  // Each key holds its own observer's answer: Observer ties id and type together, a record cannot.
  return seen as Seen;
}

async function ask(observer: Observer<Page>, page: Page, { device, url, keep, observerMs }: Seeing): Promise<Observation<unknown>> {
  const timer = Promise.withResolvers<never>();
  const late = setTimeout(() => timer.reject(failure('timeout', `${observer.id} took longer than ${observerMs} ms`, { fault: 'ours' })), observerMs);
  try {
    const data = await Promise.race([observer.observe(page, { device, url, keep }), timer.promise]);
    return { ok: true, data, version: observer.version };
  } catch (error) {
    return { ok: false, failure: isFailure(error) ? error : failureOf(error, { doing: observer.id }) };
  } finally {
    clearTimeout(late);
  }
}

/** Whether the page still answers. */
export async function isAlive(page: Page): Promise<boolean> {
  const timer = Promise.withResolvers<boolean>();
  const late = setTimeout(timer.resolve, ALIVE_MS, false);
  const answer = await Promise.race([page.evaluate(() => true).catch(() => false), timer.promise]);
  clearTimeout(late);
  return answer;
}

/** Whether a thrown thing is a Failure already. */
export function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && !(thrown instanceof Error) && 'kind' in thrown && 'fault' in thrown;
}
