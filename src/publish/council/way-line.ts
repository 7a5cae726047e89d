import type { Destination } from '../../model/destination.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { isSure } from '../words/is-sure.ts';
import { bandLine } from '../way/band-line.ts';
import { routeLine } from '../way/route-line.ts';
import { wayCase } from '../way/way-case.ts';

/** The route answers in one line, the band of the modelled visitor, and the way to the page that tells it all. */
export function wayLine(results: Results, site: SiteResult, scenario: Scenario): Markup {
  const way = wayCase(results, site, scenario);
  if (way === null) return html``;
  const isFound = isSure(way.task.destination);
  const words = isFound ? 'The way as a picture, and why these rules say so' : unsure[way.task.destination.verdict];
  const link = html`<a href="../${paths.way(site.site.id, scenario.id)}">${words}</a>`;
  return html`${isFound && routeLine(results, site, scenario)}<p>${bandLine(results.survey.method, way.task.visitor)}${link}</p>
`;
}

const unsure: Readonly<Record<Destination['verdict'], string>> = {
  'found': 'What these rules say of it',
  'review': 'The page that may answer, and why these rules are not sure; a person should look',
  'not-found': 'What came nearest, and why these rules took it for no answer',
};
