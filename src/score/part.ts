import type { LedgerLine } from '../model/method.ts';
import type { Sum } from './sum.ts';

/** A measure before rounding. */
export interface Part {
  readonly measure: string;
  readonly ledger: readonly LedgerLine[];
  readonly sum: Sum;
  readonly stars: number | null;
  readonly starsInDoubt?: number;
  readonly notes: readonly string[];
  /** Of a task: its stars if everything undecided failed, and if it passed. */
  readonly range: { readonly low: number; readonly high: number } | null;
}
