import type { Results, SiteResult } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { routeWords } from '../words/route-words.ts';
import { compared, differing, telling, type Compared } from './compared.ts';
import { deviceTable } from './device-table.ts';
import { deviceTally } from './device-tally.ts';
import { filmPair } from './film-pair.ts';

const shown = 3;

/** A council's tasks on the phone beside the desktop: how many ways differ, which and why, and the journeys that tell most, page by page. Nothing where nobody held them together. */
export function councilDevices(results: Results, site: SiteResult): Markup {
  const ways = compared([site]);
  if (ways.length === 0) return html``;
  const pictured = apart(ways);
  const title = ({ way }: Compared): string => results.survey.scenarios.find(({ id }) => id === way.task)?.task ?? way.task;
  const link = (one: Compared): Markup => html`<a href="../${paths.way(site.site.id, one.way.task)}#film">${title(one)}</a>`;
  return html`<section id="devices"><h2>On a desktop and on a phone</h2>
<p>${deviceTally(ways)} A menu that has to be opened is a click. It scores nothing by itself. <a href="../${paths.table('devices')}">Every way as CSV</a></p>
${pictured.map((one) => filmPair({ results, site, base: '../', task: one.way.task, route: one.way.route }, html`${link(one)}: ${inside(routeWords(one.way.route))}`))}${deviceTable(differing(ways).filter((one) => !pictured.includes(one)), 'Task', link)}</section>
`;
}

/** The ways that tell most, each task once. */
function apart(ways: readonly Compared[]): readonly Compared[] {
  const sorted = telling(ways).filter(({ way }) => way.difference !== 'could-not-tell');
  return sorted.filter(({ way }, n) => sorted.findIndex((one) => one.way.task === way.task) === n).slice(0, shown);
}

function inside(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
