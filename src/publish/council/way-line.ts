import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { bandLine } from '../way/band-line.ts';
import { routeLine } from '../way/route-line.ts';
import { wayCase } from '../way/way-case.ts';

/** The route answers in one line, the band of the modelled visitor, and the way to the page that tells it all. */
export function wayLine(results: Results, site: SiteResult, scenario: Scenario): Markup {
  const way = wayCase(results, site, scenario);
  if (way === null) return html``;
  const isFound = way.task.destination.set.length > 0;
  const words = isFound ? 'The way as a picture, and why these rules say so' : 'What came nearest, and why these rules took it for no answer';
  const link = html`<a href="../${paths.way(site.site.id, scenario.id)}">${words}</a>`;
  return html`${isFound && routeLine(results, site, scenario)}<p>${bandLine(results.survey.method, way.task.visitor)}${link}</p>
`;
}
