import type { FailureKind } from '../model/failure.ts';
import type { Ending, JudgedOutcome } from '../model/visit.ts';
import { routeWords } from './arrivals.ts';
import { endedStep } from './ended-step.ts';
import { helpOf } from './help-of.ts';
import { lostOutcome } from './lost-outcome.ts';
import { oneLine, sentence } from './one-line.ts';
import type { OutcomeCase } from './outcome-case.ts';
import { place } from './quote.ts';
import { sawIt } from './saw-it.ts';
import { stopWords } from './walked-before.ts';

/**
 * How a journey ended, for people who have to act: one of the closed list, with what was seen that makes it so. Total. What is not the
 * site’s own doing, or not sure to be, is never said of the site.
 */
export function outcomeOf(of: OutcomeCase): JudgedOutcome {
  const { journey } = of;
  const at = endedStep(journey);
  const helped = helpOf(of);
  return { ...byEnding(of, at, helped), ...(at === null ? {} : { step: at }), ...(helped.length === 0 ? {} : { helped }) };
}

function byEnding(of: OutcomeCase, at: number | null, helped: readonly string[]): JudgedOutcome {
  const { ending, steps, visit } = of.journey;
  if (ending.kind === 'reached') return reachedOutcome(of, ending.url, helped);
  if (ending.kind === 'stopped') return stoppedOutcome(ending);
  if (ending.kind === 'absent') {
    if (visit.route === 'scripted' && steps.length === 0) return { outcome: 'not-assessed', because: 'There is no script to walk.' };
    const because = visit.route === 'scripted' ? `The script saw that the site has no such thing: ${oneLine(ending.reason)}.` : sentence(ending.reason);
    return { outcome: 'not-offered', because };
  }
  const taken = at === null ? undefined : steps[at];
  return lostOutcome(of, at === null || taken === undefined ? null : { at, taken });
}

/** A script that saw what it was told to expect keeps its word; who only came to a page that may answer is not known to have arrived. */
function reachedOutcome({ task, journey }: OutcomeCase, url: string, helped: readonly string[]): JudgedOutcome {
  const { visit } = journey;
  if (task.destination.verdict !== 'found' && !sawIt(journey)) {
    return { outcome: 'not-assessed', because: `Came to ${place(url)}; a person has to look first whether it answers.` };
  }
  if (helped.length === 0) return { outcome: 'done', because: `Arrived at ${place(url)} ${routeWords[visit.route]}.` };
  return { outcome: 'done-with-help', because: `Arrived at ${place(url)}, with help written for this site: ${helped.join('; ')}.` };
}

const walls: ReadonlySet<FailureKind> = new Set(['blocked', 'robots', 'opted-out']);

/** What the world, the site’s wish or we ourselves stopped. */
export function stoppedOutcome(ending: Extract<Ending, { kind: 'stopped' }>): JudgedOutcome {
  const { failure, reason } = ending;
  const words = stopWords(ending);
  const because = words === reason ? sentence(reason) : `${sentence(words).slice(0, -1)}: ${oneLine(reason)}.`;
  if (walls.has(failure.kind)) return { outcome: 'blocked', because };
  return { outcome: failure.fault === 'site' ? 'broken-site' : 'not-assessed', because };
}
