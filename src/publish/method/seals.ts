import type { Results } from '../../model/kit.ts';
import { byText } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { table } from '../markup/table.ts';

/** Versions of everything that looked, and hashes of everything that was written for it. */
export function seals(results: Results): Markup {
  const { edition } = results;
  return html`<section id="seals"><h2>Versions and hashes</h2>
<dl class="words"><div><dt>Edition</dt><dd>${edition.id}</dd></div><div><dt>Survey</dt><dd>${edition.survey}</dd></div>
<div><dt>Begun</dt><dd>${edition.started}</dd></div><div><dt>Ended</dt><dd>${edition.ended ?? 'not yet'}</dd></div>
<div><dt>Method</dt><dd>${edition.method.id}, SHA-256 <code>${edition.method.hash}</code></dd></div>
${edition.replies !== undefined && html`<div><dt>Decisions of people on which page answers</dt><dd>${edition.replies.count}, SHA-256 <code>${edition.replies.hash}</code></dd></div>`}${edition.marks !== undefined && html`<div><dt>Decisions of people on what no check could decide</dt><dd>${edition.marks.count}, SHA-256 <code>${edition.marks.hash}</code></dd></div>`}${edition.seal !== null && seal('Seal of the facts', edition.seal)}${edition.firstSeal !== undefined
    && seal('Seal when the survey ended, before it was given another method or other addresses', edition.firstSeal)}</dl>
${pairs('Versions', ['What', 'Version'], edition.versions)}${pairs('Files it was made from', ['File', 'SHA-256'], edition.sources)}
<p>Everything here can be made again from the stored facts, without a browser: <code>npm start -- verify ${edition.id}</code> does so and compares every score and hash.</p></section>
`;
}

function seal(words: string, hash: string): Markup {
  return html`<div><dt>${words}</dt><dd>SHA-256 <code>${hash}</code></dd></div>`;
}

function pairs(caption: string, heads: readonly [string, string], of: Readonly<Record<string, string>>): Markup {
  const rows = Object.entries(of).toSorted(([a], [b]) => byText(a, b));
  if (rows.length === 0) return html``;
  return table({
    caption, label: caption, cards: true, heads: [{ title: heads[0], kind: 'row' }, { title: heads[1] }],
    rows: rows.map(([name, value]) => ({ cells: [name, html`<code>${value}</code>`] })),
  });
}
