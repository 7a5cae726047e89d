import type { Finding } from '../model/finding.ts';
import type { Results } from '../model/kit.ts';
import type { Score } from '../model/method.ts';
import { routeAnswers } from '../publish/way/route-answers.ts';
import { wayCase } from '../publish/way/way-case.ts';
import { resultsOf } from './conclusion.ts';
import type { OpenEdition } from './edition.ts';
import { countedIn, findingLines } from './explain-finding.ts';
import { wayLines } from './explain-way.ts';
import { aligned } from './league-lines.ts';
import { wrapped } from './wrapped.ts';

/** Why a number is what it is, from the ledger down to the evidence. */
export interface Explained {
  readonly lines: readonly string[];
  readonly data: unknown;
}

/** `rest`: a site, a site and a task, or a finding's id; null where the edition has no such thing. */
export async function explainNumber(open: OpenEdition, rest: string): Promise<Explained | null> {
  const results = await resultsOf(open);
  const finding = results.findings.find(({ id }) => id === rest);
  if (finding !== undefined) return explainFinding(finding, results, open.here);
  const [site = '', task, ...more] = rest.split('/');
  if (rest === '') return explainEdition(results);
  if (more.length > 0 || !results.sites.some((one) => one.site.id === site)) return null;
  return task === undefined || task === '' ? explainSite(site, results) : explainTaskOn(site, task, results);
}

function explainFinding(finding: Finding, results: Results, here: string): Explained {
  const { matters, mend, verify } = results.checks.find(({ id }) => id === finding.check) ?? {};
  return { lines: findingLines(finding, results, here), data: { ...finding, counted: countedIn(finding, results), matters, mend, verify } };
}

function explainEdition(results: Results): Explained {
  const rows = results.league.rows.map((row) => [row.site, results.survey.sites.find(({ id }) => id === row.site)?.name ?? '', row.ranked ? `${row.stars} stars` : 'not ranked']);
  return { lines: [`${results.edition.title}, edition ${results.edition.id}. Its sites, to be named behind it with a /:`, '', ...aligned([['Site', 'Council', ''], ...rows])], data: results.league.rows };
}

function explainSite(site: string, results: Results): Explained {
  const scores = results.scores.filter((score) => score.site === site);
  const row = results.league.rows.find((one) => one.site === site);
  const lines = [
    `${results.survey.sites.find(({ id }) => id === site)?.name}: ${row?.ranked === true ? `${row.points} points (${row.low}–${row.high}), ${row.stars} stars` : `not ranked: ${row?.reason}`}`,
    ...(row?.gates.map((gate) => `  held back by ${gate}`) ?? []),
    ...scores.filter(({ measure }) => !measure.startsWith('task:')).flatMap(ledgerLines),
    '', ...aligned([['Task', 'Stars', 'Percent', 'Answered', ''], ...scores.filter(({ measure }) => measure.startsWith('task:')).map(taskRow)]),
  ];
  return { lines, data: { row, scores } };
}

function taskRow(score: Score): readonly string[] {
  return [score.measure.slice('task:'.length), `${score.stars ?? 'not rated'}`, `${score.percent ?? '–'}`, `${Math.floor(score.coverage * 100)} %`, score.notes.join(' ')];
}

function explainTaskOn(site: string, task: string, results: Results): Explained | null {
  const score = results.scores.find((one) => one.site === site && one.measure === `task:${task}`);
  const own = results.sites.find((one) => one.site.id === site);
  const scenario = results.survey.scenarios.find(({ id }) => id === task);
  if (score === undefined || own === undefined || scenario === undefined) return null;
  const way = wayCase(results, own, scenario);
  const findings = results.findings.filter((one) => one.site === site && one.task === task);
  const lines = [
    ...wrapped(`${scenario.task}, at ${own.site.name}: ${score.stars ?? 'no'} stars, ${score.percent ?? 'no'} percent`), '',
    ...(own.notAssessed === null ? [] : [...wrapped(`Not assessed: ${own.notAssessed}`), '']),
    ...(way === null ? [] : wayLines(way)),
    'THE SCORE', ...ledgerLines(score).slice(1), '',
    'EVERY QUESTION', ...findings.flatMap(questionLines), '',
    ...wrapped(`Method ${results.survey.method.id}, SHA-256 ${results.survey.method.hash}`, '', '  '),
  ];
  return { lines, data: { score, task: way?.task ?? null, ...around(results, own, task), findings, method: results.edition.method } };
}

/** What else is known of a task: the route answers, its searches, and where its links stand. */
function around(results: Results, { site, search, quoted }: Results['sites'][number], task: string): Readonly<Record<string, unknown>> {
  return {
    routes: routeAnswers(results, site.id, task).map(({ findings, ...answer }) => ({ ...answer, findings: findings.map(({ id }) => id) })),
    search: { how: search.how, runs: search.runs.filter(({ scenario }) => scenario === task) },
    links: quoted?.filter((link) => link.task === task) ?? [],
  };
}

function questionLines(one: Finding): readonly string[] {
  const named = [one.check, one.item, one.device].filter((part) => part !== null && part !== '').join(' ');
  return [`  ${one.state.padEnd(12)}  ${named}`, ...wrapped(one.message, '                ')];
}

function ledgerLines(score: Score): readonly string[] {
  const rows = score.ledger.map((line) => [line.of, `${line.weight}`, `${line.passed}`, `${line.failed}`, `${line.undecided}`, line.earned === null ? '–' : line.earned.toFixed(2)]);
  return ['', `${score.measure}: ${score.percent ?? 'no'} percent${score.stars === null ? '' : `, ${score.stars} stars`}`, ...score.notes.map((note) => `  ${note}`), ...aligned([['', 'Weight', 'Passed', 'Failed', 'Undecided', 'Earned'], ...rows]).map((line) => `  ${line}`)];
}
