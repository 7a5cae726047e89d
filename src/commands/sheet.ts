import { createHash } from 'node:crypto';
import type { TaskFinding } from '../model/destination.ts';
import type { Finding } from '../model/finding.ts';
import type { Results, SiteResult } from '../model/kit.ts';
import type { Scenario } from '../model/scenario.ts';
import type { MarkQuestion } from '../publish/data/marks-sheet.ts';
import { byItself } from './judge-marks.ts';

/** Checks whose question names what only the survey has seen: the dead link itself. To quote it would tell the judge’s answer. */
const UNANSWERABLE = ['broken-link'];

interface Drawn { readonly site: SiteResult; readonly task: TaskFinding }

/**
 * Questions to people about so many pairs of site and task, by chance that is the same every time: drawn in the order of the SHA-256 of
 * `site/task` from each verdict of the judge by itself, as many as its share of all pairs and at least one. Sorted by site and task.
 */
export function questionsOf(results: Results, sample: number): readonly MarkQuestion[] {
  const pairs = results.sites.filter(({ notAssessed }) => notAssessed === null).flatMap((site) => site.tasks.map((task): Drawn => ({ site, task })));
  const strata = [...Map.groupBy(pairs, ({ task }) => byItself(task).verdict)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own.toSorted(byHash));
  const drawn = strata.flatMap((own, n) => own.slice(0, shares(strata.map(({ length }) => length), sample)[n] ?? 0));
  return drawn.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).flatMap((pair) => questionsAbout(results, pair));
}

/** How many of each stratum: at least one of each, the rest by share, what is left over to the largest remainders. */
export function shares(sizes: readonly number[], sample: number): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const wanted = Math.min(sample, all);
  const given = sizes.map((size) => Math.min(size, Math.max(1, Math.floor((wanted * size) / all))));
  const remainder = (n: number): number => (wanted * (sizes[n] ?? 0)) / all - (given[n] ?? 0);
  for (let over = given.reduce((sum, n) => sum + n, 0) - wanted; over > 0; over -= 1) {
    const most = given.indexOf(Math.max(...given));
    given[most] = Math.max(1, (given[most] ?? 0) - 1);
  }
  for (let left = wanted - given.reduce((sum, n) => sum + n, 0); left > 0; left -= 1) {
    const open = given.flatMap((count, n) => (count < (sizes[n] ?? 0) ? [n] : [])).sort((a, b) => remainder(b) - remainder(a) || a - b);
    given[open[0] ?? 0] = (given[open[0] ?? 0] ?? 0) + 1;
  }
  return given;
}

function nameOf({ site, task }: Drawn): string {
  return `${site.site.id}/${task.scenario}`;
}

function byHash(a: Drawn, b: Drawn): number {
  const hash = (pair: Drawn): string => createHash('sha256').update(nameOf(pair)).digest('hex');
  return hash(a) < hash(b) ? -1 : 1;
}

/** First which page answers, then each question of the method that was put there; not what the judge said to it. */
function questionsAbout(results: Results, { site, task }: Drawn): readonly MarkQuestion[] {
  const scenario = results.survey.scenarios.find(({ id }) => id === task.scenario);
  const about = { site_id: site.site.id, task: task.scenario, site: site.site.name, home: site.site.home, task_words: scenario?.task ?? '' };
  const weights = results.survey.method.task.weights;
  const asked = results.findings.filter((one) => one.site === site.site.id && one.task === task.scenario && Object.hasOwn(weights, one.check)
    && !UNANSWERABLE.includes(one.check));
  const which = 'Which page answers the task? Its address, or none. Begin on the home page; use links, search and A to Z as you like. cantTell if you do not know.';
  return [
    { ...about, check: 'destination', item: '', device: '', question: which, how: '' },
    ...asked.map((finding) => ({ ...about, check: finding.check, item: finding.item, device: finding.device ?? '', ...wordsOf(results, site, finding) })),
  ];
}

/** A question with all that it takes to answer it: what to ask, up to where to count, where to look. */
function wordsOf(results: Results, site: SiteResult, finding: Finding): { readonly question: string; readonly how: string } {
  const card = results.checks.find(({ id }) => id === finding.check);
  const scenario = results.survey.scenarios.find(({ id }) => id === finding.task);
  const asked = scenario === undefined ? card?.title ?? finding.check : askedIn(card?.title ?? finding.check, scenario, site, finding);
  const device = finding.device === null ? '' : ` On a ${finding.device}.`;
  return { question: `${asked}${device} (yes, no, n/a or cantTell; “the page that answers” is the one you gave for destination)`, how: card?.verify ?? '' };
}

function askedIn(title: string, scenario: Scenario, { search: { runs } }: SiteResult, { check, item }: Finding): string {
  const query = runs.find((run) => run.scenario === scenario.id && (run.purpose ?? 'task') === 'task')?.query ?? scenario.query;
  if (check === 'steps-to-task') return `Is the page that answers no more than ${scenario.clicks} clicks over links from the home page?`;
  if (check === 'search-top-five') return `${title} The query is “${query}”.`;
  if (check === 'a-to-z' && scenario.az.length > 0) return `${title} Look under ${scenario.az.map((name) => `“${name}”`).join(', ')}.`;
  const say = scenario.answers.find(({ id }) => id === item)?.say ?? item;
  return say === '' ? title : `${title} ${say.charAt(0).toUpperCase()}${say.slice(1)}.`;
}
