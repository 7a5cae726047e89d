import { html, type Markup } from '../markup/html.ts';
import { wordsTried } from '../task/words-tried.ts';
import type { WayCase } from './way-case.ts';

/** The words that were tried, so that a council can say which of theirs is missing. */
export function wordsPart({ site, scenario }: WayCase): Markup {
  const welsh = site.site.type === 'welsh' && scenario.welsh !== null && html`<h3>In Welsh</h3>
${wordsTried({ ...scenario.welsh, queries: [], short: [] })}`;
  return html`<section id="words"><h2>The words tried</h2>
<p>Is the word missing that your residents use? It belongs into the task’s file, <code>${scenario.file.split('/').at(-1)}</code>,
and helps every council that uses it.</p>
${wordsTried(scenario)}${welsh}</section>
`;
}
