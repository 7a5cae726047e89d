import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { isSure } from '../words/is-sure.ts';
import { verdictWords } from '../words/verdict-words.ts';
import { waySummary } from '../words/way-summary.ts';
import { bandLine } from './band-line.ts';
import { routeLine } from './route-line.ts';
import type { WayCase } from './way-case.ts';

/** What the page says, in four lines. */
export function glance({ results, site, scenario, task }: WayCase): Markup {
  const { destination, visitor } = task;
  const isFound = isSure(destination);
  return html`<section class="headline" aria-label="At a glance"><p><strong>${verdictWords(destination)}</strong>${isFound && address(destination.set[0])}</p>
<p>${isFound ? html`${waySummary(task)} ${bandLine(results.survey.method, visitor)}` : nearest(destination)}</p>
${isFound && routeLine(results, site, scenario)}</section>
`;
}

/** Without a sure answer, what came nearest. */
function nearest({ best, verdict }: WayCase['task']['destination']): Part {
  if (best === null) return 'No page that was read speaks of the task.';
  const sum = `${verdict === 'review' ? 'It' : 'The nearest page that was read'} scores ${best.score.toFixed(2)} of 1: `;
  return html`${sum}${outside(best.url)}`;
}

function address(url: string | undefined): Part {
  return url !== undefined && html` ${outside(url)}`;
}
