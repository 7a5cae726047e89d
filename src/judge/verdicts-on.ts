import type { Facts, Observation, ObserverId } from '../model/facts.ts';
import type { PageCase, PageCheck, Verdict } from '../model/kit.ts';
import { answersOf } from './answers-of.ts';
import { failureWords } from './failure-words.ts';

const observerWords: Readonly<Record<ObserverId, string>> = {
  html: 'The copy of the page', links: 'The list of links', layout: 'The measurement of the layout', axe: 'The automated accessibility test',
  names: 'The list of names', screenshot: 'The picture',
  content: 'The reading of words, pictures and headings', structure: 'The reading of names, roles and fields', colour: 'The reading of colours',
  keyboard: 'The walk with the keyboard', layers: 'The trial of menus, layers and fields', formErrors: 'The trial of the empty form',
  resize: 'The trial of sizes', motion: 'The watch for what moves', paint: 'The comparison of pixels',
  arrival: 'The first visit', lab: 'The run in the lab', touch: 'The trial by touch',
};

/** What a page check says by the facts that `seen` gives of each of its needs; `untested`, of the screen in `where`, where one is missing. */
export function verdictsOn(check: PageCheck, on: PageCase, seen: (need: ObserverId) => Observation<unknown> | undefined, where: string): readonly Verdict[] {
  const facts: Record<string, unknown> = {};
  for (const need of check.needs) {
    const answer = seen(need);
    if (answer === undefined) return [{ state: 'untested', message: `${observerWords[need]} was not made on ${where} (on our side).` }];
    if (!answer.ok) return [{ state: 'untested', message: `${observerWords[need]} could not be made on ${where}: ${failureWords(answer.failure)}.` }];
    facts[need] = answer.data;
  }
  // Every need of this check was put there by the loop above, and a check asks for nothing else.
  return answersOf(check.id, () => check.judge(on, facts as unknown as Facts));
}
