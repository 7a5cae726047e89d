import type { Scenario } from '../../model/scenario.ts';
import { html, type Markup } from '../markup/html.ts';

/** Every word of a task: typed, looked up, listened for. */
export function wordsTried({ query, queries, az, short, words }: Pick<Scenario, 'query' | 'queries' | 'az' | 'short' | 'words'>): Markup {
  const { concepts, broader, against } = words;
  return html`<dl class="words"><div><dt>Typed into the site’s search</dt><dd>${query}</dd></div>
${queries.length > 0 && html`<div><dt>Asked as somebody would say it</dt><dd>${queries.join('; ')}</dd></div>
`}<div><dt>Looked for in an A to Z</dt><dd>${az.join(', ')}</dd></div>
${short.length > 0 && html`<div><dt>Words for a short address, the first ones tried</dt><dd>${short.map((word) => `/${word}`).join(', ')}</dd></div>
`}${concepts.map((concept) => html`<div><dt>${concept.head ? 'What it is about' : 'Also'}: ${concept.name}</dt><dd>${terms(concept.terms)}</dd></div>`)}
<div><dt>Doors a resident would try</dt><dd>${terms(broader)}</dd></div>
<div><dt>Look-alikes, counted against</dt><dd>${terms(against)}</dd></div></dl>
`;
}

function terms(of: Readonly<Record<string, number>>): string {
  const words = Object.keys(of);
  return words.length === 0 ? 'none' : words.join(', ');
}
