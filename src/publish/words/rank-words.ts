import type { LeagueRow } from '../../model/method.ts';
import { ordinal } from './figures.ts';

/** The place with its doubt: `1st`, `joint 2nd`, `2nd–4th`, `joint 2nd–4th`; `not ranked` where there is none. */
export function rankWords(row: LeagueRow): string {
  if (row.rankLow === null || row.rankHigh === null) return 'not ranked';
  const places = row.rankLow === row.rankHigh ? ordinal(row.rankLow) : `${ordinal(row.rankLow)}–${ordinal(row.rankHigh)}`;
  return row.tie === '' ? places : `joint ${places}`;
}
