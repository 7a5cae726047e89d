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
    lines = await walkCorpus('localgov-drupal', tasks, { 'blue-badge': 'blue-badge-apply' });
    for (const site of ['rector', 'rutherford'] as const) {
      lines = [...lines, ...await walkCorpus(site, tasks.filter(({ id }) => asked[site].some((one) => one === id)))];
    }
    console.table(lines.map(({ site, task, judged, journey, isTrue }) => ({ site, task, outcome: judged.outcome, ended: journey.steps.at(-1)?.url.replace(/^http:\/\/[^/]+/, '') ?? '', true: isTrue })));
  }, 400_000);

  it('arrive at the two pages that the councils’ demonstration has', () => {
    const offered = lines.filter(({ offered }) => offered);
    expect(offered.map(({ task }) => task).sort()).toEqual(['blue-badge', 'register-birth']);
    expect(offered.filter(({ isTrue }) => !isTrue).map(({ task, judged }) => `${task}: ${judged.because}`)).toEqual([]);
  });

  it('never say of a task that is not there that it was done', () => {
    expect(lines.filter(({ offered, judged }) => !offered && judged.outcome.startsWith('done')).map(({ site, task, judged }) => `${site} ${task}: ${judged.because}`)).toEqual([]);
  });
});
