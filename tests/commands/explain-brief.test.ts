import { describe, expect, it } from 'vitest';
import { briefly } from '../../src/commands/explain-brief.ts';
import { boundLines } from '../../src/commands/explain-given.ts';
import { scriptLines } from '../../src/commands/explain-script.ts';
import type { Binding } from '../../src/model/survey.ts';

const call = (word: string, args: unknown) => ({ word, args, line: 1 });

describe('a script in brief', () => {
  it('has names without the patterns beside them, and fragments in a line', () => {
    const script = [call('try', [[call('follow', ['Bins', '~b', '~w'])], [call('follow', ['~only'])]]), call('use', { fragment: 'to-bins', steps: [call('back', null)] })];
    expect(scriptLines(briefly(script), () => 'Goes to the bins')).toEqual([
      '   1. Try 2 ways', '      first: Follow “Bins” (and 2 patterns)', '      or at last: Follow /only/', '   2. Goes to the bins (explain fragments/to-bins)',
    ]);
  });
});

describe('what is special at a site', () => {
  it('calls an override overdue from the day on by which it was to be looked at', () => {
    const none: Binding = { site: 'elm', reviewed: null, optOut: null, consent: ['No'], pins: {}, scripts: {}, inputs: { postcode: { value: 'ZZ1 1ZZ', of: 'the hall' } }, overrides: {}, suppliers: {}, allow: { post: [] } };
    const binding = { ...none, overrides: { bins: { Look: { css: '#go', because: 'no name', review: '2026-11-22' } } } };
    const task = { id: 'bins', script: [{ ...call('press', 'Go'), name: 'Look' }], inputs: { postcode: { type: 'postcode' as const, say: 'a postcode', fallback: null } } };
    const lines = boundLines(task, { site: 'elm', binding }, '2026-11-22');
    expect(lines.slice(0, 3)).toEqual(['At elm:', '  postcode: “ZZ1 1ZZ” (the hall)', '  Cookies are refused there by “No”.']);
    expect(lines.join(' ')).toContain('by 2026-11-22, which is OVERDUE.');
    expect(boundLines(task, { site: 'elm', binding }, '2026-11-21').join(' ')).not.toContain('OVERDUE');
  });
});
