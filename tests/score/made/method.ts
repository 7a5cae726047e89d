import type { Finding, State } from '../../../src/model/finding.ts';
import type { Method } from '../../../src/model/method.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import type { Device, Site } from '../../../src/model/survey.ts';

export const method: Method = {
  id: 'test', title: 'Test', hash: '',
  task: {
    weights: { 'task-reached': 2, 'answer-essential': 2, 'home-link': 1, 'answer-further': 0.5 },
    undecided: 0.3,
    stars: [{ stars: 4, from: 0.85 }, { stars: 3, from: 0.65 }, { stars: 2, from: 0.4 }],
    caps: [{ check: 'answer-essential', stars: 2, say: 'the essential answer was not found' }],
  },
  measures: {
    findability: { title: 'Way', weights: { 'home-link': 1, 'landing-link': 1 } },
    accessibility: { title: 'Accessibility', weights: { 'axe-critical': 4, 'axe-serious': 3 } },
    mobile: { title: 'Phone', weights: { 'sideways-scroll': 3, 'covered-page': 1 } },
  },
  overall: { tasks: 16, findability: 4, mobile: 4, accessibility: 4 },
  gates: [{ id: 'home-critical', check: 'axe-critical', role: 'home', state: 'failed', stars: 3, say: 'a critical failure on the home page' }],
  coverage: 0.8,
  bands: [
    { id: 'very-good', title: 'Very good', stars: 4, from: 85 }, { id: 'good', title: 'Good', stars: 3, from: 65 },
    { id: 'in-part', title: 'In part', stars: 2, from: 40 }, { id: 'poor', title: 'Poor', stars: 1, from: 0 },
  ],
  visitor: null,
  decimals: 0,
};

export function siteOf(id: string, name = id): Site {
  return { id, name, type: 'district', nation: 'England', home: `http://${id.toLowerCase()}.test/` };
}

export const site = siteOf('S1', 'Brambleford');

/** Scoring reads a scenario's id and whose duty it is; nothing else of it. */
export function duty(id: string, types: Scenario['for'] = ['district']): Scenario {
  return { id, for: types } as Scenario;
}

export function about(subject: string, check: string, state: State, more: Partial<Finding> & { device?: Device } = {}): Finding {
  const isPage = subject.startsWith('page-');
  const { item = '', device = null, site: of = 'S1' } = more;
  return {
    id: [of, subject, check, item, device ?? ''].filter((part) => part !== '').join('/'), site: of, check, task: isPage ? null : subject,
    route: null, device, item, state, severity: 'moderate', wcag: [], fingerprint: '', pages: 1, url: null, message: '', evidence: [], roles: [], ...more,
  };
}
