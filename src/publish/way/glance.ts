import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { verdictWords } from '../words/verdict-words.ts';
import { waySummary } from '../words/way-summary.ts';
import { bandLine } from './band-line.ts';
import { routeLine } from './route-line.ts';
import type { WayCase } from './way-case.ts';

/** What the page says, in four lines. */
export function glance({ results, site, scenario, task }: WayCase): Markup {
  const { destination, visitor } = task;
  return html`<section class="headline" aria-label="At a glance"><p><strong>${verdictWords(destination)}</strong>${address(destination.set[0])}</p>
<p>${waySummary(task)} ${bandLine(results.survey.method, visitor)}</p>
${routeLine(results, site, scenario)}</section>
`;
}

function address(url: string | undefined): Part {
  return url !== undefined && html` ${outside(url)}`;
}
