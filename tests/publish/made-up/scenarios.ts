import type { Scenario } from '../../../src/model/scenario.ts';

/** Two tasks: one that is every council's but a county's, one that is no district's. */
export const scenarios: readonly Scenario[] = [
  {
    id: 'bin-day', task: 'Find out when my bins are collected', for: ['district', 'unitary'], lgsl: 524, lgil: 8, queries: [], short: [], welsh: null, query: 'bin collection day', az: ['bins', 'waste'],
    words: {
      concepts: [
        { name: 'bin', weight: 1, head: true, terms: { bin: 1, rubbish: 0.95, refuse: 0.95, recycling: 0.8 } },
        { name: 'collection day', weight: 0.8, head: false, terms: { 'collection day': 1, calendar: 0.8 } },
      ],
      broader: { environment: 0.5, household: 0.4 }, against: { missed: 0.5, bulky: 0.6 }, action: 'find',
    },
    answers: [
      { id: 'look-up', say: 'a look-up by postcode or a calendar', essential: true, any: [{ field: 'postcode' }, { file: 'pdf' }], nearby: true },
      { id: 'holidays', say: 'changes at bank holidays', essential: false, any: [{ text: 'bank holiday' }], nearby: false },
    ],
    stop: 'At the look-up form; no postcode is entered.', clicks: 3, script: [], inputs: {}, file: 'scenarios/bin-day.yaml',
  },
  {
    id: 'report-pothole', task: 'Report a pothole', for: ['county', 'unitary'], lgsl: 557, lgil: 17, queries: [], short: [], welsh: null, query: 'report a pothole', az: ['potholes', 'roads'],
    words: { concepts: [{ name: 'pothole', weight: 1, head: true, terms: { pothole: 1, 'road damage': 0.7 } }], broader: { roads: 0.6 }, against: {}, action: 'report' },
    answers: [{ id: 'look-up', say: 'a way to report online', essential: true, any: [{ link: 'report' }, { form: true }], nearby: true }],
    stop: 'At the first page of the form; nothing is filled in.', clicks: 3, script: [], inputs: {}, file: 'scenarios/report-pothole.yaml',
  },
];
