import { expect, it } from 'vitest';
import { ofToday } from '../../src/commands/older-survey.ts';
import { planVisits } from '../../src/plan/index.ts';
import * as made from '../judge/made/site.ts';

it('reads a survey stored before scripts had inputs and bindings anything to say of their steps', () => {
  const { inputs: _inputs, queries: _queries, short: _short, welsh: _welsh, ...scenario } = made.scenario;
  const binding = { site: made.site.id, reviewed: '2024-05-01', optOut: null, consent: [], pins: {}, scripts: {} };
  const old = {
    id: 'old', title: 'Old', sites: [made.site], scenarios: [scenario], bindings: [binding], hosts: {}, sources: {}, routes: { scripted: ['desktop'] },
    method: { id: '2024' }, manners: { pauseMs: 0 },
  };
  // As JSON gives it: what an older program wrote has no type of today's.
  const today = ofToday(JSON.parse(JSON.stringify(old)) as Parameters<typeof ofToday>[0]);
  expect(today.scenarios[0]).toMatchObject({ id: made.scenario.id, inputs: {}, queries: [], welsh: null });
  expect(today.bindings).toEqual([{ ...binding, inputs: {}, overrides: {}, suppliers: {}, allow: { post: [] } }]);
  expect([today.method.visitor, planVisits(today)]).toEqual([null, []]);
});
