import type { TaskExample } from '../../made/case.ts';
import { finding, home, link, map, missed, page, review, source, task } from '../../made/site.ts';

const linking = (...links: ReturnType<typeof link>[]) => task({ map: map({ pages: [page(home), page(missed, { source: source({ links }) })] }) });
const stays = 'passed: The task stays on brambleford.test as far as it was followed.' as const;

export const cases: readonly TaskExample[] = [
  { name: 'a start link to another’s form', in: linking(link('Report a missed bin', 'https://brambleford.portal.example/bins')), out: ['failed: The page hands over to brambleford.portal.example: “Report a missed bin”.'] },
  { name: 'an answer on another’s host', in: task({ tasks: [finding({ set: ['https://portal.example/bins'] })] }), out: ['failed: The task is done on another site: portal.example.'] },
  { name: 'the council’s own sub-domain', in: linking(link('Report a missed bin', 'https://forms.brambleford.test/bins')), out: [stays] },
  { name: 'a link for reading on', in: linking(link('Guidance from the government', 'https://www.gov.uk/rubbish')), out: [stays] },
  { name: 'a social network', in: linking(link('Find us online', 'https://www.facebook.com/brambleford')), out: [stays] },
  { name: 'a start link in the footer', in: linking(link('Pay', 'https://pay.example', 'footer')), out: [stays] },
  { name: 'a page that was not read', in: task(), out: ['untested: The page that answers was not read.'] },
  { name: 'a person must look first', in: task({ tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
];
