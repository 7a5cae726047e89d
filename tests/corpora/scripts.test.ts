import { beforeAll, describe, expect, it } from 'vitest';
import { type CorpusLine, walkCorpus } from './walk-corpus.ts';
import { corpusMissing } from './serve-corpus.ts';
import { ukScenarios } from './uk-scenarios.ts';

const missing = corpusMissing();
if (missing) console.warn(`The scripts are not walked at the saved real sites: ${missing}.`);

/** Tasks of the United Kingdom that a saved site is asked for: at the councils' demonstration all, at the two American towns some that they do not have. */
const asked = { rector: ['pay-council-tax', 'report-fly-tipping'], rutherford: ['find-councillor', 'bin-day'] } as const;

describe.skipIf(missing !== null)('the scripts at the saved real sites', () => {
  let lines: readonly CorpusLine[] = [];
  beforeAll(async () => {
    const tasks = ukScenarios();
    const called = { 'blue-badge': 'blue-badge-apply' };
    const onPhone = tasks.filter(({ id }) => ['blue-badge', 'register-birth'].includes(id));
    lines = await walkCorpus('localgov-drupal', tasks, { called });
    lines = [...lines, ...await walkCorpus('localgov-drupal', onPhone, { called, device: 'phone' })];
    for (const site of ['rector', 'rutherford'] as const) {
      lines = [...lines, ...await walkCorpus(site, tasks.filter(({ id }) => asked[site].some((one) => one === id)))];
    }
    console.table(lines.map(({ site, task, device, judged, journey, isTrue }) => ({ site, task, device, outcome: judged.outcome, ended: journey.steps.at(-1)?.url.replace(/^http:\/\/[^/]+/, '') ?? '', true: isTrue })));
  });

  it('arrive at the two pages that the councils’ demonstration has, on a desktop and on a phone', () => {
    const offered = lines.filter(({ offered }) => offered);
    expect(offered.map(({ task }) => task).sort()).toEqual(['blue-badge', 'blue-badge', 'register-birth', 'register-birth']);
    expect(offered.filter(({ isTrue }) => !isTrue).map(({ task, judged }) => `${task}: ${judged.because}`)).toEqual([]);
  });

  it('never say of a task that is not there that it was done, nor that it leads nowhere, to another page or behind a sign-in', () => {
    const never = new Set(['done', 'done-with-help', 'dead-end', 'wrong-place', 'account-needed', 'broken-site']);
    const wrong = lines.filter(({ offered, judged }) => !offered && never.has(judged.outcome));
    expect(wrong.map(({ site, task, judged }) => `${site} ${task}: ${judged.outcome}: ${judged.because}`)).toEqual([]);
  });
});
