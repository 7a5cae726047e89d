import type { Results } from '../../model/kit.ts';
import type { Device, Route } from '../../model/survey.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { endedAs, type Ended } from '../words/ending-words.ts';
import { counted } from '../words/figures.ts';

const words: Readonly<Record<Route, string>> = {
  'navigation': 'Following links from the home page',
  'search': 'The sites’ own search',
  'a-z': 'An A to Z',
  'scripted': 'A scripted visit',
};

/** How often each way led to its task, of all visits planned; those that say nothing for or against the way are counted apart, by why. */
export function routeFindings(results: Results): readonly Markup[] {
  const routes: readonly Route[] = ['navigation', 'search', 'a-z'];
  return routes.flatMap((route) => {
    // Each device by itself: how many, and what became of the rest.
    const told = (['desktop', 'phone'] as const).flatMap((device) => tally(results, route, device));
    const absent = results.sites.filter((site) => site.journeys.some(({ visit, ending }) => visit.route === route && ending.kind === 'absent')).length;
    if (told.length === 0) return [];
    const without = absent > 0 && ` At ${counted(absent, 'council', 'councils')} no such way was found for some task.`;
    return [html`${words[route]} led to the task in ${told.join(' and in ')}.${without} <a href="${paths.tasks}">Task by task</a>`];
  });
}

function tally(results: Results, route: Route, device: Device): readonly string[] {
  const ended = results.sites.flatMap((site) => site.journeys.filter(({ visit }) => visit.route === route && visit.device === device).map((journey) => endedAs(site, journey)));
  const count = (kind: Ended): number => ended.filter((one) => one === kind).length;
  const walked = count('reached') + count('lost');
  return walked === 0 ? [] : [`${count('reached')} of ${counted(walked, 'attempt', 'attempts')} on a ${device}${besides(count)}`];
}

/** What makes up the rest of the pairs of council and task, in brackets; '' where there is none. */
function besides(count: (kind: Ended) => number): string {
  const parts = ([['absent', 'without such a way'], ['stopped', 'stopped before the end'], ['unsure', 'for a person to say']] as const)
    .flatMap(([kind, say]) => (count(kind) === 0 ? [] : [`${count(kind)} ${say}`]));
  return parts.length === 0 ? '' : ` (not counted: ${parts.join(', ')})`;
}
