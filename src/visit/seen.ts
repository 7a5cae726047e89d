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
 * One answer from each observer, in their order; neighbours that only read are asked together. What an observer throws, or that it takes too
 * long, is its answer; on a page that no longer reacts the rest are not asked.
 */
export async function seeWith(page: Page, seeing: Seeing): Promise<Seen> {
  const seen: Record<string, Observation<unknown>> = {};
  let dead: Failure | null = null;
  for (const [first, ...more] of groupsOf(seeing.observers)) {
    if (dead === null && more.length > 0) await seeTogether([first, ...more], page, seeing, seen);
    for (const observer of [first, ...more]) {
      // What failed among others is asked once more alone: it may be another's fault.
      if (seen[observer.id]?.ok === true) continue;
      const answer: Observation<unknown> = dead === null ? await ask(observer, page, seeing) : { ok: false, failure: dead };
      seen[observer.id] = answer;
      if (dead === null && !answer.ok && !(await isAlive(page))) dead = answer.failure;
    }
  }
  // Each key holds its own observer's answer: Observer ties id and type together, a record cannot.
  return seen as Seen;
}

type Group = readonly [Observer<Page>, ...Observer<Page>[]];

/** Neighbours that only read, together; whoever else, alone. */
function groupsOf(observers: readonly Observer<Page>[]): readonly Group[] {
  return observers.reduce<Group[]>((groups, observer) => {
    const last = groups.at(-1);
    if (last === undefined || observer.reads !== true || last[0].reads !== true) return [...groups, [observer]];
    return [...groups.slice(0, -1), [...last, observer]];
  }, []);
}

async function seeTogether(group: Group, page: Page, seeing: Seeing, seen: Record<string, Observation<unknown>>): Promise<void> {
  const answers = await Promise.all(group.map((observer) => ask(observer, page, seeing)));
  for (const [n, { id }] of group.entries()) seen[id] = answers[n] ?? { ok: false, failure: failure('internal', `${id} was not asked`) };
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
