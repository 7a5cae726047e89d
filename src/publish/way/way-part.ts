import { html, type Markup, type Part } from '../markup/html.ts';
import { isSure } from '../words/is-sure.ts';
import { temptingWords } from '../words/tempting-words.ts';
import { waySummary } from '../words/way-summary.ts';
import { stops } from './stops.ts';
import type { WayCase } from './way-case.ts';

/** The shortest way as a picture, what keeps people from it, and where the strongest words lead instead. */
export function wayPart(way: WayCase): Markup {
  const { shortest, visitor } = way.task;
  if (!isSure(way.task.destination)) return html``;
  const hasStops = shortest !== null && shortest.clicks.length > 0;
  return html`<section id="way"><h2>The shortest way over links</h2>
${!hasStops && html`<p>${waySummary(way.task)}</p>
`}${visitor?.gap != null && html`<p class="note"><strong>What the words were.</strong> ${visitor.gap}</p>
`}${hasStops && stops(way, shortest.clicks, shortest.to, true)}${tempting(way)}</section>
`;
}

function tempting(way: WayCase): Part {
  const { greedy } = way.task;
  const words = temptingWords(way.task);
  if (greedy === null || words === '') return null;
  const isOther = words.includes(' takes ');
  return html`<h3 id="scent">The way of the strongest words</h3>
<p>${words}</p>
${isOther && html`<details><summary>That way as a picture</summary>
${stops(way, greedy.way.clicks, greedy.way.to, greedy.arrives)}</details>
`}`;
}
