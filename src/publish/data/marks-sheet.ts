import { stringify } from 'csv-stringify/sync';
import { clean } from '../markup/clean.ts';

/** One question to a person; its `value` is left to them. */
export interface MarkQuestion {
  readonly site_id: string;
  readonly task: string;
  readonly check: string;
  readonly item: string;
  readonly device: string;
  readonly site: string;
  readonly home: string;
  readonly task_words: string;
  readonly question: string;
  readonly how: string;
}

const COLUMNS = ['rater', 'site_id', 'task', 'check', 'item', 'device', 'value', 'site', 'home', 'task_words', 'question', 'how'] as const;

/** A blank sheet of marks as CSV for a spreadsheet; what it would take for a formula gets an apostrophe. */
export function marksSheet(rater: string, questions: readonly MarkQuestion[]): string {
  const rows = questions.map((one) => COLUMNS.map((name) => (name === 'rater' ? clean(rater) : name === 'value' ? '' : clean(one[name]))));
  return stringify(rows, { header: true, columns: [...COLUMNS], escape_formulas: true });
}
