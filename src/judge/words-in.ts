import type { Scenario } from '../model/scenario.ts';

/** Terms of the head concept found in the text as whole words; a plural or `-ing` counts too. */
export function headWordsIn(scenario: Scenario, text: string): readonly string[] {
  return scenario.words.concepts.filter(({ head }) => head).flatMap(({ terms }) => Object.keys(terms).filter((term) => holds(text, term)));
}

/** Whether the text names every idea of the task. */
export function namesTheTask(scenario: Scenario, text: string): boolean {
  return scenario.words.concepts.every(({ terms }) => Object.keys(terms).some((term) => holds(text, term)));
}

/** Whether the text names the task's subject or one of the doors on the way to it. */
export function smellsOfTask(scenario: Scenario, text: string): boolean {
  return headWordsIn(scenario, text).length > 0 || Object.keys(scenario.words.broader).some((term) => holds(text, term));
}

/** The words a resident would most likely have, for messages: at most five, the surest first. */
export function wordsTried(scenario: Scenario): readonly string[] {
  const terms = scenario.words.concepts.filter(({ head }) => head).flatMap((concept) => Object.entries(concept.terms));
  return terms.sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).slice(0, 5).map(([term]) => term);
}

function holds(text: string, term: string): boolean {
  const plain = (words: string) => words.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const escaped = plain(term).replace(/ /g, '\\s');
  return escaped !== '' && new RegExp(`(^|\\s)${escaped}(s|es|ing)?(\\s|$)`, 'u').test(plain(text));
}
