import { describe, expect, it } from 'vitest';
import { ukScenarios } from '../corpora/uk-scenarios.ts';
import { judgeDestination } from '../../src/findability/destination.ts';
import { vocabularyOf } from '../../src/findability/vocabulary.ts';
import { graphOf } from './made.ts';
import { leftBehind } from './removed-sites.ts';

/** The page that answers is taken away; its parents and look-alikes stay. None of them may be claimed; a person may be asked. */
describe('where the page of a task was taken away, no page beside it is claimed', () => {
  const words = new Map(ukScenarios().map((scenario) => [scenario.id, scenario.words]));
  const cases = leftBehind.flatMap(({ task, pages }) => (['dead', 'gone'] as const).map((links) => ({ task, links, pages })));
  it.each(cases)('$task, links to it are $links', ({ task, links, pages }) => {
    const known = words.get(task);
    if (known === undefined) throw new Error(`no task ${task}`);
    const { verdict, best } = judgeDestination(vocabularyOf(known), graphOf(...pages(links)));
    expect(`${verdict} ${verdict === 'found' ? best?.title ?? '' : ''}`.trim()).toMatch(/^(review|not-found)$/);
  });
  it('but is found where it is there, beside all of them', () => {
    const there = leftBehind.map(({ task, whole }) => {
      const known = words.get(task);
      const { verdict, best } = judgeDestination(vocabularyOf(known ?? { concepts: [], broader: {}, against: {}, action: 'find' }), graphOf(...whole()));
      return [task, verdict, best?.title];
    });
    expect(there).toEqual(leftBehind.map(({ task, title }) => [task, 'found', title]));
  });
});
