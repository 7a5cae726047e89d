import type { Results } from '../../model/kit.ts';

/** A value of a data file. Null is written as nothing at all: not assessed, never 0. A list is written with `;` between. */
export type Cell = string | number | boolean | null | readonly string[];

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  /** What it holds, its unit, and what an empty cell means. */
  readonly about: string;
  /** Never empty. */
  readonly required?: true;
  /** The table and column that this one names a row of. */
  readonly of?: readonly [table: string, column: string];
}

/** One data file: its columns in order, what makes a row unique, and its rows, sorted. */
export interface Table {
  /** = file name without ending. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Whether an edition has this file at all; absent: every edition has it. */
  readonly when?: (results: Results) => boolean;
  /** Each row has one cell per column, in the columns' order. */
  readonly rows: (results: Results) => readonly (readonly Cell[])[];
}
