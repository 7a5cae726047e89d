import type { Sign } from '../../../../src/model/scenario.ts';
import type { TaskExample } from '../../made/case.ts';
import { field, finding, form, home, link, map, missed, page, scenario, source, task } from '../../made/site.ts';

const answering = (about: Parameters<typeof source>[0], sign?: Sign) => {
  const answers = [{ id: 'when', say: 'how soon to report', essential: false, any: [sign ?? { text: 'within \\d+ working days' }], nearby: false }];
  return task({ scenarios: [{ ...scenario, answers }], map: map({ pages: [page(home), page(missed, { source: source(about) })] }) });
};

export const cases: readonly TaskExample[] = [
  {
    name: 'the words', in: answering({ text: 'If we missed your bin, please tell us Within 2 working days of your collection day, and we will come back for it soon.' }),
    out: ['passed when: Tells how soon to report: “bin, please tell us Within 2 working days of your collection day,” on www.brambleford.test/bins/missed.'],
  },
  { name: 'similar words', in: answering({ text: 'We answer within a few working days.' }), out: ['failed when: Not found by these rules: how soon to report. 1 sign that the task lists was looked for on 1 page.'] },
  {
    name: 'a text longer than what is kept', in: answering({ text: 'word '.repeat(1600) }),
    out: ['cantTell when: It could not be told whether it tells how soon to report: www.brambleford.test/bins/missed is longer than what was kept of it.'],
  },
  {
    name: 'words that are not on what was read, though a portal was not', out: ['failed when: Not found by these rules: how soon to report. 1 sign that the task lists was looked for on 1 page.'],
    in: task({ tasks: [finding({ set: [missed, 'https://portal.example/bins'] })], scenarios: [{ ...scenario, answers: scenario.answers.slice(1) }], map: map({ pages: [page(home), page(missed)] }) }),
  },
  { name: 'a field by its label', in: answering({ forms: [form([field('Your postcode', 'text', 'pc')])] }, { field: 'postcode' }), out: ['passed when: Tells how soon to report: the field “Your postcode” on www.brambleford.test/bins/missed.'] },
  { name: 'a hidden field', in: answering({ forms: [form([field('postcode', 'hidden')])] }, { field: 'postcode' }), out: ['failed when: Not found by these rules: how soon to report. 1 sign that the task lists was looked for on 1 page.'] },
  { name: 'a file', in: answering({ links: [link('Calendar 2026', `${home}calendar.PDF?v=2`)] }, { file: 'pdf' }), out: ['passed when: Tells how soon to report: the file “Calendar 2026” on www.brambleford.test/bins/missed.'] },
  { name: 'a page whose name looks like a file', in: answering({ links: [link('About PDF', `${home}about-pdf`)] }, { file: '.pdf' }), out: ['failed when: Not found by these rules: how soon to report. 1 sign that the task lists was looked for on 1 page.'] },
];
