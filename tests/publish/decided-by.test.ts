import { describe, expect, it } from 'vitest';
import { agreesWords } from '../../src/publish/words/agrees-words.ts';
import { decidedBy, saidAlone } from '../../src/publish/words/decided-by.ts';

const said = { who: 'Ann', why: 'I looked.' };
const alone = { verdict: 'review' as const, url: 'https://b.test/waste', title: 'Waste', score: .6 };

describe('who decided', () => {
  it('is said with the person’s name and reason', () => {
    expect(decidedBy({ by: 'judge' })).toBe('the survey’s rules, by words');
    expect(decidedBy({ by: 'truth', alone })).toBe('the address that the council gave to GOV.UK');
    expect(decidedBy({ by: 'reply', said, alone })).toBe('a person, by a reply to the review list (Ann: “I looked”)');
  });
  it('is the rules again where a person only said which page does not answer', () => {
    expect(decidedBy({ by: 'judge', said, alone })).toBe('the survey’s rules, by words, after a person said that “Waste” does not answer (Ann: “I looked”)');
  });
  it('comes with what the rules said by themselves', () => {
    expect(saidAlone({})).toBeNull();
    expect(saidAlone({ alone })).toBe('By themselves the rules were not sure of “Waste”, https://b.test/waste (0.60 of 1).');
    expect(saidAlone({ alone: { ...alone, verdict: 'found' } })).toContain('the rules took “Waste”');
    expect(saidAlone({ alone: { verdict: 'not-found', url: null, title: '', score: 0 } })).toBe('By themselves the rules found no page that answers.');
  });
  it('agrees, differs, or proves nothing', () => {
    const judged = { verdict: 'found', set: [], best: null, candidates: [], two: false, by: 'judge' } as const;
    expect([[true, 0], [false, 0], [null, 0], [true, 2]].map(([agrees, shared]) => agreesWords({ url: '', agrees: agrees as boolean | null, shared: Number(shared), judged }))).toEqual(['yes', 'no', 'could not tell', 'could not tell']);
  });
});
