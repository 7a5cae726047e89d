import type { State } from '../../model/finding.ts';
import { stateWords } from '../words/state-words.ts';
import { html, type Markup } from './html.ts';

const signs: Readonly<Record<State, string>> = { passed: '✓', failed: '✗', cantTell: '?', inapplicable: '–', untested: '·' };

/** A state as a sign and a word. */
export function stateMark(state: State): Markup {
  return html`<span class="state ${state}">${stateSign(state)} ${stateWords(state)}</span>`;
}

/** A state’s sign alone, for beside its words. */
export function stateSign(state: State): Markup {
  return html`<span aria-hidden="true">${signs[state]}</span>`;
}
