import type { Results } from '../../model/kit.ts';
import type { LeagueRow } from '../../model/method.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { slug } from '../markup/slug.ts';
import { gateOf, gateWords } from '../words/gate-of.ts';
import { gatesMet } from '../words/gates-met.ts';

/** The letter of a gate, by its place in the method; '' for a name that is no gate's. */
function letterOf({ survey: { method } }: Results, named: string): string {
  const gate = gateOf(method, named);
  return gate === null ? '' : String.fromCharCode('A'.charCodeAt(0) + method.gates.indexOf(gate));
}

/** The gates of a row as letters that lead to the key: those that hold the stars down, then in brackets those met besides. */
export function gateLetters(results: Results, row: LeagueRow): Part {
  const met = gatesMet(results, row);
  if (row.gates.length + met.length === 0) return html`<span class="none">none</span>`;
  const letter = (named: string, shown: string): Part => (letterOf(results, named) === '' ? named : html`<a href="#gate-${slug(gateOf(results.survey.method, named)?.id ?? '')}">${shown}</a>`);
  return html`${row.gates.map((named, n) => html`${n > 0 && ' '}<strong>${letter(named, letterOf(results, named))}</strong>`)}${met.map(({ id }, n) => html`${row.gates.length + n > 0 && ' '}${letter(id, `(${letterOf(results, id)})`)}`)}`;
}

/** What the letters mean; nothing where the method has no gates. */
export function gateKey(results: Results): Markup {
  const { method } = results.survey;
  if (method.gates.length === 0) return html``;
  return html`<div class="gate-key"><h3>Gates</h3>
<p>A gate holds the stars down, whatever the points. In brackets: met, but the points give no more stars anyway.</p>
<ul class="plain">${method.gates.map(({ id }) => html`<li id="gate-${slug(id)}"><strong>${letterOf(results, id)}</strong> ${gateWords(method, id)}</li>
`)}</ul></div>
`;
}
