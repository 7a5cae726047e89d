import type { State } from '../../model/finding.ts';
import type { SiteResult } from '../../model/kit.ts';
import type { StatementAnswer } from '../../model/statement.ts';
import { html, type Markup } from '../markup/html.ts';
import { stateSign } from '../markup/state-mark.ts';
import { table } from '../markup/table.ts';

const states: Readonly<Record<StatementAnswer['answer'], State>> = { yes: 'passed', no: 'failed', 'cannot tell': 'cantTell', inapplicable: 'inapplicable' };
const words: Readonly<Record<StatementAnswer['answer'], string>> = { yes: 'yes', no: 'no', 'cannot tell': 'could not tell', inapplicable: 'does not arise' };

/** From so many on the same answer is told once. */
const MANY = 4;

/**
 * Each question in its order with yes, no or could not tell, why, and the sentence of the statement that answers it. What many questions have
 * as their one answer, because there is no statement or it was not read, is told once below, with the questions.
 */
export function statementTable(site: SiteResult, answers: readonly StatementAnswer[]): Markup {
  const alike = [...Map.groupBy(answers.filter(({ sentence }) => sentence === ''), ({ answer, why }) => `${answer} ${why}`).values()].filter((group) => group.length >= MANY);
  const own = answers.filter((answer) => !alike.some((group) => group.includes(answer)));
  return html`${own.length > 0 && table({
    caption: 'Question by question', label: `Questions to the accessibility statement of ${site.site.name}`, quiet: true, cards: true,
    heads: [{ title: 'Question', kind: 'row' }, { title: 'Answer', kind: 'mark' }, { title: 'Why, and the sentence that answers it' }],
    rows: own.map((answer) => ({ id: `q-${answer.id}`, cells: [question(answer), mark(answer), reason(answer)] })),
  })}${alike.map(together)}`;
}

/** One answer to many questions, and what follows from it. */
function together(group: readonly StatementAnswer[]): Markup {
  const [first] = group;
  if (first === undefined) return html``;
  return html`<p>${group.length} questions have the same answer: ${mark(first)}. ${first.why} ${follows[first.answer]}</p>
<details><summary>The ${group.length} questions</summary><ul>${group.map((each) => html`<li id="q-${each.id}">${question(each)}</li>
`)}</ul></details>
`;
}

const follows: Readonly<Record<StatementAnswer['answer'], string>> = {
  yes: '', no: '',
  'cannot tell': 'So a person has to read it and put them; nothing is held against the council for them.',
  inapplicable: 'So none of them can be put, and none is held against the council by itself.',
};

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
