import type { SiteResult } from '../../model/kit.ts';
import type { StatementAnswer } from '../../model/statement.ts';
import { html, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';

/** On the council's page: what its statement says and lacks, in a few lines, with the way to the whole. Nothing where nobody looked. */
export function statementBlock({ site, statement, pdfs }: SiteResult): Markup {
  const hasStatement = statement !== undefined && statement.answers.length > 0;
  if (!hasStatement && (pdfs ?? []).length === 0) return html``;
  const read = (pdfs ?? []).filter(({ source }) => source !== null).length;
  return html`<section id="statement"><h2>Accessibility statement and documents</h2>
${hasStatement && told(statement.page.got ?? statement.page.pointer?.url ?? null, statement.answers)}${pdfs !== undefined && pdfs.length > 0
    && html`<p>${counted(read, 'PDF', 'PDFs')} that pages answering a task lead to ${read === 1 ? 'was' : 'were'} read.</p>`}
<p><a href="../${paths.statement(site.id)}">Every question to the statement, with the sentence that answers it${pdfs !== undefined && pdfs.length > 0 && ', and document by document'}</a></p></section>
`;
}

function told(url: string | null, answers: readonly StatementAnswer[]): Markup {
  const duties = answers.filter(({ isDuty }) => isDuty);
  const count = (answer: StatementAnswer['answer']): number => duties.filter((one) => one.answer === answer).length;
  const lacks = duties.filter(({ answer }) => answer === 'no');
  const against = answers.find(({ id, answer }) => id === 'contradiction' && answer === 'no');
  const found = answers.find(({ id }) => id === 'found');
  if (found?.answer !== 'yes') return html`<p>${found?.why}</p>`;
  return html`<p>Found at ${outside(url)}. Of the ${counted(duties.length, 'question', 'questions')} that the law or its model statement puts, ${count('yes')} ${count('yes') === 1 ? 'has' : 'have'} a yes, ${count('no')} a no, and ${count('cannot tell')} could not be
told. It is shown and scores nothing by itself.</p>${against !== undefined && html`<p>${against.why}</p>`}${lacks.length > 0
    && html`<ul>${lacks.map(({ question, why }) => html`<li>${question} <strong>No.</strong> ${why}</li>
`)}</ul>`}`;
}
