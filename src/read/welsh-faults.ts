import type { Problem } from '../model/problem.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import type { Side } from './side.ts';

/** Welsh words for a concept that there is not, and concepts that have none. */
export function welshFaults(written: Written, english: Side): readonly Problem[] {
  const welsh = isWrittenMap(written.raw) ? written.raw['welsh'] : null;
  const given = isWrittenMap(welsh) && isWrittenMap(welsh['concepts']) ? Object.keys(welsh['concepts']) : null;
  if (given === null) return [];
  const path = ['welsh', 'concepts'];
  const names = english.concepts.map(({ name }) => name);
  const unknown = given.filter((name) => !names.includes(name))
    .map((name) => written.problem([...path, name], `no concept is called "${name}"`, { where: 'key', hint: nearest(name, names) }));
  const meant = new Set(given.map((name) => (names.includes(name) ? name : nearest(name, names))));
  const without = english.concepts.filter(({ name }) => !meant.has(name)).map(({ name, head }) => head
    ? written.problem(path, `the head concept "${name}" has no Welsh words: no Welsh page could be the answer`, { where: 'key' })
    : written.problem(path, `the concept "${name}" has no Welsh words: Welsh pages will be thought to answer less`, { where: 'key', level: 'warning' }));
  return [...unknown, ...without];
}
