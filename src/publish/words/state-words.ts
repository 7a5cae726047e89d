import type { State } from '../../model/finding.ts';

const words: Readonly<Record<State, string>> = {
  passed: 'passed',
  failed: 'failed',
  cantTell: 'could not be told',
  inapplicable: 'does not apply',
  untested: 'not tested',
};

/** EARL's five outcomes in plain words. */
export function stateWords(state: State): string {
  return words[state];
}
