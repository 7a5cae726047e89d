import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';

const answers = z.array(z.looseObject({ any: z.array(z.unknown()) }));
const signs = ['text', 'link', 'field'] as const;
const read = Object.fromEntries(signs.map((sign) => [sign, z.looseObject({ [sign]: z.string() })]));

/** Patterns of answers that can match nothing: what a page says is one line, its blanks single, its ends without a blank. */
export function doubtPatterns(written: Written): readonly Problem[] {
  const list = answers.safeParse(isWrittenMap(written.raw) ? written.raw['answer'] : null).data ?? [];
  return list.flatMap(({ any }, index) => any.flatMap((one, nth) => signs.flatMap((sign) => {
    const pattern = read[sign]?.safeParse(one).data?.[sign];
    const why = typeof pattern === 'string' ? whyNever(pattern) : null;
    return why === null ? [] : [written.problem(['answer', index, 'any', nth, sign], `the pattern can never match: ${why}`, { level: 'warning' })];
  })));
}

function whyNever(pattern: string): string | null {
  // What is escaped, and what stands in brackets, has no meaning of its own here.
  const bare = pattern.replace(/\\[nrtvf]/g, '\n').replace(/\\./g, '-').replace(/\[(?:\^?\]?)[^\]]*\]/g, '-');
  if (/[\n\t]/.test(bare)) return 'a page\'s words are held as one line, without tabs';
  if (/ {2}|\^ | \$$/.test(bare)) return 'blanks are single, and none stands at the ends';
  if (/\$(?![)|]|$)/.test(bare)) return '"$" means the end of the text; the sign itself is written \\$';
  return /(?<!^|[(|:=!])\^/.test(bare) ? '"^" means the beginning of the text; the sign itself is written \\^' : null;
}
