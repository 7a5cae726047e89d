import type { Report, Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { page } from '../markup/page.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import type { Column, Table } from '../tables/table.ts';
import { tablesOf } from '../tables/tables.ts';

/** data.html: every file of the edition and every column of every file. */
export const dataPage: Report = {
  id: 'data-page',
  render: (results) => [page(results, {
    path: paths.data,
    title: 'Data',
    lead: 'Everything on these pages as files for other programs. An empty cell means not assessed, never nought.',
    body: body(results),
  })],
};

function body(results: Results): Markup {
  return html`<section><h2>The files</h2>
${table({
    caption: 'Tables (CSV, UTF-8)', label: 'Tables', cards: true,
    heads: [{ title: 'File', kind: 'row' }, { title: 'What it holds' }, { title: 'Rows', kind: 'figure' }, { title: 'Described as CSVW' }],
    rows: tablesOf(results).map((each) => ({ cells: [
      html`<a href="${paths.table(each.id)}">${each.id}.csv</a>`, html`${each.about} <a href="#${each.id}">Its columns</a>`, each.rows(results).length.toLocaleString('en-GB'),
      html`<a href="data/${each.id}-metadata.json">${each.id}-metadata.json</a>`,
    ] })),
  })}
<ul><li><a href="data/datapackage.json">datapackage.json</a>: the same tables as a Frictionless data package, with types and keys</li>
<li><a href="CITATION.cff">CITATION.cff</a>: how to cite this edition</li>
<li><a href="checksums.sha256">checksums.sha256</a>: SHA-256 of every published file; <code>sha256sum -c checksums.sha256</code> checks them</li></ul></section>
${results.truth !== undefined && html`<p><a href="${paths.agreement}">How far the rules agree with what councils told GOV.UK</a></p>
`}<section><h2>EARL, council by council</h2>
<p>Every answer as a W3C EARL assertion (JSON-LD).</p>
<ul class="columns">${atlas(results).sites.map(({ site }) => html`<li><a href="${paths.earl(site.id)}">${site.name}</a></li>`)}</ul></section>
<section><h2>Rules of the data</h2>
<ul><li>Shares go from 0 to 1, points and per cents from 0 to 100.</li><li>Several values in one cell have “;” between them.</li>
<li>Times are ISO 8601 with their zone.</li><li>A text that a spreadsheet would take for a formula begins with an apostrophe.</li>
<li>The ids stay the same from edition to edition.</li>
<li>How a journey ended is judged: <code>outcome</code> in journeys.csv is one of the <a href="${paths.method}#outcomes">outcomes that the method page explains</a>. Files published before
there were outcomes held there what now stands in <code>ending</code>.</li></ul></section>
${tablesOf(results).map(columnsOf)}`;
}

function columnsOf(each: Table): Markup {
  return html`<section id="${each.id}"><h2>${each.id}.csv</h2>
${table({
    caption: `A row is unique by ${each.key.join(', ')}`, label: `Columns of ${each.id}.csv`, quiet: true, cards: true,
    heads: [{ title: 'Column', kind: 'row' }, { title: 'Type' }, { title: 'What it holds' }],
    rows: each.columns.map((column) => ({ cells: [html`<code>${column.name}</code>`, typeOf(column), html`${column.about}${reference(column)}`] })),
  })}</section>
`;
}

function reference({ of }: Column): Part {
  return of !== undefined && html` A row of <a href="#${of[0]}">${of[0]}.csv</a>.`;
}

function typeOf(column: Column): string {
  return `${column.type === 'list' ? 'several texts' : column.type === 'string' ? 'text' : column.type}${column.required === true ? ', never empty' : ''}`;
}
