import type { Problem } from '../model/problem.ts';
import { doubtQueries } from './doubt-queries.ts';
import { doubtTerms } from './doubt-terms.ts';
import type { Written } from './open-yaml.ts';
import { englishSide, welshSide } from './side.ts';
import { welshFaults } from './welsh-faults.ts';

/** Faults and doubts of a task's words in both languages; asked wherever the concepts themselves can be read. */
export function doubtWords(written: Written): readonly Problem[] {
  const english = englishSide(written);
  if (english === null) return [];
  const welsh = welshSide(written, english);
  const headless = english.concepts.some(({ head }) => head) ? []
    : [written.problem(['concepts'], 'no concept has "head: true": say which idea a page must be about', { where: 'key' })];
  return [
    ...headless, ...doubtTerms(written, english), ...doubtQueries(written, english, []), ...welshFaults(written, english),
    ...(welsh === null ? [] : [...doubtTerms(written, welsh), ...doubtQueries(written, welsh, ['welsh'])]),
  ];
}
