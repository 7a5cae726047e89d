import { describe, expect, it } from 'vitest';
import { signFound } from '../../src/judge/sign-found.ts';
import type { PageSource } from '../../src/model/facts.ts';
import type { Sign } from '../../src/model/scenario.ts';
import { ukScenarios } from '../corpora/uk-scenarios.ts';
import { field, form, link, source } from '../findability/made.ts';
import { signLines } from './signs.ts';

const answers = ukScenarios().filter(({ id }) => id in signLines).flatMap(({ id, answers: all }) => all.map((answer) => ({ name: `${id}, ${answer.id}`, answer, lines: signLines[id]?.[answer.id] })));
const nothing = { text: '', lead: '' };

/** A page that has only this line. */
function pageOf(line: string): PageSource {
  const [, kind, words = ''] = /^(link|field): (.*)$/.exec(line) ?? [];
  if (kind === 'link') return source({ ...nothing, links: [link(words, '/somewhere')] });
  if (kind === 'field') return source({ ...nothing, forms: [form({ role: 'search', fields: [field({ label: words })] })] });
  return source({ ...nothing, text: line });
}
const hears = (signs: readonly Sign[], line: string): boolean => signs.some((sign) => !('form' in sign) && signFound(sign, pageOf(line)) !== null);

describe('the signs of the ten later tasks', () => {
  it('have lines for every answer, and no line for none', () => {
    const written = Object.entries(signLines).flatMap(([id, all]) => Object.keys(all).map((answer) => `${id}, ${answer}`));
    expect(Object.keys(signLines)).toHaveLength(10);
    expect(written.toSorted()).toEqual(answers.map(({ name }) => name).toSorted());
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
