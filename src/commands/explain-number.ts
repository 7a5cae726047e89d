import type { TaskFinding } from '../model/destination.ts';
import type { Finding } from '../model/finding.ts';
import type { Results } from '../model/kit.ts';
import type { Score } from '../model/method.ts';
import { resultsOf } from './conclusion.ts';
import type { OpenEdition } from './edition.ts';
import { aligned } from './league-lines.ts';

/** Why a number is what it is, from the ledger down to the evidence. */
export interface Explained {
  readonly lines: readonly string[];
  readonly data: unknown;
}

/** `rest`: a site, a site and a task, or a finding's id; null where the edition has no such thing. */
export async function explainNumber(open: OpenEdition, rest: string): Promise<Explained | null> {
  const results = await resultsOf(open);
  const finding = results.findings.find(({ id }) => id === rest);
  if (finding !== undefined) return explainFinding(finding, results);
  const [site = '', task, ...more] = rest.split('/');
  if (rest === '') return explainEdition(results);
  if (more.length > 0 || !results.sites.some((one) => one.site.id === site)) return null;
  return task === undefined || task === '' ? explainSite(site, results) : explainTaskOn(site, task, results);
}

function explainFinding(finding: Finding, { scores, survey }: Results): Explained {
  const counted = scores.filter(({ site }) => site === finding.site).flatMap((score) => score.ledger.filter((line) => line.findings.includes(finding.id)).map((line) => ({ measure: score.measure, weight: line.weight })));
  const lines = [
    finding.message, '',
    `  check      ${finding.check}${finding.item === '' ? '' : ` (${finding.item})`}`,
    `  state      ${finding.state}`,
    `  severity   ${finding.severity}${finding.wcag.length > 0 ? `, WCAG ${finding.wcag.join(', ')}` : ''}`,
    `  where      ${[finding.task, finding.route, finding.device, finding.url].filter((part) => part !== null).join(' · ')}`,
    `  seen on    ${finding.pages} ${finding.pages === 1 ? 'page' : 'pages'} of the site${finding.fingerprint === '' ? '' : `, as ${finding.fingerprint}`}`,
    `  evidence   ${finding.evidence.join(', ') || 'none'}`,
    `  counts in  ${counted.map(({ measure, weight }) => `${measure} (weight ${weight})`).join(', ') || `nothing: method ${survey.method.id} gives it no weight`}`,
  ];
  return { lines, data: { ...finding, counted } };
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
  const found = own?.tasks.find(({ scenario }) => scenario === task);
  const searched = own?.search.how ?? 'none';
  if (score === undefined) return null;
  const findings = results.findings.filter((one) => one.site === site && one.task === task);
  const lines = [
    `${results.survey.scenarios.find(({ id }) => id === task)?.task ?? task}: ${score.stars ?? 'no'} stars, ${score.percent ?? 'no'} percent`,
    ...(found === undefined ? [] : ['', ...destinationLines(found, searchWords[searched])]),
    ...ledgerLines(score),
    '', ...aligned([['State', 'Check', 'What was seen'], ...findings.map((one) => [one.state, `${one.check}${one.item === '' ? '' : ` ${one.item}`}${one.device === null ? '' : ` ${one.device}`}`, one.message])]),
  ];
  return { lines, data: { score, task: found ?? null, findings } };
}

/** What it means that no result leads there, by how the site's search was driven. */
const searchWords = {
  form: 'not among the results', script: 'not among the results', none: 'none was found by these rules',
  post: 'not tried: it is sent by POST, which we never do', forbidden: 'not tried: robots.txt asks us not to',
} as const;

/** Which page was taken for the answer and the way there, each link with the words that counted. */
function destinationLines({ destination, shortest, searchRank, letterEntry }: TaskFinding, search: string): readonly string[] {
  const { best } = destination;
  if (best === null) return ['No page was found by these rules.'];
  return [
    `Answer (${destination.verdict}${destination.by === 'pin' ? ', named by a person' : ''}): ${best.url}  “${best.title}”  ${best.score.toFixed(2)}`,
    ...best.because.map((reason) => `  ${reason}`),
    ...(shortest === null ? ['No way over visible links was found.'] : ['The shortest way from the home page:', ...shortest.clicks.map((click, n) => `  ${n + 1}. “${click.text}”  ${click.scent.score.toFixed(2)}  ${click.scent.matches.map(({ term, of, field }) => `${term} (${of}, ${field})`).join(', ')}`)]),
    `Site search: ${searchRank === null ? search : `place ${searchRank}`}. A to Z: ${letterEntry === null ? 'no entry found' : `“${letterEntry.text}”`}.`,
  ];
}

function ledgerLines(score: Score): readonly string[] {
  const rows = score.ledger.map((line) => [line.of, `${line.weight}`, `${line.passed}`, `${line.failed}`, `${line.undecided}`, line.earned === null ? '–' : line.earned.toFixed(2)]);
  return ['', `${score.measure}: ${score.percent ?? 'no'} percent${score.stars === null ? '' : `, ${score.stars} stars`}`, ...score.notes.map((note) => `  ${note}`), ...aligned([['', 'Weight', 'Passed', 'Failed', 'Undecided', 'Earned'], ...rows]).map((line) => `  ${line}`)];
}
