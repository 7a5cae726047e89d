import { html, type Markup } from './html.ts';

/** A dot with its interval on a line from 0 to 100, with a tick where each band begins. Nothing is drawn for what is not assessed. */
export function interval(points: number | null, low: number | null, high: number | null, ticks: readonly number[]): Markup {
  if (points === null) return html``;
  const from = low ?? points;
  const to = high ?? points;
  const words = from === to ? `${points} points of 100` : `${points} points of 100, between ${from} and ${to}`;
  return html`<svg class="interval" role="img" viewBox="-3 0 106 14" width="170" height="22"><title>${words}</title>${ticks.map(
    (tick) => html`<path class="tick" d="M${tick} 1V13"/>`)}<path class="scale" d="M0 7H100"/><path class="span" d="M${from} 7H${to}"/>${caps(from, to)}
<circle class="dot" cx="${points}" cy="7" r="3"/></svg>`;
}

function caps(from: number, to: number): Markup {
  return from === to ? html`` : html`<path class="cap" d="M${from} 4V10M${to} 4V10"/>`;
}
