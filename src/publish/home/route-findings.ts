import type { Results } from '../../model/kit.ts';
import type { Device, Route } from '../../model/survey.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { endedAs } from '../words/ending-words.ts';
import { counted } from '../words/figures.ts';

const words: Readonly<Record<Route, string>> = {
  'navigation': 'Following links from the home page',
  'search': 'The sites’ own search',
  'a-z': 'An A to Z',
  'scripted': 'A scripted visit',
};

/** How often each way led to its task; stopped visits, ways to what only may answer and councils without such a way are left out. */
export function routeFindings(results: Results): readonly Markup[] {
  const routes: readonly Route[] = ['navigation', 'search', 'a-z'];
  return routes.flatMap((route) => {
    const told = (['desktop', 'phone'] as const).flatMap((device) => tally(results, route, device));
    const absent = results.sites.filter((site) => site.journeys.some(({ visit, ending }) => visit.route === route && ending.kind === 'absent')).length;
    if (told.length === 0) return [];
    const without = absent > 0 && ` At ${counted(absent, 'council', 'councils')} no such way was found for some task.`;
    return [html`${words[route]} led to the task in ${told.join(' and in ')}.${without} <a href="${paths.tasks}">Task by task</a>`];
  });
}

function tally(results: Results, route: Route, device: Device): readonly string[] {
  const walked = results.sites.flatMap((site) => site.journeys.filter(({ visit }) => visit.route === route && visit.device === device).map((journey) => endedAs(site, journey)))
    .filter((kind) => kind === 'reached' || kind === 'lost');
  const reached = walked.filter((kind) => kind === 'reached').length;
  return walked.length === 0 ? [] : [`${reached} of ${counted(walked.length, 'attempt', 'attempts')} on a ${device}`];
}
