import { expect, it } from 'vitest';
import type { TaskFinding } from '../../src/model/destination.ts';
import type { Guide } from '../../src/model/kit.ts';
import type { Said } from '../../src/model/survey.ts';
import { remembering } from '../../src/survey/remembering.ts';
import { binWords, scenarioOf, siteMap, titled } from '../findability/made.ts';

it('thinks once of a task on a map, and again of another task, of another map and of what somebody says', () => {
  let thought = 0;
  const guide = remembering({ decide: () => { thought += 1; return { thought } as unknown as TaskFinding; } } as unknown as Guide); // nothing else is asked
  const [bins, said] = [scenarioOf(binWords), { pins: [], reply: null, rejected: [], expected: null } satisfies Said];
  const [map, other] = [siteMap([titled('/', 'Welcome')]), siteMap([titled('/', 'Welcome')])];
  const first = guide.decide(bins, map, said);
  expect(guide.decide(bins, map, { ...said })).toBe(first);
  expect(guide.decide({ ...bins, id: 'other' }, map, said)).not.toBe(first);
  expect(guide.decide(bins, other, said)).not.toBe(first);
  expect(guide.decide(bins, map, { ...said, pins: ['http://a.test/'] })).not.toBe(first);
  expect(thought).toBe(4);
});
