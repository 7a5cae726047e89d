import { parse } from 'csv-parse/sync';
import type { Problem, Read } from '../model/problem.ts';
import type { CouncilType, Nation, Site } from '../model/survey.ts';

/** A public file of councils, as it was downloaded. */
export interface RegisterFile {
  readonly file: string;
  readonly text: string;
}

/** The first letters of a GSS code say what kind of council it is (ONS register of geographic codes). */
const types: Readonly<Record<string, readonly [CouncilType, Nation]>> = {
  E06: ['unitary', 'England'], E07: ['district', 'England'], E08: ['metropolitan', 'England'], E09: ['london-borough', 'England'], E10: ['county', 'England'],
  W06: ['welsh', 'Wales'], S12: ['scottish', 'Scotland'], N09: ['northern-irish', 'Northern Ireland'],
};

/**
 * Councils from GOV.UK's `local-authorities.csv` (gss, slug, name, homepage_url), mySociety's `uk_local_authorities_current.csv`
 * (gss-code, official-name, gov-uk-slug, end-date) or a file with columns of either name. Where both are given, mySociety's
 * current code and name win and GOV.UK's home page is used. Councils that have ended and bodies that are no principal council are left
 * out; a council without a home page is a warning, for it cannot be surveyed. Sorted by id.
 */
export function readRegister(files: readonly RegisterFile[]): Read<readonly Site[]> {
  const problems: Problem[] = [];
  const known = withPredecessors(files.flatMap((file) => rowsOf(file, problems)));
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) return { ok: false, problems: errors };

  const sites = new Map<string, Site>();
  const former = new Set(known.flatMap(({ formerly }) => formerly));
  for (const row of known) {
    const kind = types[row.gss.slice(0, 3)];
    if (kind === undefined || row.hasEnded || former.has(row.gss)) continue;
    const same = known.filter((other) => !other.hasEnded && isSame(row, other));
    // GOV.UK's file keeps some codes that mySociety knows to be superseded.
    if (row.official === '' && same.some(({ official, gss }) => official !== '' && gss !== row.gss)) continue;
    const home = same.map((other) => other.home).find((address) => address !== '');
    if (home === undefined) problems.push(problem(row, `${row.name} has no home page in these files and cannot be surveyed: give GOV.UK's local-authorities.csv too`, 'warning'));
    else if (!sites.has(row.gss)) sites.set(row.gss, { id: row.gss, name: row.official || row.name, type: kind[0], nation: kind[1], home });
  }
  return { ok: true, value: [...sites.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), warnings: problems };
}

function isSame(row: Row, other: Row): boolean {
  return other.gss === row.gss || other.name === row.name || (row.slug !== '' && other.slug === row.slug) || row.formerly.includes(other.gss) || other.formerly.includes(row.gss);
}

interface Row {
  readonly file: string; readonly line: number; readonly gss: string; readonly slug: string; readonly name: string;
  /** mySociety's name, which is kept up to date. */
  readonly official: string;
  readonly home: string; readonly hasEnded: boolean; readonly formerly: readonly string[];
  /** mySociety's three letters, and those of the council that took this one's place. */
  readonly code: string; readonly replacedBy: string;
}

/** A council that took another's place is also known by that one's GSS code. */
function withPredecessors(rows: readonly Row[]): readonly Row[] {
  const before = Map.groupBy(rows.filter(({ hasEnded, replacedBy }) => hasEnded && replacedBy !== ''), ({ replacedBy }) => replacedBy);
  return rows.map((row) => ({ ...row, formerly: [...row.formerly, ...(before.get(row.code) ?? []).map(({ gss }) => gss)] }));
}

function rowsOf({ file, text }: RegisterFile, problems: Problem[]): readonly Row[] {
  const at = { file, line: 1 };
  let parsed: readonly { readonly record: Readonly<Record<string, string>>; readonly info: { readonly lines: number } }[];
  try {
    parsed = parse(text, { columns: true, bom: true, info: true, skip_empty_lines: true, relax_column_count: true });
  } catch (cause) {
    problems.push(problem(at, `this is no CSV file: ${cause instanceof Error ? cause.message : 'it cannot be read'}`, 'error'));
    return [];
  }
  const columns = Object.keys(parsed[0]?.record ?? {});
  if (!columns.includes('gss') && !columns.includes('gss-code')) {
    problems.push(problem(at, `expected a column gss or gss-code, found ${columns.slice(0, 6).join(', ') || 'nothing'}: is this GOV.UK's local-authorities.csv or mySociety's uk_local_authorities_current.csv?`, 'error'));
    return [];
  }
  return parsed.map(({ record, info }) => ({
    file, line: info.lines,
    gss: record['gss'] ?? record['gss-code'] ?? '',
    slug: record['slug'] ?? record['gov-uk-slug'] ?? record['govuk_slug'] ?? '',
    name: record['name'] ?? record['official-name'] ?? '',
    official: record['official-name'] ?? '',
    home: web(record['homepage_url'] ?? ''),
    hasEnded: (record['end-date'] ?? '') !== '',
    code: record['local-authority-code'] ?? '',
    replacedBy: record['replaced-by'] ?? '',
    formerly: (record['former-gss-codes'] ?? '').split(',').map((code) => code.trim()).filter((code) => code !== ''),
  }));
}

function web(address: string): string {
  return /^https?:\/\/[^\s/]+/.test(address) ? address : '';
}

function problem({ file, line }: { readonly file: string; readonly line: number }, message: string, level: Problem['level']): Problem {
  return { file, line, column: 1, at: '', message, hint: null, level };
}
