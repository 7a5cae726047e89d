import type { Results } from '../model/kit.ts';
import { printable } from '../progress/index.ts';

/** The league as lines for a terminal: bands first, places as intervals, then who is held back or not ranked and why. */
export function leagueLines({ league, survey }: Results): readonly string[] {
  const names = new Map(survey.sites.map((site) => [site.id, printable(site.name)]));
  const bands = new Map(survey.method.bands.map((band) => [band.id, band.title]));
  const ranked = league.rows.filter((row) => row.ranked);
  const cells = ranked.map((row) => [
    `${'★'.repeat(row.stars ?? 0)}${'☆'.repeat(Math.max(0, 4 - (row.stars ?? 0)))} ${bands.get(row.band ?? '') ?? ''}`,
    names.get(row.site) ?? row.site,
    `${row.points} (${row.low}–${row.high})`,
    row.rankLow === row.rankHigh ? `${row.rankLow}` : `${row.rankLow}–${row.rankHigh}`,
    `${Math.floor(row.coverage * 100)} %`,
  ]);
  const table = aligned([['Band', 'Council', 'Points (range)', 'Place', 'Answered'], ...cells]);
  const held = ranked.filter(({ gates }) => gates.length > 0).map((row) => `  ${names.get(row.site) ?? row.site}: ${printable(row.gates.join('; '))}`);
  const rest = league.rows.filter((row) => !row.ranked).map((row) => `  ${names.get(row.site) ?? row.site}: ${printable(row.reason)}`);
  return [...table, ...(held.length > 0 ? ['', 'Held back from a higher band:', ...held] : []), ...(rest.length > 0 ? ['', 'Not ranked, which says nothing about the site:', ...rest] : [])];
}

/** Columns padded to the widest cell; the first row is the head. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]): string => row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length))).join('  ').trimEnd();
  return rows.flatMap((row, n) => (n === 0 ? [line(row), widths.map((width) => '─'.repeat(width)).join('  ')] : [line(row)]));
}
