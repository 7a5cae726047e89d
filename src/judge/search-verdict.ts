import type { TaskCase, Verdict } from '../model/kit.ts';
import type { SearchResult, SearchRun } from '../model/map.ts';
import { destinationDoubt } from './doubt.ts';
import { evidenceOf } from './evidence-of.ts';
import { failureWords } from './failure-words.ts';
import { leadsToAnswer } from './leads-to-answer.ts';
import { many, quote } from './quote.ts';
import { renderedSource, sourceOf } from './source-of.ts';
import { cantTell, failed, inapplicable, passed, untested } from './verdict.ts';
import { namesTheTask } from './words-in.ts';

const saysNothingFound = /\b(no|0|zero) (search )?(results?|matches)\b|nothing (was |has been )?found|did(n[’']t| not) match|(could|did)(n[’']t| not) (find|return) an(y|ything)\b/i;

/** Why nothing can be said of any search of the site; null where it was driven. */
export function searchDoubt(task: TaskCase): Verdict | null {
  const { map } = task;
  if (map.failure !== null) return destinationDoubt(task) ?? untested('The site could not be read.');
  const { how } = map.search;
  if (how === 'none') return inapplicable('No site search was found by these rules.');
  if (how === 'post') return cantTell('The site’s search has to be sent by POST, which our safety rules refuse.');
  return how === 'forbidden' ? cantTell('The site’s robots.txt asks us not to use its search.') : null;
}

/** Whether the first five results of one query hold the answer, `rank` being what findability made of it; with the page of results as evidence. */
export function searchVerdict(task: TaskCase, run: SearchRun, rank: number | null): Verdict {
  if (run.failure !== null) return untested(`The search for ${quote(run.query)} was not answered: ${failureWords(run.failure)}.`);
  const evidence = evidenceOf([lookOf(task, run)]);
  const at = run.url === null ? {} : { url: run.url };
  const doubt = run.results.length === 0 ? null : destinationDoubt(task);
  return { evidence, ...at, ...(doubt ?? landingVerdict(task, run) ?? (run.results.length === 0 ? emptyVerdict(task, run) : rankVerdict(task, run, rank))) };
}

/** A search may open the answer itself instead of a list. */
function landingVerdict(task: TaskCase, run: SearchRun): Verdict | null {
  const { url, query } = run;
  const ends = [url, lookOf(task, run)?.got ?? null];
  const isThere = ends.some((end) => end !== null && leadsToAnswer(task, end));
  return isThere ? passed(`The search for ${quote(query)} opens the page that answers at once.`) : null;
}

/** No results at all is a fact only where the page says so; else our reading of the page may be at fault. */
function emptyVerdict(task: TaskCase, run: SearchRun): Verdict {
  const look = lookOf(task, run);
  const source = (look && renderedSource(look)) ?? (run.url === null ? null : sourceOf(task, run.url));
  const said = saysNothingFound.exec(source?.text ?? '');
  if (said) return failed(`The search for ${quote(run.query)} found nothing: ${quote(said[0])}.`);
  return cantTell(`No results could be made out on the page that answers the search for ${quote(run.query)}.`);
}

function rankVerdict(task: TaskCase, run: SearchRun, rank: number | null): Verdict {
  const results = [...run.results].sort((a, b) => a.rank - b.rank);
  const hit = results.find((result) => result.rank === rank || leadsToAnswer(task, result.href));
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
