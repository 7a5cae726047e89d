import type { VisitorFinding } from '../../model/destination.ts';
import type { Method } from '../../model/method.ts';
import { html, type Markup } from '../markup/html.ts';
import { chanceRange } from '../words/chance-words.ts';
import { visitorBand } from '../words/visitor-band.ts';

/** The band of the modelled visitor with its figure to one digit, as part of a paragraph; nothing where it was not worked out. */
export function bandLine(method: Method, visitor: VisitorFinding | null | undefined): Markup {
  if (visitor == null) return html``;
  return html`By links: <strong>${visitorBand(method, visitor)}</strong> <span class="aside">(${chanceRange(visitor.reach.p5, visitor.most.p5)} within five clicks, by a
model whose constants are assumptions)</span>. `;
}
