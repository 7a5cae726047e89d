import type { Report } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { wayDevices } from '../devices/way-devices.ts';
import { contents } from '../markup/contents.ts';
import { html, isEmpty, type Markup } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { slug } from '../markup/slug.ts';
import { paths } from '../paths.ts';
import { leagueTitle } from '../words/only-scripts.ts';
import { siteTitle } from '../words/site-title.ts';
import { taskTitle } from '../words/task-title.ts';
import { answerPart } from '../way/answer-part.ts';
import { glance } from '../way/glance.ts';
import { morePart } from '../way/more-part.ts';
import { overrulePart } from '../way/overrule-part.ts';
import { routesPart } from '../way/routes-part.ts';
import { scriptPart } from '../way/script-part.ts';
import { searchPart } from '../way/search-part.ts';
import { visitorPart } from '../way/visitor-part.ts';
import { type WayCase, wayBase, wayCase } from '../way/way-case.ts';
import { wayPart } from '../way/way-part.ts';
import { wordsPart } from '../way/words-part.ts';

const sections = [
  ['way', 'The shortest way'], ['answer', 'The answer'], ['film', 'Desktop and phone, page by page'], ['routes', 'The route questions'], ['search', 'Search'], ['visitor', 'The modelled visitor'],
  ['script', 'The scripted visit'], ['more', 'Other ways to it'], ['words', 'The words tried'], ['overrule', 'If this is wrong'],
] as const;

/** ways/<site>/<task>.html: the way to one task at one council, and why these rules say so. */
export const wayPages: Report = {
  id: 'way-pages',
  render: (results) => atlas(results).sites.flatMap((site) => results.survey.scenarios.flatMap((scenario) => {
    const way = wayCase(results, site, scenario);
    return way === null ? [] : [whole(way)];
  })),
};

function whole(way: WayCase): { readonly path: string; readonly text: string } {
  const { results, site, scenario } = way;
  const parts: Readonly<Record<(typeof sections)[number][0], Markup>> = {
    way: wayPart(way), answer: answerPart(way), film: wayDevices(way), routes: routesPart(way), search: searchPart(way), visitor: visitorPart(way), script: scriptPart(way), more: morePart(way),
    words: wordsPart(way), overrule: overrulePart(way),
  };
  const own = `${paths.council(site.site.id)}#task-${slug(scenario.id)}`;
  return page(results, {
    path: paths.way(site.site.id, scenario.id),
    title: `The way to “${taskTitle(results, scenario)}” at ${siteTitle(results, site)}`,
    trail: [{ path: paths.league, title: leagueTitle(results) }, { path: paths.council(site.site.id), title: site.site.name }],
    body: html`<p class="facts"><a href="${wayBase}${own}">What this council has for the task</a>; <a href="${wayBase}${paths.task(scenario.id)}">the task at all councils</a></p>
${glance(way)}${contents(sections.filter(([id]) => !isEmpty(parts[id])))}${sections.map(([id]) => parts[id])}`,
  });
}
