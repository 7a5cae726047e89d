import type { ScoreStep } from '../model/destination.ts';

/**
 * One step in the making of a score. `plus` adds, `times` multiplies, `or` adds that share of what is missing to 1; `at least` and `at most`
 * are bounds, `becomes` puts another figure in its place. What it is for is put into words only when somebody asks.
 */
export interface Move {
  readonly how: 'plus' | 'times' | 'or' | 'at least' | 'at most' | 'becomes';
  readonly by: number;
  readonly why: () => string;
}

/** The score that the moves make, from 0 on. */
export function scoreOf(moves: readonly Move[]): number {
  return round(moves.reduce(moved, 0));
}

/** The same score step by step; the last figure is the score. Steps that change nothing are told only where they say that nothing was heard. */
export function apartOf(moves: readonly Move[]): ScoreStep[] {
  let now = 0;
  const steps = moves.flatMap((move): ScoreStep[] => {
    const before = now;
    now = moved(now, move);
    return now === before && move.how !== 'plus' ? [] : [{ say: `${move.why()}${figure(move)}`, after: round(now) }];
  });
  return [...steps, { say: 'the result', after: round(now) }];
}

function moved(score: number, { how, by }: Move): number {
  switch (how) {
    case 'plus': return score + by;
    case 'times': return score * by;
    case 'or': return 1 - (1 - score) * (1 - by);
    case 'at least': return Math.max(score, by);
    case 'at most': return Math.min(score, by);
    case 'becomes': return by;
  }
}

function figure({ how, by }: Move): string {
  const shown = by.toFixed(2);
  switch (how) {
    case 'plus': return by === 0 ? '' : `: + ${shown}`;
    case 'times': return `: × ${shown}`;
    case 'or': return `: + ${shown} of what is missing to 1`;
    case 'at least': return `: at least ${shown}`;
    case 'at most': return `: at most ${shown}`;
    case 'becomes': return `: ${shown}`;
  }
}

/** Four decimals: equal scores are equal whatever the order of the sums. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
