import type { Report, Results, SiteResult } from '../../model/kit.ts';
import type { StatementPage } from '../../model/statement.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { page } from '../markup/page.ts';
import { paths } from '../paths.ts';
import { documentsTable } from '../statement/documents-table.ts';
import { statementTable } from '../statement/statement-table.ts';
import { dayWords } from '../words/day-words.ts';
import { leagueTitle } from '../words/only-scripts.ts';
import { siteTitle } from '../words/site-title.ts';

/** statements/<id>.html: each question to the accessibility statement with the sentence that answers it, and the documents that answers lead to. */
export const statementPages: Report = {
  id: 'statement-pages',
  render: (results) => atlas(results).sites.filter(hasPage).map((site) => page(results, {
    path: paths.statement(site.site.id),
    title: `The accessibility statement of ${siteTitle(results, site)}`,
    trail: [{ path: paths.league, title: leagueTitle(results) }, { path: paths.council(site.site.id), title: site.site.name }],
    lead: 'The questions that the monitors of the Government Digital Service put to a public body’s statement, answered by reading its words. Whether what it says is true is another matter.',
    body: html`${statement(results, site)}${documents(results, site)}`,
  })),
};

function hasPage({ statement: told, pdfs }: SiteResult): boolean {
  return (told !== undefined && told.answers.length > 0) || (pdfs ?? []).length > 0;
}

function statement(results: Results, site: SiteResult): Markup {
  const { statement: told } = site;
  if (told === undefined || told.answers.length === 0) return html``;
  const { page: found, answers } = told;
  const { how, also } = found;
  return html`<section id="statement"><h2>The statement</h2>
${how !== null && html`<p>${whereFound(found)} ${found.source !== null && `Dates are held against ${dayWords(results.edition.started)}, when the survey began.`}</p>
`}${also.length > 0 && html`<p class="aside">Links in such words lead elsewhere too: ${also.map(({ url, text }, n) => html`${n > 0 && '; '}“${text}” to ${outside(url)}`)}. These were not read.</p>
`}${statementTable(site, answers)}</section>
`;
}

/** Where it is, and whether it was read there. */
function whereFound({ pointer, got, kind, source, failure }: StatementPage): Markup {
  const by = pointer?.from != null && html`, by the link “${pointer.text}” on ${outside(pointer.from)}`;
  const at = outside(got ?? pointer?.url ?? null);
  if (source !== null) return html`Read at ${at}${by}.`;
  if (failure?.kind === 'not-found') return html`Looked for at ${at}${by}: there is no page.`;
  return html`Found at ${at}${by}, and not read: ${kind === 'pdf' ? 'it is a PDF, and these questions are put to web pages only' : 'it could not be had'}.`;
}

function documents(results: Results, site: SiteResult): Markup {
  return html`${site.pdfs !== undefined && html`<section id="documents"><h2>Documents</h2>
${documentsTable(results, site, site.pdfs)}</section>
`}`;
}
