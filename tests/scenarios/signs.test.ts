import { describe, expect, it } from 'vitest';
import { signFound } from '../../src/judge/sign-found.ts';
import type { PageSource } from '../../src/model/facts.ts';
import type { Sign } from '../../src/model/scenario.ts';
import { packScenarios } from '../corpora/pack-scenarios.ts';
import { field, form, link, source } from '../findability/made.ts';
import { firstSignLines } from './first-signs.ts';
import { signLines } from './signs.ts';
import { townSignLines } from './us-signs.ts';

const nothing = { text: '', lead: '' };

/** A page that has only this line. */
function pageOf(line: string): PageSource {
  const [, kind, words = ''] = /^(link|field): (.*)$/.exec(line) ?? [];
  if (kind === 'link') return source({ ...nothing, links: [link(words, '/somewhere')] });
  if (kind === 'field') return source({ ...nothing, forms: [form({ role: 'search', fields: [field({ label: words })] })] });
  return source({ ...nothing, text: line });
}
const hears = (signs: readonly Sign[], line: string): boolean => signs.some((sign) => !('form' in sign) && signFound(sign, pageOf(line)) !== null);

describe.each([
  { pack: 'eight first tasks', tasks: packScenarios(null).filter(({ id }) => id in firstSignLines), written: firstSignLines, count: 8 },
  { pack: 'ten later tasks', tasks: packScenarios(null).filter(({ id }) => id in signLines), written: signLines, count: 10 },
  { pack: 'tasks of the American pack', tasks: packScenarios('us'), written: townSignLines, count: 12 },
])('the signs of the $pack', ({ tasks, written, count }) => {
  const answers = tasks.flatMap(({ id, answers: all }) => all.map((answer) => ({ name: `${id}, ${answer.id}`, answer, lines: written[id]?.[answer.id] })));

  it('have lines for every answer, and no line for none', () => {
    const named = Object.entries(written).flatMap(([id, all]) => Object.keys(all).map((answer) => `${id}, ${answer}`));
    expect(tasks).toHaveLength(count);
    expect(named.toSorted()).toEqual(answers.map(({ name }) => name).toSorted());
  });

  it.each(answers)('$name: is seen where it is given and not where it only looks so', ({ answer, lines }) => {
    expect(lines?.yes.filter((line) => !hears(answer.any, line))).toEqual([]);
    expect(lines?.no.filter((line) => hears(answer.any, line))).toEqual([]);
  });

  it.each(answers)('$name: each sign is needed by one of its lines', ({ answer, lines }) => {
    const idle = answer.any.filter((sign) => !('form' in sign) && !lines?.yes.some((line) => hears([sign], line)));
    expect(idle).toEqual([]);
  });
});
