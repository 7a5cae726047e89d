import type { Results, SiteResult } from '../../model/kit.ts';
import type { Route } from '../../model/survey.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { routeWords } from '../words/route-words.ts';
import { filmStrip } from './film-strip.ts';

/** What a pair of strips is of; `whole`: larger pictures, for the page that is about this way alone. */
export interface Pair { readonly results: Results; readonly site: SiteResult; readonly base: string; readonly task: string; readonly route: Route; readonly whole?: true }

/** One way's journeys page by page, the desktop's and the phone's beside each other, under a heading; nothing where none was kept. */
export function filmPair({ results, site, base, task, route, whole }: Pair, heading: Part): Markup {
  const walked = (['desktop', 'phone'] as const).flatMap((device) => site.journeys.find(({ visit }) => visit.scenario === task && visit.route === route && visit.device === device) ?? []);
  if (site.strips === undefined || walked.every(({ steps }) => steps.length === 0)) return html``;
  const title = results.survey.scenarios.find(({ id }) => id === task)?.task ?? task;
  const way = site.differences?.find((one) => one.task === task && one.route === route);
  return html`<article class="films${whole === true && ' whole'}"><h3>${heading}</h3>
${way !== undefined && html`<p>${way.because}</p>
`}<div class="film-pair">${walked.map((journey) => filmStrip({ results, site, base, journey, named: `${site.site.name}, ${title}, ${routeWords(route)}` }))}</div></article>
`;
}
