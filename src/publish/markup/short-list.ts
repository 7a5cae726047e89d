import { html, type Markup, type Part } from './html.ts';

/** A list of which the first few are seen and the others are folded out: `and 12 more pages`. */
export function shortList(items: readonly Part[], shown: number, others: (count: number) => string, className = 'plain'): Markup {
  // To fold away a single one would take as much room as it takes.
  const seen = items.length <= shown + 1 ? items.length : shown;
  const rest = items.slice(seen);
  const list = (some: readonly Part[]): Markup => html`<ul class="${className}">${some.map((item) => html`<li>${item}</li>
`)}</ul>`;
  return html`${seen > 0 && list(items.slice(0, seen))}${rest.length > 0 && html`<details class="more"><summary>${others(rest.length)}</summary>
${list(rest)}</details>
`}`;
}
