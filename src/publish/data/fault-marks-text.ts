import { stringify } from 'csv-stringify/sync';
import type { FaultMark } from '../../model/fault-mark.ts';
import { clean } from '../markup/clean.ts';

/** What people decided as CSV for a spreadsheet, `yes` for what a check suspected rightly; sorted, so that the same decisions are the same bytes. */
export function faultMarksText(marks: readonly FaultMark[]): string {
  const rows = marks.map(({ site, check, item, fingerprint, verdict, who, why }) => [site, check, item, fingerprint, verdict === 'failed' ? 'yes' : 'no', who, why].map(clean));
  const sorted = rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return stringify(sorted, { header: true, columns: ['site_id', 'check', 'item', 'fingerprint', 'verdict', 'who', 'why'], escape_formulas: true });
}
