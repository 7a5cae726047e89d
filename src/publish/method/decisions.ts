import type { Results } from '../../model/kit.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';

/** What a person's decision on a doubt does, and how many there are in this edition. */
export function decisions({ edition, findings }: Results): Markup {
  const count = edition.marks?.count ?? 0;
  const turned = findings.filter(({ decided }) => decided !== undefined).length;
  return html`<section id="decisions"><h2>What people decide</h2>
<p>Where a check only suspects something, the answer is “could not be told” and a person may look: they see the picture, the place and how to tell, and say whether it is
a fault of the page or none. Yes makes the answer failed, no makes it passed, wherever the same council shows the same kinds of places; from then on it counts like any
other answer of that check. How grave it is nobody is asked, so such a fault is told as a person’s decision and without a degree. What a check decided by itself no mark turns.
Each decision stands with the name or initials of who made it and their reason on the council’s page.</p>
<p>${count === 0 ? 'In this edition nobody has decided anything so.' : html`In this edition: ${counted(count, 'decision', 'decisions')} of people, which ${count === 1 ? 'holds' : 'hold'} for ${counted(turned, 'answer', 'answers')}.
<a href="${paths.table('marks')}">All of them as CSV</a>`}</p></section>
`;
}
