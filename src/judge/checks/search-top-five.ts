import type { TaskCase, Verdict } from '../../model/kit.ts';
import type { SearchResult, SearchRun } from '../../model/map.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { failureWords } from '../failure-words.ts';
import { leadsToAnswer } from '../leads-to-answer.ts';
import { many, quote } from '../quote.ts';
import { renderedSource, sourceOf } from '../source-of.ts';
import { cantTell, failed, inapplicable, passed, untested } from '../verdict.ts';
import { namesTheTask } from '../words-in.ts';

const saysNothingFound = /\b(no|0|zero) (search )?(results?|matches)\b|nothing (was |has been )?found|did(n[’']t| not) match|(could|did)(n[’']t| not) (find|return) an(y|ything)\b/i;

export const searchTopFive = defineCheck({
  id: 'search-top-five',
  of: 'task',
  title: 'Does the site’s search give the task among its first five results?',
  about: 'Puts the task’s query, the action word in it, to the site’s own search. A search that cannot be driven without sending something is not judged.',
  verify: 'Type the query into the site’s search. Is the page that answers among the first five results?',
  severity: 'moderate',
  wcag: [],
  judge: (task) => [{ route: 'search', ...verdict(task) }],
});

function verdict(task: TaskCase): Verdict {
  const { map, scenario } = task;
  if (map.failure !== null) return destinationDoubt(task) ?? untested('The site could not be read.');
  const undriven = whyUndriven(map.search.how);
  if (undriven) return undriven;
  const runs = map.search.runs.filter((one) => one.scenario === scenario.id);
  const run = runs.find(({ query }) => query === scenario.query) ?? runs[0];
  if (run === undefined) return untested(`The search was not asked for ${quote(scenario.query)}.`);
  if (run.failure !== null) return untested(`The search for ${quote(run.query)} was not answered: ${failureWords(run.failure)}.`);
  const evidence = evidenceOf([lookOf(task, run)]);
  const at = run.url === null ? {} : { url: run.url };
  return { evidence, ...at, ...(run.results.length === 0 ? emptyVerdict(task, run) : destinationDoubt(task) ?? rankVerdict(task, run)) };
}

function whyUndriven(how: TaskCase['map']['search']['how']): Verdict | null {
  if (how === 'none') return inapplicable('No site search was found by these rules.');
  if (how === 'post') return cantTell('The site’s search has to be sent by POST, which our safety rules refuse.');
  if (how === 'forbidden') return cantTell('The site’s robots.txt asks us not to use its search.');
  return null;
}

/** No results at all is a fact only where the page says so; else our reading of the page may be at fault. */
function emptyVerdict(task: TaskCase, run: SearchRun): Verdict {
  const look = lookOf(task, run);
  const source = (look && renderedSource(look)) ?? (run.url === null ? null : sourceOf(task, run.url));
  const said = saysNothingFound.exec(source?.text ?? '');
  if (said) return failed(`The search for ${quote(run.query)} found nothing: ${quote(said[0])}.`);
  return cantTell(`No results could be made out on the page that answers the search for ${quote(run.query)}.`);
}

function rankVerdict(task: TaskCase, run: SearchRun): Verdict {
  const results = [...run.results].sort((a, b) => a.rank - b.rank);
  const hit = results.find(({ href, rank }) => rank === task.finding.searchRank || leadsToAnswer(task, href));
  if (hit && hit.rank <= 5) return passed(`Result ${hit.rank} for ${quote(run.query)}: ${quote(hit.text)}.`);
  const open = results.slice(0, 5).find((result) => isUnreadRival(task, result));
  if (open) return cantTell(`Result ${open.rank} for ${quote(run.query)}, ${quote(open.text)}, may answer too, but was not read.`);
  if (hit) return failed(`Only result ${hit.rank} for ${quote(run.query)}: ${quote(hit.text)}.`);
  const [first] = results;
  return failed(`None of the first five of ${many(results.length, 'result')} for ${quote(run.query)} is the page that answers; first comes ${quote(first?.text ?? '')}.`);
}

function isUnreadRival(task: TaskCase, { href, text }: SearchResult): boolean {
  return namesTheTask(task.scenario, text) && sourceOf(task, href) === null;
}

function lookOf(task: TaskCase, run: SearchRun) {
  return (run.look === null ? null : task.look(run.look)) ?? (run.url === null ? null : task.looked(run.url));
}
