import type { TaskFinding } from '../../../../src/model/destination.ts';
import type { TaskExample } from '../../made/case.ts';
import { finding, home, journey, link, lost, map, missed, page, reached, review, source, task } from '../../made/site.ts';

const form = `${home}forms/missed-bin`;
const both = finding({ set: [missed, form] });
const routes = (first: string, second: string) => [journey('navigation', 'desktop', reached(first)), journey('search', 'desktop', reached(second))];

const walked = (route: 'navigation' | 'a-z') => journey(route, 'desktop', reached(), {
  steps: [{ word: 'follow', say: '', outcome: 'done', url: missed, look: null, link: { text: 'Missed bins', href: missed, region: 'main', opened: false }, detail: '' }],
});

const told = `${home}report-it`;
const given = (more: Partial<NonNullable<TaskFinding['expected']>> = {}, set: readonly string[] = [missed, told]) => [finding({ set }, {
  expected: { url: told, shared: 0, agrees: false, judged: finding().destination, alive: true, ...more },
})];

export const cases: readonly TaskExample[] = [
  { name: 'the same page', in: task({ journeys: routes(missed, `${missed}/`) }), out: ['passed: All 2 routes that arrived end at brambleford.test/bins/missed.'] },
  { name: 'two pages', in: task({ journeys: routes(missed, form), tasks: [both] }), out: ['failed: The routes end at 2 different pages: by its links at brambleford.test/bins/missed; by its search at brambleford.test/forms/missed-bin.'] },
  {
    name: 'two addresses of one answering page', out: ['passed: All 2 routes that arrived end at brambleford.test/bins/missed.'],
    in: task({ journeys: routes(missed, form), tasks: [finding({ set: [missed, form], pages: [[missed, form]] })] }),
  },
  {
    name: 'a portal that numbers its visitors', out: ['passed: All 2 routes that arrived end at portal.example/bins.'],
    in: task({ journeys: routes('https://portal.example/bins?sid=1', 'https://portal.example/bins?sid=2'), tasks: [finding({ set: ['https://portal.example/bins'] })] }),
  },
  {
    name: 'a page and the form that it links to', out: ['passed: The routes end at brambleford.test/bins/missed and brambleford.test/forms/missed-bin, one click from each other.'],
    in: task({ journeys: routes(missed, form), tasks: [both], map: map({ pages: [page(home), page(missed, { source: source({ links: [link('Report it', form)] }) })] }) }),
  },
  {
    name: 'two pages that only share a menu', out: ['failed: The routes end at 2 different pages: by its links at brambleford.test/bins/missed; by its search at brambleford.test/forms/missed-bin.'],
    in: task({ journeys: routes(missed, form), tasks: [both], map: map({ pages: [page(home), page(missed, { source: source({ links: [link('Report it', form, 'nav')] }) })] }) }),
  },
  {
    name: 'the judge’s page and the address that the council gave to GOV.UK', in: task({ journeys: routes(missed, told), tasks: given() }),
    out: ['passed: The routes end at brambleford.test/bins/missed and at brambleford.test/report-it, the address that the council gave to GOV.UK.'],
  },
  {
    name: 'the address that the council gave to GOV.UK alone', in: task({ journeys: routes(told, told), tasks: given() }),
    out: ['passed: All 2 routes that arrived end at brambleford.test/report-it.'],
  },
  {
    name: 'two pages of the judge’s own beside it', in: task({ journeys: [...routes(missed, form), journey('a-z', 'desktop', reached(told))], tasks: given({}, [missed, form, told]) }),
    out: ['failed: The routes end at 2 different pages: by its links at brambleford.test/bins/missed; by its search at brambleford.test/forms/missed-bin.'],
  },
  {
    name: 'two pages, of which the judge found the one that the council gave too', in: task({ journeys: routes(missed, told), tasks: given({ agrees: true }) }),
    out: ['failed: The routes end at 2 different pages: by its links at brambleford.test/bins/missed; by its search at brambleford.test/report-it.'],
  },
  {
    name: 'a look-up that is click for click the walk over the links', out: ['inapplicable: Only one route arrived, so there is nothing to compare.'],
    in: task({ journeys: [walked('navigation'), walked('a-z')] }),
  },
  { name: 'a written script beside the links', in: task({ journeys: [walked('navigation'), journey('scripted', 'desktop', reached())] }), out: ['inapplicable: Only one route arrived, so there is nothing to compare.'] },
  { name: 'a person must look first', in: task({ tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
  { name: 'only one arrived', in: task({ journeys: [journey('navigation', 'desktop', reached()), journey('search', 'desktop', lost)] }), out: ['inapplicable: Only one route arrived, so there is nothing to compare.'] },
  { name: 'none arrived', in: task(), out: ['inapplicable: No route arrived, so there is nothing to compare.'] },
];
