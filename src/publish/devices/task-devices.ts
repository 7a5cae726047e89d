import type { Results } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { routeWords } from '../words/route-words.ts';
import { compared, differing, telling, type Compared } from './compared.ts';
import { deviceTable } from './device-table.ts';
import { deviceTally } from './device-tally.ts';
import { filmPair } from './film-pair.ts';

const shown = 3;

/** A task on the phone beside the desktop at every council: how many ways differ, where and why, and the journeys that tell most, page by page. Nothing where nobody held them together. */
export function taskDevices(results: Results, scenario: Scenario): Markup {
  const ways = compared(atlas(results).sites, scenario.id);
  if (ways.length === 0) return html``;
  const pictured = apart(ways);
  const link = ({ site }: Compared): Markup => html`<a href="../${paths.way(site.site.id, scenario.id)}#film">${site.site.name}</a>`;
  return html`<section id="devices"><h2>On a desktop and on a phone</h2>
<p>${deviceTally(ways)} A menu that has to be opened is a click. It scores nothing by itself. <a href="../${paths.table('devices')}">Every way as CSV</a></p>
${pictured.map((one) => filmPair({ results, site: one.site, base: '../', task: scenario.id, route: one.way.route }, html`${link(one)}: ${inside(routeWords(one.way.route))}`))}${deviceTable(differing(ways).filter((one) => !pictured.includes(one)), 'Council', link)}</section>
`;
}

/** The ways that tell most, each council once. */
function apart(ways: readonly Compared[]): readonly Compared[] {
  const sorted = telling(ways).filter(({ way }) => way.difference !== 'could-not-tell');
  return sorted.filter(({ site }, n) => sorted.findIndex((one) => one.site === site) === n).slice(0, shown);
}

function inside(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
