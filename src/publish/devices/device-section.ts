import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { routeWords } from '../words/route-words.ts';
import { differing, telling, type Compared } from './compared.ts';
import { deviceTable } from './device-table.ts';
import { deviceTally } from './device-tally.ts';
import { filmPair } from './film-pair.ts';

/** Pairs of strips at most: every way has its own on its own page. */
const shown = 3;

/** What a section calls each way: by its task, on a council’s page, or by its council, on a task’s. */
export interface Naming { readonly head: 'Task' | 'Council'; readonly name: (way: Compared) => string }

/**
 * Ways on the phone beside the desktop: how many differ, the journeys that tell most page by page, each task or council once, and what else
 * differs. For pages one folder below the published one; nothing where no ways were held together.
 */
export function deviceSection(results: Results, ways: readonly Compared[], { head, name }: Naming): Markup {
  if (ways.length === 0) return html``;
  const link = (one: Compared): Markup => html`<a href="../${paths.way(one.site.site.id, one.way.task)}#film">${name(one)}</a>`;
  const told = telling(ways).filter(({ way }) => way.difference !== 'could-not-tell');
  const pictured = told.filter((one, n) => told.findIndex((other) => name(other) === name(one)) === n).slice(0, shown);
  const pair = (one: Compared): Markup => filmPair({ results, site: one.site, base: '../', task: one.way.task, route: one.way.route }, html`${link(one)}: ${inside(routeWords(one.way.route))}`);
  return html`<section id="devices"><h2>On a desktop and on a phone</h2>
<p>${deviceTally(ways)} A menu that has to be opened is a click. It scores nothing by itself. <a href="../${paths.table('devices')}">Every way as CSV</a></p>
${pictured.map(pair)}${deviceTable(differing(ways).filter((one) => !pictured.includes(one)), head, link)}</section>
`;
}

function inside(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
