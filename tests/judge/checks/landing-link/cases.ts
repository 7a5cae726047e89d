import type { TaskExample } from '../../made/case.ts';
import { bins, finding, home, link, map, missed, page, review, source, task } from '../../made/site.ts';

const homePage = page(home, { source: source({ links: [link('Bins and recycling', bins, 'nav'), link('News', `${home}news`), link('Bins on another site', 'http://bins.example/')] }) });
const binsWith = (...links: ReturnType<typeof link>[]) => page(bins, { source: source({ links }) });

export const cases: readonly TaskExample[] = [
  { name: 'the service page links', in: task({ map: map({ pages: [homePage, binsWith(link('Missed a bin?', missed))] }) }), out: ['passed: “Bins and recycling” links to it: “Missed a bin?” (main).'] },
  {
    name: 'only the service page’s footer links', in: task({ map: map({ pages: [homePage, binsWith(link('Missed bin', missed, 'footer'))] }) }),
    out: ['failed: Of the pages that the home page links to, 1 was read; none links to www.brambleford.test/bins/missed.'],
  },
  { name: 'the likely page was not read', in: task({ map: map({ pages: [homePage] }) }), out: ['cantTell: “Bins and recycling” (www.brambleford.test/bins) may link to it, but was not read.'] },
  {
    name: 'nothing likely, nothing read', in: task({ map: map({ pages: [page(home, { source: source({ links: [link('News', `${home}news`)] }) })] }) }),
    out: ['cantTell: No page that the home page links to was read for this task.'],
  },
  {
    name: 'linked at once, and the page above does not link', in: task({ map: map({ pages: [page(home, { source: source({ links: [link('Bins', bins), link('Missed bin', missed)] }) }), binsWith()] }) }),
    out: ['failed: Of the pages that the home page links to, 1 was read; none links to www.brambleford.test/bins/missed.'],
  },
  {
    name: 'linked at once, and only a sibling beside it', out: ['inapplicable: The home page links to it at once, and no page between them is known.'],
    in: task({ map: map({ pages: [page(home, { source: source({ links: [link('Bin day', `${home}bin-day`), link('Missed bin', missed)] }) })] }) }),
  },
  { name: 'a home page that is only a search', in: task({ map: map({ pages: [page(home, { source: source({ links: [link('Contact', `${home}contact`, 'footer')] }) })] }) }), out: ['failed: The home page links to no page of the site but in its footer.'] },
  { name: 'the home page answers', in: task({ tasks: [finding({ set: [home] })], map: map({ pages: [homePage] }) }), out: ['inapplicable: The home page itself answers.'] },
  { name: 'no home page', in: task({ map: map({ pages: [] }) }), out: ['untested: The home page was not read.'] },
  { name: 'a person must look first', in: task({ tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
];
