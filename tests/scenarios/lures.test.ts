import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectSurvey } from '../../bench/read-survey.ts';
import { type ScriptLine, walkScripts } from '../../bench/walk-scripts.ts';
import type { CouncilType } from '../../src/model/survey.ts';
import { observers } from '../../src/observe/index.ts';
import { ukScenarios } from '../corpora/uk-scenarios.ts';
import { called, kinds, type Kind, startLures } from './lure-council.ts';

/**
 * Every script on a page with the right heading and all that stands on ordinary pages; those that may say “dead end” (of those that start a
 * form one for all) also where that is so, and where it cannot be told.
 */
const accusing = ['blue-badge', 'missed-bin', 'parking-fine', 'pay-council-tax'];
const owedBy = (id: string): readonly CouncilType[] => (accusing.includes(id) ? ['unitary', 'district'] : ['unitary']);
const tasks = ukScenarios().map((one) => ({ ...one, for: owedBy(one.id) }));

const none = { optOut: null, consent: [], pins: {}, scripts: {}, overrides: {}, suppliers: {}, allow: { post: [] } };

let council: Awaited<ReturnType<typeof startLures>>;
let lines: readonly ScriptLine[] = [];
const at = (kind: Kind): readonly string[] => lines
  .filter(({ site }) => site === kind)
  .map(({ task, judged }) => `${task}: ${judged.outcome}`);

beforeAll(async () => {
  council = await startLures();
  const survey = projectSurvey('scenarios/surveys/journeys.yaml');
  ({ lines } = await walkScripts({
    ...survey, scenarios: tasks, routes: { scripted: ['desktop'] },
    bindings: kinds.map((site) => ({ ...none, site, reviewed: '2026-11-22', inputs: { postcode: { value: 'ZZ1 1ZZ', of: 'the town hall' } } })),
    sites: kinds.map((kind) => ({
      id: kind, name: kind, type: kind === 'lures' ? 'unitary' : 'district', nation: 'England', home: `http://${kind}.test/`,
    })),
  }, { observers: observers.filter(({ id }) => ['html', 'links', 'names'].includes(id)), hosts: council.hosts }));
});
afterAll(async () => { await council.close(); });

describe('scripts on pages that only sound like the task', () => {
  it('are all walked, as far as the page whose heading is right', () => {
    const came = lines.filter(({ journey }) => journey.marks.some(({ what }) => what === 'the page'));
    expect(came.filter(({ site }) => site === 'lures').map(({ task }) => task).sort()).toEqual(Object.keys(called).sort());
    expect(came).toHaveLength(18 + 3 * accusing.length);
  });

  it('do not arrive there and accuse nobody: menus, hours, adverts, feedback and newsletters are no answer', () => {
    const isLost = ({ judged: { outcome } }: ScriptLine): boolean => ['not-found', 'broken-script', 'not-assessed'].includes(outcome);
    const wrong = lines.filter((line) => line.site === 'lures' && !isLost(line));
    expect(wrong.map(({ task, judged }) => `${task}: ${judged.outcome}: ${judged.because}`)).toEqual([]);
  });

  it('say that a page leads nowhere where it has nothing to go on with', () => {
    expect(at('bare')).toEqual(accusing.map((task) => `${task}: dead-end`));
  });

  it('say nothing of a page that shows another inside it, or that does not mark its main part', () => {
    expect(at('framed')).toEqual(accusing.map((task) => `${task}: not-assessed`));
    expect(at('unmarked')).toEqual(accusing.map((task) => `${task}: not-assessed`));
  });
});
