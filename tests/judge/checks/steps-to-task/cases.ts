import type { StepTaken } from '../../../../src/model/visit.ts';
import type { TaskExample } from '../../made/case.ts';
import { bins, journey, lost, missed, reached, review, stopped, task } from '../../made/site.ts';

const step = (text: string, url: string): StepTaken => ({ word: 'follow', say: '', outcome: 'done', url, look: null, link: { text, href: url, region: 'main', opened: false }, detail: '' });
const steps = [step('Bins', bins), step('Missed a bin', missed)];

export const cases: readonly TaskExample[] = [
  { name: 'two clicks of two', in: task({ journeys: [journey('navigation', 'phone', reached(), { steps })] }), out: ['passed phone: 2 clicks: “Bins”, “Missed a bin”.'] },
  { name: 'three clicks of two', in: task({ journeys: [journey('navigation', 'desktop', reached(), { clicks: 3 })] }), out: ['failed desktop: 3 clicks, more than 2.'] },
  {
    name: 'each device by itself', out: ['passed desktop: 1 click.', 'failed phone: 3 clicks, more than 2.'],
    in: task({ journeys: [journey('navigation', 'desktop', reached(), { clicks: 1 }), journey('navigation', 'phone', reached(), { clicks: 3 })] }),
  },
  { name: 'lost', in: task({ journeys: [journey('navigation', 'desktop', lost)] }), out: ['inapplicable desktop: The way over links did not arrive, so it has no length.'] },
  { name: 'stopped', in: task({ journeys: [journey('navigation', 'desktop', stopped())] }), out: ['untested desktop: The way over links was not finished: it did not answer in time (on the way to the site).'] },
  { name: 'a person must look first', in: task({ journeys: [journey('navigation', 'desktop', reached())], tasks: [review] }), out: ['cantTell desktop: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
  { name: 'only by search', in: task({ journeys: [journey('search', 'desktop', reached())] }), out: ['inapplicable: The way over links was not part of this survey.'] },
];
