import type { WayWalked } from '../../model/difference.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { table } from '../markup/table.ts';
import { counted } from '../words/figures.ts';
import { outcomeTone, outcomeWords } from '../words/outcome-words.ts';
import { routeWords } from '../words/route-words.ts';
import type { Compared } from './compared.ts';

/** The ways that differ, both devices beside each other, with what hid the way. `name`: what a row is called, its council or its task. */
export function deviceTable(ways: readonly Compared[], head: string, name: (way: Compared) => Part): Markup {
  if (ways.length === 0) return html``;
  return table({
    caption: 'Further ways that went otherwise on the one than on the other', label: 'Further ways that differ between desktop and phone', quiet: true, cards: true, look: 'devices',
    heads: [{ title: head, kind: 'row' }, { title: 'Way' }, { title: 'On the desktop' }, { title: 'On the phone' }, { title: 'What was seen' }],
    rows: ways.map((one) => ({ cells: [name(one), routeWords(one.way.route), walked(one.way.desktop), walked(one.way.phone), one.way.because] })),
  });
}

/** How a way went on one device: its clicks, or how it ended. */
export function walked({ outcome, clicks }: WayWalked): Markup {
  return html`<span class="ending ${outcomeTone(outcome)}">${clicks === null ? outcomeWords(outcome) : counted(clicks, 'click', 'clicks')}</span>`;
}
