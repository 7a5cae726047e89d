import type { Page } from 'playwright';
import type { Observation, Seen } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import type { ObservedOn, Observer } from '../model/kit.ts';
import { latenessOf, within } from './deadline.ts';
import { failure, failureOf } from './failure.ts';
import { isSealed } from './hold-back.ts';

const ALIVE_MS = 3000;

/** How a page is to be seen: by whom, as what, and how long each may take. */
export interface Seeing extends Omit<ObservedOn<Page>, 'ms'> {
  readonly observers: readonly Observer<Page>[];
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
    const answer: Observation<unknown> = dead === null ? await ask(observer, page, seeing) : { ok: false, failure: dead };
    seen[observer.id] = answer;
    if (dead === null && !answer.ok && !(await isAlive(page))) dead = answer.failure;
  }
  // Each key holds its own observer's answer: Observer ties id and type together, a record cannot.
  return seen as Seen;
}

async function ask(observer: Observer<Page>, page: Page, { observers: _all, observerMs, ...on }: Seeing): Promise<Observation<unknown>> {
  if (isSealed(page.context())) return { ok: false, failure: failure('unsafe', 'nothing is kept of a page on which a secret was typed') };
  try {
    const data = await within(observerMs, observer.id, () => observer.observe(page, { ...on, ms: observerMs }));
    return { ok: true, data, version: observer.version };
  } catch (error) {
    return { ok: false, failure: latenessOf(error) ?? failureOf(error, { doing: observer.id }) };
  }
}

/** Whether the page still answers. */
export function isAlive(page: Page): Promise<boolean> {
  return within(ALIVE_MS, 'a sign of life', () => page.evaluate(() => true)).catch(() => false);
}
