import type { StepCall } from '../../model/scenario.ts';
import { noSuchWay } from '../no-such-way.ts';
import { alternatives, defineStep, type StepBy, type StepResult, type Walked } from './define-step.ts';

type Stopped = Extract<StepResult, { outcome: 'stopped' }>;
type NotFound = Extract<StepResult, { outcome: 'not-found' }>;
type Ended = Extract<Walked, { outcome: 'ended' }>;

export const tryStep = defineStep({
  id: 'try',
  group: 'flow',
  about: 'Walks one alternative after the other until one is done, each a step or a list of steps; one that fails leaves everything where it was.',
  args: alternatives,
  holds: [{ at: '', as: 'alternatives' }],
  examples: [
    {
      say: 'ways in order, best first: each a step or a list of steps', on: 'brambleford',
      script: '- open: home\n- try:\n    - follow: Report a missed bin straight away\n    - - follow: Bins and recycling\n'
        + '      - follow: Report a missed bin\n    - search: missed bin\n- expect: {heading: Report a missed bin}',
    },
    {
      say: 'by the A to Z where there is one, else by the search', on: 'aberllwyn',
      script: '- open: home\n- try:\n    - browse: {a-to-z: [Missed bins, Missed collection]}\n'
        + '    - - search: missed collection\n      - follow: ~missed\n- expect: {heading: ~missed}',
    },
  ],
  say: (ways) => `try ${ways.length} ways`,
  run: (_tab, ways, by) => tryEach(ways, by),
});

/** Where none is done, one that was stopped says nothing of the site, so neither do all together. */
async function tryEach(ways: readonly (readonly StepCall[])[], by: StepBy): Promise<Walked> {
  const of = ways.length;
  const failed: Failed[] = [];
  for (const [at, steps] of ways.entries()) {
    const n = at + 1;
    const result = await by.attempt(steps, `try ${n} of ${of}`);
    const told = { detail: `way ${n} of ${of} was there`, way: { n, of } };
    if (result.outcome === 'done') return { outcome: 'done', ...told };
    if (result.outcome === 'skipped') continue;
    if (result.outcome === 'ended' && !noSuchWay(result.ending)) return unlessUnsure({ ...result, ...told }, failed);
    if (result.outcome === 'stopped' && result.failure.kind === 'interrupted') return result;
    failed.push(result);
  }
  return failed.length === 0 ? { outcome: 'skipped', detail: 'nothing of it is for here' } : noneOf(of, failed);
}

type Failed = Stopped | NotFound | Ended;

/** Where an earlier way could not be told, that this one led the site nowhere says nothing either. */
function unlessUnsure(ended: Ended, failed: readonly Failed[]): Walked {
  const stopped = failed.find((one) => one.outcome === 'stopped');
  if (stopped === undefined || (ended.ending.kind !== 'lost' && ended.ending.kind !== 'absent')) return ended;
  return { outcome: 'stopped', detail: `${whyOf(ended)}; but an earlier way could not be told: ${stopped.detail}`, failure: stopped.failure };
}

function noneOf(of: number, failed: readonly Failed[]): Walked {
  const detail = `none of ${of} ways: ${failed.map(whyOf).join('; ')}`;
  const stopped = failed.find((one) => one.outcome === 'stopped');
  if (stopped !== undefined) return { outcome: 'stopped', detail, failure: stopped.failure };
  const lost = failed.find((one) => one.outcome === 'not-found');
  const without = failed.find((one) => one.outcome === 'ended');
  if (lost === undefined && without !== undefined) return { ...without, detail };
  return { outcome: 'not-found', detail, ...(lost?.lack && { lack: lost.lack }) };
}

function whyOf(result: Failed): string {
  return result.outcome !== 'ended' ? result.detail : 'reason' in result.ending ? result.ending.reason : '';
}
