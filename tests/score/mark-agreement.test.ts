import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/model/agreement.ts';
import { markAgreement } from '../../src/score/index.ts';

const mark = (rater: string, site: string, value: string, check = 'home-link'): Mark => ({ rater, site, task: 'bin-day', check, item: '', device: '', value, file: 'm.csv', line: 1 });
/** One letter a site: y, n, a (does not arise), ? (could not tell), . (not marked). */
const says = (rater: string, letters: string, check?: string): readonly Mark[] => [...letters].flatMap((letter, n) =>
  (letter === '.' ? [] : [mark(rater, `s${n}`, { y: 'passed', n: 'failed', a: 'inapplicable', '?': 'cantTell' }[letter] ?? letter, check)]));
const judge = (letters: string) => ({ site }: Mark): string | null => ({ y: 'passed', n: 'failed', a: 'inapplicable', '?': 'cantTell', u: 'untested' }[letters[Number(site.slice(1))] ?? ''] ?? null);

describe('markAgreement', () => {
  it('counts what both answered, and apart what one could not tell', () => {
    const [found] = markAgreement([...says('ann', 'yyynn?y.'), ...says('ben', 'yynnn.?y')], null);
    expect(found).toMatchObject({ check: 'home-link', judge: null, people: { answered: { n: 5, agreed: 4, share: .8 }, pairs: 1, unsure: 1, isFew: true, whyNoKappa: null } });
    // 2 × yes/yes, 1 × yes/no, 2 × no/no: (.8 − .48) ÷ .52
    expect(found?.people?.kappa).toBeCloseTo(.6154, 4);
    expect(found?.people?.counts).toEqual([{ one: 'failed', other: 'failed', n: 2 }, { one: 'passed', other: 'failed', n: 1 }, { one: 'passed', other: 'passed', n: 2 }]);
  });
  it('takes the mean over every two raters; one question marked by three is one question', () => {
    const [found] = markAgreement([...says('a', 'yyynnn'), ...says('b', 'yyynnn'), ...says('c', 'nnnyyy')], null);
    expect(found?.people).toMatchObject({ pairs: 3, answered: { n: 6, agreed: 2 } });
    expect(found?.people?.kappa).toBeCloseTo(-1 / 3, 10);
  });
  it('holds people against the judge: untested and cantTell are no disagreement', () => {
    const [found] = markAgreement([...says('ann', 'yynnya'), ...says('ben', 'y.....')], judge('yny?ua'));
    expect(found?.judge).toMatchObject({ answered: { n: 4, share: 3 / 5 }, pairs: 2, unsure: 2 });
    expect(markAgreement(says('ann', 'yn'), () => null)[0]).toMatchObject({ people: null, judge: { answered: { n: 0, share: null }, unsure: 2, kappa: null, whyNoKappa: 'nothing' } });
  });
  it('never makes a kappa where all answers are of one class, and marks few cases', () => {
    const all = 'y'.repeat(25);
    expect(markAgreement([...says('ann', all), ...says('ben', all)], null)[0]?.people).toMatchObject({ kappa: null, whyNoKappa: 'one-class', isFew: false, answered: { n: 25, share: 1 } });
  });
  it('compares addresses as they are, without kappa', () => {
    const address = (rater: string, ...values: readonly string[]): readonly Mark[] => values.map((value, n) => mark(rater, `s${n}`, value, 'destination'));
    expect(markAgreement([...address('ann', 'x/1', 'none', 'x/2'), ...address('ben', 'x/1', 'none', 'x/3')], null)[0]?.people).toMatchObject({ answered: { n: 3, agreed: 2 }, kappa: null, whyNoKappa: 'addresses', counts: [] });
  });
  it('is sorted by check', () => {
    expect(markAgreement([...says('a', 'y', 'z'), ...says('b', 'y', 'b')], null).map(({ check }) => check)).toEqual(['b', 'z']);
  });
});
