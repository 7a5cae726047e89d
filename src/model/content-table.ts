import type { Spot } from './spot.ts';

/** A table that is painted, measured. */
export interface ContentTable extends Spot {
  readonly rows: number;
  readonly columns: number;
  /** Header cells: th or a header's role, scope or headers. */
  readonly headers: number;
  readonly caption: string;
  readonly isPresentation: boolean;
  /** Words a cell on average, and the share 0–1 of cells with at most eight. */
  readonly cellWords: number;
  readonly short: number;
  /** It holds headings, forms, other tables or more than one block in a cell. */
  readonly holdsBlocks: boolean;
  readonly isNested: boolean;
  /** Every row has the same number of columns. */
  readonly isRegular: boolean;
  /** Cells over several rows or columns, not counting one over the whole width. */
  readonly spans: number;
  readonly scoped: boolean;
  /** Why its first row or column looks like headers; '' where it does not. */
  readonly looks: string;
  /** Visible lines round its cells. */
  readonly ruled: boolean;
  /** First cell over the whole width, with its text; ''. */
  readonly banner: string;
  readonly emptyHeaders: number;
  /** Names of header cells without any cell that they are for. */
  readonly idle: readonly string[];
  /** Header rows above the first row of data. */
  readonly headerRows: number;
}
