import { describe, expect, it } from 'vitest';
import type { Destination, TaskFinding } from '../../src/model/destination.ts';
import type { Ending, Journey } from '../../src/model/visit.ts';
import type { Route } from '../../src/model/survey.ts';
import { walkedBefore } from '../../src/judge/index.ts';
import { stopWords } from '../../src/judge/walked-before.ts';

const told = (by: Destination['by'], ...paths: readonly string[]): TaskFinding => ({
  scenario: 'bin-day', shortest: null, greedy: null, searchRank: null, letterEntry: null,
  destination: { verdict: paths.length > 0 ? 'found' : 'not-found', set: paths.map((path) => `https://b.test/${path}`), best: null, candidates: [], two: false, by },
});
const walk = (ending: Ending, route: Route = 'navigation', expected = false): Journey => ({
  visit: { id: `b/bin-day/${route}/phone`, site: 'b', scenario: 'bin-day', route, device: 'phone' }, attempts: 1, looks: ['l'], clicks: 2, marks: [], started: '', seconds: 1, ending,
  steps: expected ? [{ word: 'expect', say: '', outcome: 'done', url: '', look: null, link: null, detail: '' }] : [],
});
const reached = (path: string): Ending => ({ kind: 'reached', url: `https://b.test/${path}` });
const lost: Ending = { kind: 'lost', reason: 'no link' };
const after = (journey: Journey, before: TaskFinding, now: TaskFinding) => walkedBefore([journey], [before], [now])[0];

describe('a journey walked before somebody said where the answer is', () => {
  it('that came there has arrived', () => {
    const journey = walk(reached('days/'));
    expect(after(journey, told('judge', 'days', 'waste'), told('reply', 'days'))).toBe(journey);
  });
  it('that came elsewhere was not finished, and says where it came', () => {
    const journey = after(walk(reached('waste')), told('judge', 'waste'), told('reply', 'days'));
    expect(journey).toMatchObject({ clicks: 2, looks: ['l'], ending: { kind: 'stopped', failure: { fault: 'ours', permanent: true } } });
    expect(journey?.ending.kind === 'stopped' && stopWords(journey.ending)).toBe('it ended at b.test/waste, walked before a person decided where the answer is; a new edition walks it again');
  });
  it('that was lost on the way to another page was not finished; on the way to this one among others it is still lost', () => {
    expect(after(walk(lost), told('judge', 'waste'), told('reply', 'days'))?.ending.kind).toBe('stopped');
    expect(after(walk(lost), told('judge', 'waste'), told('judge'))?.ending.kind).toBe('stopped');
    expect(after(walk(lost), told('judge'), told('truth', 'days'))?.ending).toMatchObject({ reason: 'walked before this address was given to say where the answer is; a new edition walks it again' });
    expect(after(walk(lost), told('judge', 'waste'), told('judge', 'days'))?.ending).toMatchObject({ reason: expect.not.stringContaining('person') });
    const rejected = told('judge', 'days');
    expect(after(walk(lost), told('judge', 'waste'), { ...rejected, destination: { ...rejected.destination, said: { who: 'Ann', why: 'old' } } })?.ending).toMatchObject({ reason: expect.stringContaining('a person decided') });
    expect(after(walk(lost), told('judge', 'waste', 'days'), told('reply', 'days'))?.ending.kind).toBe('lost');
    expect(after(walk(lost), told('judge', 'waste'), told('reply', 'waste'))?.ending.kind).toBe('lost');
  });
  it('that found no such route, or whose script saw what it was told to expect, keeps its word', () => {
    const absent: Ending = { kind: 'absent', reason: 'no A to Z' };
    expect(after(walk(absent, 'a-z'), told('judge', 'waste'), told('reply', 'days'))?.ending).toBe(absent);
    expect(after(walk(reached('form'), 'scripted', true), told('judge', 'waste'), told('reply', 'days'))?.ending.kind).toBe('reached');
    expect(after(walk(lost, 'scripted'), told('judge', 'waste'), told('reply', 'days'))?.ending.kind).toBe('lost');
  });
  it('of which nothing was said since, is as it was; other failures keep their words', () => {
    const journey = walk(reached('waste'));
    expect(walkedBefore([journey], [], [told('judge', 'days')])).toEqual([journey]);
    expect(stopWords({ kind: 'stopped', reason: 'x', failure: { kind: 'timeout', detail: '', permanent: false, fault: 'site' } })).toContain('did not answer in time');
  });
});
