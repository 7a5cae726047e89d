import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';

const card = z.array(z.looseObject({ id: z.string(), essential: z.boolean().optional() })).min(1);

/** Answers named twice, and a task of which nothing is essential; asked wherever the answers' names can be read. */
export function answerFaults(written: Written): readonly Problem[] {
  const answers = card.safeParse(isWrittenMap(written.raw) ? written.raw['answer'] : null);
  if (!answers.success) return [];
  const ids = answers.data.map((answer) => answer.id);
  const twice = ids.flatMap((id, index) => ids.indexOf(id) < index
    ? [written.problem(['answer', index, 'id'], `the answer "${id}" stands twice`)] : []);
  if (answers.data.some((answer) => answer.essential === true)) return twice;
  return [...twice, written.problem(['answer'], 'no answer is essential: say what the page must tell', { where: 'key', level: 'warning' })];
}
