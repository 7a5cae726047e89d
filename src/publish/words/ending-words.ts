import type { SiteResult } from '../../model/kit.ts';
import type { Ending, Journey } from '../../model/visit.ts';

/** How a journey ended; `unsure` where it came to a page or lost its way and nobody is sure yet that it was the answer that it looked for. */
export type Ended = Ending['kind'] | 'unsure';

const words: Readonly<Record<Ended, string>> = {
  reached: 'reached',
  lost: 'not reached',
  stopped: 'visit stopped',
  absent: 'no such route found',
  unsure: 'for a person to say',
};

/** How a journey ended in two or three words. `stopped` is the world's doing or ours and costs the council nothing. */
export function endingWords(kind: Ended): string {
  return words[kind];
}

/** How a journey ended, as far as the answer that it was walked to is sure. */
export function endedAs({ tasks }: Pick<SiteResult, 'tasks'>, { visit, ending: { kind } }: Pick<Journey, 'visit' | 'ending'>): Ended {
  const isOpen = tasks.find(({ scenario }) => scenario === visit.scenario)?.destination.verdict === 'review';
  return isOpen && (kind === 'reached' || kind === 'lost') ? 'unsure' : kind;
}
