import type { Journey } from '../../model/visit.ts';
import { html, type Markup } from '../markup/html.ts';
import { slug } from '../markup/slug.ts';
import { paths } from '../paths.ts';
import { judgedOf, outcomeTone, outcomeWords } from '../words/outcome-words.ts';
import { wayBase, type WayCase } from './way-case.ts';

/** How the task's script ended here, on each device; nothing where none was walked. */
export function scriptPart({ site, scenario }: WayCase): Markup {
  const walked = site.journeys.filter(({ visit }) => visit.route === 'scripted' && visit.scenario === scenario.id);
  if (walked.length === 0) return html``;
  const alike = [...Map.groupBy(walked, (journey) => JSON.stringify(judgedOf(site, journey))).values()];
  const told = (same: readonly Journey[]): readonly Markup[] => same.slice(0, 1).map((first) => {
    const { outcome, because } = judgedOf(site, first);
    return html`<li class="starts">${same.map(({ visit }) => `on a ${visit.device}`).join(' and ')}: <strong class="ending ${outcomeTone(outcome)}">${outcomeWords(outcome)}</strong>. ${because}</li>
`;
  });
  return html`<section id="script"><h2>The scripted visit</h2>
<ul>${alike.map(told)}</ul>
<p>It scores nothing, however it ends. <a href="${wayBase}${paths.council(site.site.id)}#task-${slug(scenario.id)}">Every step of it</a></p></section>
`;
}
