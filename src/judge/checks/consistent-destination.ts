import type { TaskCase, Verdict } from '../../model/kit.ts';
import { arrivals, routeWords } from '../arrivals.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { finalAddress } from '../leads-to-answer.ts';
import { place } from '../quote.ts';

export const consistentDestination = defineCheck({
  id: 'consistent-destination',
  of: 'task',
  title: 'Do all routes lead to the same page?',
  about: 'Compares where the routes that arrived ended, after redirects and by canonical address. Two addresses of word for word the same page can look like two.',
  verify: 'Go to the task by the links, by the search and by the A to Z. Do you end on the same page?',
  severity: 'minor',
  wcag: [],
  judge: (task) => [verdict(task)],
});

function verdict(task: TaskCase): Verdict {
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const arrived = arrivals(task.journeys);
  const routes = new Set(arrived.map(({ visit }) => visit.route));
  if (routes.size < 2) return { state: 'inapplicable', message: `${routes.size === 1 ? 'Only one route' : 'No route'} arrived, so there is nothing to compare.` };
  const ends = Map.groupBy(arrived, ({ ending }) => finalAddress(task, ending.url));
  const evidence = evidenceOf([...ends.values()].map(([one]) => task.look(one?.looks.at(-1) ?? '')));
  if (ends.size === 1) return { state: 'passed', message: `All ${routes.size} routes that arrived end at ${place([...ends.keys()][0] ?? '')}.`, evidence };
  const said = [...ends].map(([end, journeys]) => `${[...new Set(journeys.map(({ visit }) => routeWords[visit.route]))].join(' and ')} at ${place(end)}`);
  return { state: 'failed', message: `The routes end at ${ends.size} different pages: ${said.join('; ')}.`, evidence };
}
