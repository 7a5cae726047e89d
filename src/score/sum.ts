import type { LedgerLine } from '../model/method.ts';

/** Shares are 0–1 and unrounded; null where nothing was answered. */
export interface Sum {
  readonly points: number | null;
  /** Weight of everything asked. */
  readonly possible: number;
  /** Earned weight ÷ weight of the lines that were answered. */
  readonly share: number | null;
  /** The share if everything undecided failed, and if it passed. */
  readonly low: number | null;
  readonly high: number | null;
  /** Answered part of what was asked, by weight; 0 where nothing was asked. */
  readonly coverage: number;
}

/** Adds a ledger up. What is undecided lowers the coverage and widens low to high; it never moves points or share. */
export function sumOf(lines: readonly LedgerLine[]): Sum {
  const total = (value: (line: LedgerLine) => number) => lines.reduce((sum, line) => sum + value(line), 0);
  const possible = total(({ weight }) => weight);
  const answered = lines.filter(({ earned }) => earned !== null);
  if (answered.length === 0) return { points: null, possible, share: null, low: null, high: null, coverage: 0 };
  const points = total(({ earned }) => earned ?? 0);
  const part = (line: LedgerLine, count: number) => (line.weight * count) / (line.passed + line.failed + line.undecided);
  return {
    points, possible,
    share: points / answered.reduce((sum, { weight }) => sum + weight, 0),
    low: total((line) => part(line, line.passed - (line.doubts ?? 0))) / possible,
    high: total((line) => part(line, line.passed + line.undecided)) / possible,
    coverage: total((line) => part(line, line.passed + line.failed)) / possible,
  };
}
