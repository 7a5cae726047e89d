import type { State } from '../../model/finding.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import type { PdfLook } from '../../model/pdf.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { stateMark } from '../markup/state-mark.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';

/** The checks of a document, as columns. */
const columns = [['pdf-untagged', 'Tags'], ['pdf-no-title', 'Title'], ['pdf-no-language', 'Language'], ['pdf-scanned', 'Text'], ['pdf-form-names', 'Names of fields'], ['pdf-shut', 'Open to readers']] as const;

/** A row for each PDF that pages answering a task lead to; a sentence where there is none. */
export function documentsTable(results: Results, site: SiteResult, pdfs: readonly PdfLook[]): Markup {
  if (pdfs.length === 0) return html`<p>No page that answers a task links to a PDF of the council’s own.</p>`;
  const asked = columns.filter(([check]) => atlas(results).check.has(check));
  return html`<p>${counted(pdfs.length, 'PDF', 'PDFs')} that pages answering a task lead to, read by what the files say of themselves: at most five of a task and twenty of a council.
Documents of before 23 September 2018 may be exempt; there a person has to say whether anybody needs them to use a service.</p>
${table({
    caption: 'Document by document', label: `Documents of ${site.site.name}`, quiet: true, cards: true,
    heads: [{ title: 'Document', kind: 'row' }, { title: 'Pages', kind: 'figure' }, ...asked.map(([, title]) => ({ title, kind: 'mark' as const }))],
    rows: pdfs.map((pdf) => ({ cells: [named(results, pdf), pdf.source?.pages ?? '–', ...asked.map(([check]) => answer(results, site, check, pdf))] })),
  })}`;
}

function named(results: Results, { url, from, source, failure, tasks }: PdfLook): Markup {
  const titles = tasks.map((id) => atlas(results).scenario.get(id)?.task ?? id);
  return html`${outside(url)}${source !== null && source.title !== '' && html`<br>“${source.title}”`}<br><span class="aside">${from === '' ? 'the answer itself to' : 'linked where the answer is to'} ${titles.join('; ')}${
    source !== null && source.modified !== '' && `; its own date ${source.modified}`}${failure !== null && `; not read: ${failure.detail}`}</span>`;
}

function answer(results: Results, site: SiteResult, check: string, { id }: PdfLook): Part {
  const found = (atlas(results).findings.get(site.site.id) ?? []).find((finding) => finding.check === check && finding.item === id);
  const state: State = found?.state ?? 'untested';
  return html`<a class="quiet" href="../${paths.check(check)}">${stateMark(state)}</a>`;
}
