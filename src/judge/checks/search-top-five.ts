import type { TaskCase, Verdict } from '../../model/kit.ts';
import { defineCheck } from '../define-check.ts';
import { ordinal } from '../ordinal.ts';
import { quote } from '../quote.ts';
import { searchDoubt, searchVerdict } from '../search-verdict.ts';
import { untested } from '../verdict.ts';

export const searchTopFive = defineCheck({
  id: 'search-top-five',
  of: 'task',
  title: 'Does the site’s search give the task among its first five results?',
  about: 'Puts the task’s query, the action word in it, to the site’s own search. A search that cannot be driven without sending something is not judged.',
  verify: 'Type the query into the site’s search. Is the page that answers among the first five results?',
  matters: 'Who does not see the way searches, and looks at the first few results only.',
  mend: 'Give the page the words that people search for in its title and heading, and put old news and minutes behind.',
  unseen: 'A search that cannot be used without sending something.',
  severity: 'moderate',
  wcag: [],
  judge: (task) => [{ route: 'search', ...verdict(task) }],
});

function verdict(task: TaskCase): Verdict {
  const { map, scenario, finding } = task;
  const doubt = searchDoubt(task);
  if (doubt) return doubt;
  const runs = map.search.runs.filter((one) => one.scenario === scenario.id && (one.purpose ?? 'task') === 'task');
  const run = runs.find(({ query }) => query === scenario.query) ?? runs[0];
  if (run === undefined) return untested(`The search was not asked for ${quote(scenario.query)}.`);
  return besideEngine(searchVerdict(task, run, finding.searchRank), finding.engine?.rank ?? null);
}

/** What could be had from the same pages, where the site's search was judged. */
function besideEngine(said: Verdict, rank: number | null): Verdict {
  if (rank === null || (said.state !== 'passed' && said.state !== 'failed')) return said;
  return { ...said, message: `${said.message} A textbook engine over the pages that were read puts it ${ordinal(rank)}.` };
}
