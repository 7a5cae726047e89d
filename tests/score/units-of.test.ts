import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { unitsOf } from '../../src/score/units-of.ts';

const finding = (subject: string, item: string, state: Finding['state']): Finding => ({
  id: `council/${subject}/check/${item}`, site: 'council', check: 'check', task: null, route: null, device: null, item, state, severity: 'moderate', wcag: [], fingerprint: '', pages: 1, url: null, message: '', evidence: [], roles: [],
});

it('counts each question to a whole site by itself, and the items of a page together', () => {
  const found = [finding('site', 'found', 'passed'), finding('site', 'reviewed', 'failed'), finding('page-1', 'a', 'passed'), finding('page-1', 'b', 'failed')];
  expect(unitsOf(found).map(({ state, findings }) => `${state} ${findings.length}`).sort()).toEqual(['failed 1', 'failed 2', 'passed 1']);
});
