import type { State } from '../../model/finding.ts';
import type { SiteResult } from '../../model/kit.ts';
import type { StatementAnswer } from '../../model/statement.ts';
import { html, type Markup } from '../markup/html.ts';
import { stateSign } from '../markup/state-mark.ts';
import { table } from '../markup/table.ts';

const states: Readonly<Record<StatementAnswer['answer'], State>> = { yes: 'passed', no: 'failed', 'cannot tell': 'cantTell', inapplicable: 'inapplicable' };
const words: Readonly<Record<StatementAnswer['answer'], string>> = { yes: 'yes', no: 'no', 'cannot tell': 'could not tell', inapplicable: 'does not arise' };

/** Each question in its order with yes, no or could not tell, why, and the sentence of the statement that answers it. */
export function statementTable(site: SiteResult, answers: readonly StatementAnswer[]): Markup {
  return table({
    caption: 'Question by question', label: `Questions to the accessibility statement of ${site.site.name}`, quiet: true, cards: true,
    heads: [{ title: 'Question', kind: 'row' }, { title: 'Answer', kind: 'mark' }, { title: 'Why, and the sentence that answers it' }],
    rows: answers.map((answer) => ({ id: `q-${answer.id}`, cells: [question(answer), mark(answer), reason(answer)] })),
  });
}

function question({ id, question: asked, isDuty }: StatementAnswer): Markup {
  return html`${asked}${!isDuty && html` <span class="aside">${id === 'contradiction' ? 'a comparison of ours' : 'advice, no duty'}</span>`}`;
}

function mark({ answer }: StatementAnswer): Markup {
  const state = states[answer];
  return html`<span class="state ${state}">${stateSign(state)} ${words[answer]}</span>`;
}

function reason({ why, sentence, heading }: StatementAnswer): Markup {
  const under = heading !== '' && heading !== sentence && html`<figcaption class="aside">under the heading “${heading}”</figcaption>`;
  return html`<p>${why}</p>${sentence !== '' && html`<figure class="said"><blockquote>${sentence}</blockquote>${under}</figure>`}`;
}
