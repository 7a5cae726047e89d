import type { State } from '../../model/finding.ts';
import { stateWords } from '../words/state-words.ts';
import { html, type Markup } from './html.ts';

const signs: Readonly<Record<State, string>> = { passed: '✓', failed: '✗', cantTell: '?', inapplicable: '–', untested: '·' };

/** A state as a sign and a word. */
export function stateMark(state: State): Markup {
  return html`<span class="state ${state}"><span aria-hidden="true">${signs[state]}</span> ${stateWords(state)}</span>`;
}
