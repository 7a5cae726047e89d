import type { Page } from 'playwright';
import type { Observation } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';

/** What an observer that acts saw first, where it is no fault; else what it saw once more besides, and the failure where that could not be. */
export async function seenTwice(observer: Observer<Page>, first: Observation<unknown>, again: () => Promise<Observation<unknown>>): Promise<Observation<unknown>> {
  if (!first.ok || observer.deep === undefined) return first;
  // Observer ties what it saw to what it can compare; a list of all of them cannot.
  const data = first.data as Parameters<typeof observer.deep.isSuspect>[0];
  if (!observer.deep.isSuspect(data)) return first;
  const second = await again();
  return second.ok ? { ...first, data: observer.deep.agreed(data, second.data as typeof data) } : second;
}
