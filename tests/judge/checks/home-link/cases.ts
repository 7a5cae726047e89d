import type { TaskExample } from '../../made/case.ts';
import { click, finding, home, link, map, missed, notFound, page, review, source, task, timeout } from '../../made/site.ts';

const homeWith = (...links: ReturnType<typeof link>[]) => map({ pages: [page(home, { source: source({ links }) }), page(missed)] });

const told = `${home}report-it`;
const compared = (agrees: boolean) => [finding({ set: [missed, told] }, { expected: { url: told, shared: 0, agrees, judged: finding().destination, alive: true } })];
const given = compared(false);

const portal = 'https://portal.example/missed-bin';
const rival = { url: portal, score: .77, title: 'Missed bin', kind: 'off-site', from: home, evidence: [], because: [] } as const;

export const cases: readonly TaskExample[] = [
  { name: 'a link in the header', in: task({ map: homeWith(link('Report a missed bin', missed, 'header')) }), out: ['passed: The home page links to it: “Report a missed bin” (header).'] },
  {
    name: 'a link through an address that redirects', out: ['passed: The home page links to it: “Bins” (main).'],
    in: task({ map: map({ pages: [page(home, { source: source({ links: [link('Bins', `${home}old`)] }) }), page(`${home}old`, { got: missed })] }) }),
  },
  {
    name: 'a form elsewhere that the judge would have taken too', out: ['passed: The home page links to a page that may do as well: “Report a missed bin online” (main).'],
    in: task({ map: homeWith(link('Report a missed bin online', portal)), tasks: [finding({ candidates: [rival] })] }),
  },
  { name: 'only in the footer', in: task({ map: homeWith(link('News', `${home}news`), link('Missed bins', missed, 'footer')) }), out: ['failed: The home page links to it only from its footer: “Missed bins”.'] },
  { name: 'words that do not name it', in: task({ map: homeWith(link('Sanitation', missed)) }), out: ['failed: The home page links to it only as “Sanitation” (main), words that do not name the task.'] },
  {
    name: 'other words, but a strong scent was recorded', out: ['passed: The home page links to it: “Sanitation” (main).'],
    in: task({ map: homeWith(link('Sanitation', missed)), tasks: [finding({}, { shortest: { clicks: [click(home, missed, 'Sanitation', 0.6)], to: missed } })] }),
  },
  {
    name: 'a link to the address that the council gave to GOV.UK, whatever its words', in: task({ map: homeWith(link('Sanitation', missed), link('Do it online', told)), tasks: given }),
    out: ['passed: The home page links to the address that the council gave to GOV.UK: “Do it online” (main).'],
  },
  {
    name: 'only its footer links to the address that the council gave to GOV.UK', in: task({ map: homeWith(link('Do it online', told, 'footer')), tasks: given }),
    out: ['failed: None of the 1 link of the home page leads to www.brambleford.test/bins/missed.'],
  },
  {
    name: 'its footer links to both', in: task({ map: homeWith(link('Do it online', told, 'footer'), link('Bin', missed, 'footer')), tasks: given }),
    out: ['failed: The home page links to it only from its footer: “Bin”.'],
  },
  {
    name: 'words that do not name it, and the judge found the address that the council gave too', out: ['failed: The home page links to it only as “Do it online” (main), words that do not name the task.'],
    in: task({ map: homeWith(link('Do it online', told)), tasks: compared(true) }),
  },
  { name: 'no link at all', in: task({ map: homeWith(link('News', `${home}news`), link('Cabin hire', `${home}cabin`)) }), out: ['failed: None of the 2 links of the home page leads to www.brambleford.test/bins/missed.'] },
  { name: 'the home page answers', in: task({ map: homeWith(), tasks: [finding({ set: [home] })] }), out: ['passed: The home page itself answers.'] },
  { name: 'a person must look first', in: task({ map: homeWith(), tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
  {
    name: 'no answer is known', in: task({ map: homeWith(), tasks: [notFound] }),
    out: ['inapplicable: No page that answers was found by these rules, so there is nothing to ask of it; that is told by “Can the page that answers be reached?”.'],
  },
  {
    name: 'no answer is known, and a page did not come', out: ['untested: No answering page was found, but not everything could be read: www.brambleford.test/bins was not read: it did not answer in time (on the way to the site).'],
    in: task({ tasks: [notFound], map: map({ pages: [page(home), page(`${home}bins`, { status: null, source: null, failure: timeout })], fetched: { 'missed-bin': [home, `${home}bins`] } }) }),
  },
  { name: 'the home page was not read', in: task({ map: map({ pages: [] }) }), out: ['untested: The home page was not read.'] },
  { name: 'a home page without links', in: task({ map: homeWith() }), out: ['cantTell: No links could be read on the home page.'] },
  { name: 'a site that did not answer', in: task({ map: map({ failure: timeout }) }), out: ['untested: The site could not be read: it did not answer in time (on the way to the site).'] },
];
