import type { TaskExample } from '../../made/case.ts';
import { finding, home, journey, lost, map, missed, page, reached, source, task } from '../../made/site.ts';

const form = `${home}forms/missed-bin`;
const both = finding({ set: [missed, form] });
const routes = (first: string, second: string) => [journey('navigation', 'desktop', reached(first)), journey('search', 'desktop', reached(second))];

export const cases: readonly TaskExample[] = [
  { name: 'the same page', in: task({ journeys: routes(missed, `${missed}/`) }), out: ['passed: All 2 routes that arrived end at brambleford.test/bins/missed.'] },
  { name: 'two pages', in: task({ journeys: routes(missed, form), tasks: [both] }), out: ['failed: The routes end at 2 different pages: by its links at brambleford.test/bins/missed; by its search at brambleford.test/forms/missed-bin.'] },
  {
    name: 'two addresses, one canonical', out: ['passed: All 2 routes that arrived end at brambleford.test/bins/missed.'],
    in: task({ journeys: routes(missed, form), tasks: [both], map: map({ pages: [page(home), page(form, { source: source({ canonical: missed }) })] }) }),
  },
  {
    name: 'a portal that numbers its visitors', out: ['passed: All 2 routes that arrived end at portal.example/bins.'],
    in: task({ journeys: routes('https://portal.example/bins?sid=1', 'https://portal.example/bins?sid=2'), tasks: [finding({ set: ['https://portal.example/bins'] })] }),
  },
  { name: 'only one arrived', in: task({ journeys: [journey('navigation', 'desktop', reached()), journey('search', 'desktop', lost)] }), out: ['inapplicable: Only one route arrived, so there is nothing to compare.'] },
  { name: 'none arrived', in: task(), out: ['inapplicable: No route arrived, so there is nothing to compare.'] },
];
