import type { TaskFinding } from '../src/model/destination.ts';
import type { SiteMap } from '../src/model/map.ts';

/** What is true of a task on a site: pages that answer (addresses), or why none does. */
export interface Truth {
  readonly kind: 'page' | 'off-site' | 'not offered' | 'dead link' | 'unlinked' | 'removed';
  readonly isTrue: (url: string) => boolean;
}

/** One task on one site: what is true, what the judge said. */
export interface Line {
  readonly site: string;
  readonly task: string;
  readonly kind: Truth['kind'];
  readonly verdict: string;
  readonly score: number;
  readonly best: string;
  /** The first choice is a true page; of what is not offered: nothing was claimed. */
  readonly right: boolean;
  /** The claim holds a true page. */
  readonly held: boolean;
  readonly claimed: boolean;
  /** Pages fetched for this task until a true one, the home page counted; null where none was, or where another task had fetched it. */
  readonly until: number | null;
  readonly fetched: number;
}

/** The line of a task whose map was made by the tool's own crawl. */
export function lineOf(site: string, finding: TaskFinding, map: SiteMap, truth: Truth): Line {
  const { verdict, best, set } = finding.destination;
  const claimed = verdict === 'found';
  const offered = isOffered(truth.kind);
  const asked = [map.home, ...map.fetched[finding.scenario] ?? []];
  const gotOf = (url: string): string => map.pages.find((page) => page.asked === url)?.got ?? url;
  const at = asked.findIndex((url) => truth.isTrue(url) || truth.isTrue(gotOf(url)));
  return {
    site, task: finding.scenario, kind: truth.kind, verdict, score: best?.score ?? 0, best: best?.url ?? '', claimed,
    right: offered ? best !== null && truth.isTrue(best.url) : !claimed,
    held: offered ? set.some(truth.isTrue) : !claimed,
    until: at < 0 ? null : at + 1, fetched: asked.length,
  };
}

function isOffered(kind: Truth['kind']): boolean {
  return kind === 'page' || kind === 'off-site';
}

/** What a group of lines comes to; `wrong` are claims without any true page in them. */
export interface Totals {
  readonly offered: number;
  readonly answered: number;
  readonly right: number;
  readonly held: number;
  readonly wrong: number;
  readonly others: number;
  readonly median: number | null;
  readonly most: number | null;
  readonly pages: number;
}

export function totalsOf(lines: readonly Line[]): Totals {
  const offered = lines.filter(({ kind }) => isOffered(kind));
  const answered = offered.filter(({ claimed }) => claimed);
  const untils = offered.flatMap(({ until }) => until ?? []).sort((a, b) => a - b);
  return {
    offered: offered.length, answered: answered.length, right: answered.filter(({ right }) => right).length,
    held: answered.filter(({ held }) => held).length, others: lines.length - offered.length,
    wrong: lines.filter(({ claimed, held }) => claimed && !held).length,
    median: untils[Math.floor((untils.length - 1) / 2)] ?? null, most: untils.at(-1) ?? null,
    pages: lines.length === 0 ? 0 : lines.reduce((sum, { fetched }) => sum + fetched, 0) / lines.length,
  };
}

/** The table of all sites, one row each and one for all together; then every line that is not plainly right. */
export function scoreboard(lines: readonly Line[]): string {
  const heads = ['site', 'right', 'answered', 'all', 'wrong', 'not there', 'pages until', 'pages a task'];
  const groups = [...Map.groupBy(lines, ({ site }) => site), ['all', lines] as const];
  const rows = groups.map(([site, group]) => {
    const { right, answered, offered, wrong, others, median, most, pages } = totalsOf(group);
    return [site, right, answered, offered, wrong, others, median === null ? '–' : `${median} (most ${most})`, pages.toFixed(1)].map(String);
  });
  const widths = heads.map((head, n) => Math.max(head.length, ...rows.map((row) => row[n]?.length ?? 0)));
  const print = (cells: readonly string[]): string => cells.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ');
  const odd = lines.filter(({ kind, claimed, right }) => !right || (isOffered(kind) && !claimed))
    .map(({ site, task, kind, verdict, score, best, held }) => `  ${site} ${task} (${kind}): ${verdict} ${score.toFixed(2)} ${held ? 'in the set' : ''} ${best}`);
  return [print(heads), ...rows.map(print), ...(odd.length > 0 ? ['', 'Not plainly right:', ...odd] : [])].join('\n');
}
