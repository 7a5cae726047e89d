import { describe, expect, it } from 'vitest';
import type { State } from '../../src/model/finding.ts';
import { ledgerOf } from '../../src/score/ledger.ts';
import type { Unit } from '../../src/score/units-of.ts';

const unit = (subject: string, state: State, device: Unit['device'] = 'desktop', times?: number): Unit => ({ check: 'a', subject, task: null, device, state, findings: [`${subject}/${device}`], ...(times !== undefined && { times }) });
const pages = (count: number, state: State) => Array.from({ length: count }, (_, n) => unit(`page-${state}-${n}`, state));
const line = (units: readonly Unit[]) => ledgerOf({ a: 4 }, units).map(({ passed, failed, undecided, earned }) => [passed, failed, undecided, earned])[0];

describe('the ledger, where the shell is at fault', () => {
  it('costs half of the line where the pages are well, however many there are', () => {
    expect(line([...pages(16, 'passed'), unit('shell', 'failed', 'desktop', 16)])).toEqual([16, 16, 0, 2]);
    expect(line([...pages(3, 'passed'), unit('shell', 'failed', 'desktop', 3)])).toEqual([3, 3, 0, 2]);
  });

  it('costs nothing more where no page is well, and nothing where there is none', () => {
    expect(line([...pages(4, 'failed'), unit('shell', 'failed', 'desktop', 4)])).toEqual([0, 8, 0, 0]);
    expect(line(pages(4, 'passed'))).toEqual([4, 0, 0, 4]);
  });

  it('costs by its reach: what was seen on few pages, for no more were tried, costs about what it would on those', () => {
    expect(line([...pages(30, 'passed'), unit('shell', 'failed', 'desktop', 3)])?.slice(0, 3)).toEqual([30, 3, 0]);
    expect(line([...pages(27, 'passed'), ...pages(3, 'failed')])?.slice(0, 3)).toEqual([27, 3, 0]);
  });
});
