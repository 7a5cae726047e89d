import type { TaskCase, Verdict } from '../../model/kit.ts';
import { type Arrived, arrivals, routeWords } from '../arrivals.ts';
import { defineCheck } from '../define-check.ts';
import { destinationDoubt } from '../doubt.ts';
import { evidenceOf } from '../evidence-of.ts';
import { finalAddress } from '../leads-to-answer.ts';
import { place } from '../quote.ts';
import { sourceOf } from '../source-of.ts';
import { toldAnswer } from '../told-answer.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

export const consistentDestination = defineCheck({
  id: 'consistent-destination',
  of: 'task',
  title: 'Do all routes lead to the same page?',
  about: 'Compares where the routes that arrived ended, after redirects; addresses of one answering page are one place. A look-up in the A to Z that is click for click the walk over the links is one route with it, and a written script is none. A page and the form it links to are one place, and so are an answering page and the address that the council gave to GOV.UK; two addresses of word for word the same page can look like two.',
  verify: 'Go to the task by the links, by the search and by the A to Z. Do you end on the same page?',
  matters: 'Two pages about one thing get out of step, and who lands on the older one is told what no longer holds.',
  mend: 'Keep one page for the task, and let the other addresses lead to it.',
  unseen: 'Whether two different pages say the same.',
  severity: 'minor',
  wcag: [],
  judge: (task) => [verdict(task)],
});

function verdict(task: TaskCase): Verdict {
  const doubt = destinationDoubt(task);
  if (doubt) return doubt;
  const arrived = residentWalks(arrivals(task.journeys));
  const routes = new Set(arrived.map(({ visit }) => visit.route));
  if (routes.size < 2) return inapplicable(`${routes.size === 1 ? 'Only one route' : 'No route'} arrived, so there is nothing to compare.`);
  const ends = Map.groupBy(arrived, ({ ending }) => finalAddress(task, ending.url));
  const evidence = evidenceOf([...ends.values()].map(([one]) => task.look(one?.looks.at(-1) ?? '')));
  if (ends.size === 1) return passed(`All ${routes.size} routes that arrived end at ${place([...ends.keys()][0] ?? '')}.`, { evidence });
  const told = toldAnswer(task);
  const own = [...ends.keys()].filter((end) => told === null || end !== finalAddress(task, told));
  if (own.length < 2 && told !== null) {
    return passed(`The routes end at ${place(own[0] ?? '')} and at ${place(finalAddress(task, told))}, the address that the council gave to GOV.UK.`, { evidence });
  }
  const apart = lonelyEnd(task, own, arrived.map(({ ending }) => ending.url));
  if (apart === null) return passed(`The routes end at ${own.map(place).join(' and ')}, one click from each other.`, { evidence });
  const said = own.map((end) => `${[...new Set((ends.get(end) ?? []).map(({ visit }) => routeWords[visit.route]))].join(' and ')} at ${place(end)}`);
  return failed(`The routes end at ${own.length} different pages: ${said.join('; ')}.`, { evidence });
}

/** Without a look-up in the A to Z that is click for click the walk over the links. */
function residentWalks(arrived: readonly Arrived[]): readonly Arrived[] {
  const clicksOf = ({ steps }: Arrived): string => steps.flatMap(({ link }) => link?.href ?? []).join('\n');
  const byLinks = new Set(arrived.filter(({ visit }) => visit.route === 'navigation').map(clicksOf).filter((clicks) => clicks !== ''));
  return arrived.filter((journey) => !(journey.visit.route === 'a-z' && byLinks.has(clicksOf(journey))));
}

/** The first end that neither links to the one before nor is linked from it; null where each is one click from the next. */
function lonelyEnd(task: TaskCase, ends: readonly string[], urls: readonly string[]): string | null {
  const linked = ends.map((end) => {
    const url = urls.find((one) => finalAddress(task, one) === end) ?? end;
    const links = sourceOf(task, url)?.links ?? [];
    return new Set(links.flatMap(({ href, region }) => (href !== null && region === 'main' ? [finalAddress(task, href)] : [])));
  });
  return ends.find((end, i) => i > 0 && !linked[i]?.has(ends[0] ?? '') && !linked[0]?.has(end)) ?? null;
}
