import type { Destination, TaskFinding } from '../model/destination.ts';
import type { Journey } from '../model/visit.ts';
import { addressKey } from './address-key.ts';
import type { Stopped } from './arrivals.ts';
import { failureWords } from './failure-words.ts';
import { place } from './quote.ts';
import { sawIt } from './saw-it.ts';

const SINCE = 'somebody said since then where the answer is';

/**
 * The journeys as they count after somebody said where a task is answered: one that arrived there arrived; one that was walked to another
 * page and ended elsewhere, or nowhere, is no fault of the site's and stands as one that was not finished. `before` holds what the
 * journeys were walked by, only of tasks where something was said since; a script that saw what it was told to expect keeps its word.
 */
export function walkedBefore(journeys: readonly Journey[], before: readonly TaskFinding[], after: readonly TaskFinding[]): readonly Journey[] {
  const of = (findings: readonly TaskFinding[], scenario: string): Destination | undefined => findings.find((one) => one.scenario === scenario)?.destination;
  return journeys.map((journey) => {
    const [then, now] = [of(before, journey.visit.scenario), of(after, journey.visit.scenario)];
    return then === undefined || now === undefined || isStillTrue(journey, keysOf(then), keysOf(now)) ? journey : unfinished(journey, now);
  });
}

/** Why a journey was not finished, in plain words. */
export function stopWords({ failure, reason }: Stopped['ending']): string {
  return failure.detail === SINCE ? reason : failureWords(failure);
}

function isStillTrue(journey: Journey, then: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  const { ending, visit } = journey;
  if (now.size === then.size && now.isSubsetOf(then)) return true;
  if (ending.kind === 'reached') return now.has(addressKey(ending.url)) || sawIt(journey);
  // Who did not come to any of several pages did not come to one of them.
  return ending.kind !== 'lost' || visit.route === 'scripted' || (now.size > 0 && now.isSubsetOf(then));
}

function unfinished(journey: Journey, now: Destination): Journey {
  const { ending } = journey;
  const ended = ending.kind === 'reached' ? `it ended at ${place(ending.url)}, ` : '';
  const reason = `${ended}walked ${sinceWhen(now)}; a new edition walks it again`;
  return { ...journey, ending: { kind: 'stopped', reason, failure: { kind: 'interrupted', detail: SINCE, permanent: true, fault: 'ours' } } };
}

/** Only where a person spoke is one said to have decided. */
function sinceWhen({ by, said }: Destination): string {
  if (by === 'truth') return 'before this address was given to say where the answer is';
  return by === 'reply' || said !== undefined ? 'before a person decided where the answer is' : 'before an address was given that changes where the answer is';
}

function keysOf({ set }: Destination): ReadonlySet<string> {
  return new Set(set.map(addressKey));
}
