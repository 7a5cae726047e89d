import type { TaskCase, Verdict } from '../../model/kit.ts';
import { defineCheck } from '../define-check.ts';
import { quote } from '../quote.ts';
import { searchDoubt, searchVerdict } from '../search-verdict.ts';
import { inapplicable, untested } from '../verdict.ts';

export const searchAsked = defineCheck({
  id: 'search-asked',
  of: 'task',
  title: 'Does the site’s search understand the task as somebody would ask it?',
  about: 'Puts the task to the site’s own search in the words of a question and looks for the answering page among the first five results. Told beside the task’s own query; it does not count.',
  verify: 'Type the question into the site’s search. Is the page that answers among the first five results?',
  matters: 'Many people ask a search as they would ask a person.',
  mend: 'Let the search know the words of questions: synonyms, and titles that say what a page answers.',
  unseen: 'A search that cannot be used without sending something.',
  severity: 'minor',
  wcag: [],
  judge: (task) => [{ route: 'search', ...verdict(task) }],
});

function verdict(task: TaskCase): Verdict {
  const { map, scenario, finding } = task;
  const doubt = searchDoubt(task);
  if (doubt) return doubt;
  const [query] = scenario.queries;
  if (query === undefined) return inapplicable('No question is written for this task.');
  const runs = map.search.runs.filter((one) => one.scenario === scenario.id && one.purpose === 'asked');
  const run = runs.find((one) => scenario.queries.includes(one.query)) ?? runs[0];
  if (run === undefined) return untested(`The search was not asked ${quote(query)}.`);
  return searchVerdict(task, run, finding.askedRanks?.find((one) => one.query === run.query)?.rank ?? null);
}
