import type { Route } from '../../model/survey.ts';
import { html, isEmpty, type Markup } from '../markup/html.ts';
import { routeWords } from '../words/route-words.ts';
import { wayBase, type WayCase } from '../way/way-case.ts';
import { filmPair } from './film-pair.ts';

const routes: readonly Route[] = ['navigation', 'search', 'a-z', 'scripted'];

/** Every journey of a task at a council page by page, the desktop's and the phone's beside each other; nothing where none was kept. */
export function wayDevices({ results, site, scenario }: WayCase): Markup {
  const pairs = routes.map((route) => filmPair({ results, site, base: wayBase, task: scenario.id, route, whole: true }, routeWords(route)));
  if (pairs.every(isEmpty)) return html``;
  return html`<section id="film"><h2>Page by page, on a desktop and on a phone</h2>
<p>The journeys as they were walked. The first screen of each page, with what was used on it in a frame; each picture opens as a whole.</p>
${pairs}</section>
`;
}
