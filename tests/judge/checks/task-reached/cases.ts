import type { TaskExample } from '../../made/case.ts';
import { absent, blocked, bins, candidate, finding, home, journey, link, lost, map, missed, notFound, page, reached, review, source, stopped, task, timeout } from '../../made/site.ts';

const walked = (...endings: Parameters<typeof journey>[2][]) => endings.map((ending, i) => journey(i === 0 ? 'navigation' : 'search', 'desktop', ending));
const unread = map({ pages: [page(home), page(bins, { source: null, status: 403, failure: blocked })], fetched: { 'missed-bin': [home, bins] } });
const gone = map({ pages: [page(home), page(bins, { source: null, status: 404, failure: { kind: 'not-found', detail: '404', permanent: true, fault: 'site' } })], fetched: { 'missed-bin': [home, bins] } });

const doors = [link('Bins', bins), link('Roads', `${home}roads`), link('Schools', `${home}schools`), link('Cymraeg', `${home}cy`), link('Contact', `${home}contact`, 'footer')];
const twenty = Array.from({ length: 20 }, (_, n) => `${home}page-${n}`);

const slow = map({ pages: [page(home), page(missed, { source: null, status: null, failure: timeout })], fetched: { 'bin-day': [missed] } });
const unreadLink = (why: 'not-asked' | 'no-answer' | 'file' | 'refused') => ({ ...notFound, unread: [{ href: missed, text: 'Missed bin', scent: 1, why }] });

export const cases: readonly TaskExample[] = [
  {
    name: 'on both devices', in: task({ journeys: [journey('navigation', 'desktop', reached()), journey('navigation', 'phone', reached(), { clicks: 1 })] }),
    out: ['passed desktop: Reached www.brambleford.test/bins/missed: by its links in 2 clicks.', 'passed phone: Reached www.brambleford.test/bins/missed: by its links in 1 click.'],
  },
  { name: 'by search alone', in: task({ journeys: walked(lost, reached()) }), out: ['passed desktop: Reached www.brambleford.test/bins/missed: by its search in 2 clicks.'] },
  { name: 'known, but no route arrives', in: task({ journeys: walked(lost, absent) }), out: ['failed desktop: www.brambleford.test/bins/missed answers, but was not reached by its links.'] },
  {
    name: 'certainly not found', in: task({ journeys: walked(lost, lost), tasks: [notFound] }),
    out: ['failed desktop: No page that answers was found by these rules, by its links, by its search or otherwise. 1 page of the site read, looking for “bin”, “rubbish”, “refuse”.'],
  },
  {
    name: 'not found, and a page is gone for everybody', in: task({ journeys: walked(lost), tasks: [notFound], map: gone }),
    out: ['failed desktop: No page that answers was found by these rules, by its links or otherwise. 1 page of the site read, looking for “bin”, “rubbish”, “refuse”.'],
  },
  {
    name: 'not found, but we were turned away', in: task({ journeys: walked(lost), tasks: [notFound], map: unread }),
    out: ['untested desktop: No answer was reached by its links, but that is not certain: www.brambleford.test/bins was not read: the site turned our crawler away (the site’s wish).'],
  },
  {
    name: 'not found, but one candidate is likely', in: task({ journeys: walked(lost), tasks: [finding({ verdict: 'not-found', set: [], best: null, candidates: [candidate(bins, 0.55, 'Bins')] })] }),
    out: ['untested desktop: No answer was reached by its links, but that is not certain: a person has to look whether “Bins” answers.'],
  },
  {
    name: 'not found, but half of the home page’s doors were not opened', in: task({ journeys: walked(lost), tasks: [notFound], map: map({ pages: [page(home, { source: source({ links: doors }) }), page(bins)] }) }),
    out: ['untested desktop: No answer was reached by its links, but that is not certain: 2 of 3 pages that the home page links to were not read, for one www.brambleford.test/roads.'],
  },
  {
    name: 'not found, with twenty pages fetched for it', in: task({ journeys: walked(lost), tasks: [notFound], map: map({ pages: [page(home, { source: source({ links: doors }) }), ...twenty.map((url) => page(url))], fetched: { 'missed-bin': twenty } }) }),
    out: ['failed desktop: No page that answers was found by these rules, by its links or otherwise. 21 pages of the site read, looking for “bin”, “rubbish”, “refuse”.'],
  },
  {
    name: 'not found, but a page that another task asked for gave no answer', in: task({ journeys: walked(lost), tasks: [unreadLink('no-answer')], map: slow }),
    out: ['untested desktop: No answer was reached by its links, but that is not certain: “Missed bin” (www.brambleford.test/bins/missed) was not read: it did not answer in time (on the way to the site).'],
  },
  {
    name: 'not found, and what speaks of it gave no answer, though no link to it was seen', in: task({ journeys: walked(lost), tasks: [notFound], map: slow }),
    out: ['untested desktop: No answer was reached by its links, but that is not certain: www.brambleford.test/bins/missed was not read: it did not answer in time (on the way to the site).'],
  },
  {
    name: 'not found, and a page of something else gave no answer', in: task({ journeys: walked(lost), tasks: [notFound], map: map({ pages: [page(home), page(`${home}parking`, { source: null, failure: timeout })], fetched: { parking: [`${home}parking`] } }) }),
    out: ['failed desktop: No page that answers was found by these rules, by its links or otherwise. 1 page of the site read, looking for “bin”, “rubbish”, “refuse”.'],
  },
  {
    name: 'not found, but a page that is named clearly was never opened', in: task({ journeys: walked(lost), tasks: [unreadLink('not-asked')] }),
    out: ['untested desktop: No answer was reached by its links, but that is not certain: “Missed bin” (www.brambleford.test/bins/missed) was not opened.'],
  },
  {
    name: 'not found, but a file that is named clearly was not read', in: task({ journeys: walked(lost), tasks: [unreadLink('file')] }),
    out: ['untested desktop: No answer was reached by its links, but that is not certain: “Missed bin” (www.brambleford.test/bins/missed) is a file, which was not read.'],
  },
  {
    name: 'not found, but what is named most clearly stands behind a sign-in', in: task({ journeys: walked(lost), tasks: [unreadLink('refused')] }),
    out: ['untested desktop: No answer was reached by its links, but that is not certain: “Missed bin” (www.brambleford.test/bins/missed) was not opened: our rules keep us from signing in, from paying and from pages without end.'],
  },
  {
    name: 'by the search, which was walked on the other device only', in: task({ journeys: [journey('search', 'desktop', reached()), journey('navigation', 'desktop', lost), journey('navigation', 'phone', lost)] }),
    out: [
      'passed desktop: Reached www.brambleford.test/bins/missed: by its search in 2 clicks.',
      'untested phone: Not reached here; but the way by its search, which led there on the desktop, was not part of the survey on the phone.',
    ],
  },
  { name: 'arrived where a person must look first', in: task({ journeys: walked(reached()), tasks: [review] }), out: ['cantTell desktop: Reached www.brambleford.test/bins/missed, but a person has to look first whether it answers.'] },
  { name: 'only a script arrived', in: task({ journeys: [journey('scripted', 'desktop', reached())], tasks: [review] }), out: ['untested: Nothing was walked by links, search or A to Z; a written script scores nothing.'] },
  {
    name: 'a script that was stopped beside links that were lost', in: task({ journeys: [journey('navigation', 'desktop', lost), journey('scripted', 'desktop', stopped())] }),
    out: ['failed desktop: www.brambleford.test/bins/missed answers, but was not reached by its links.'],
  },
  {
    name: 'a script that arrived beside links that were lost', in: task({ journeys: [journey('navigation', 'desktop', lost), journey('scripted', 'desktop', reached())] }),
    out: ['failed desktop: www.brambleford.test/bins/missed answers, but was not reached by its links.'],
  },
  { name: 'a person must look', in: task({ journeys: walked(lost), tasks: [review] }), out: ['cantTell desktop: No answer was reached by its links, but that is not certain: a person has to look whether “Report a missed bin” answers.'] },
  { name: 'the world stopped one route', in: task({ journeys: walked(lost, stopped()) }), out: ['untested desktop: Not finished by its search: it did not answer in time (on the way to the site).'] },
  {
    name: 'no home page', in: task({ journeys: walked(lost), tasks: [notFound], map: map({ pages: [page(home, { source: null, failure: timeout })] }) }),
    out: ['untested desktop: No answer was reached by its links, but that is not certain: the home page was not read: it did not answer in time (on the way to the site).'],
  },
  {
    name: 'only our script did not arrive', in: task({ journeys: [journey('scripted', 'desktop', lost)] }),
    out: ['untested: Nothing was walked by links, search or A to Z; a written script scores nothing.'],
  },
  { name: 'no route that exists', in: task({ journeys: walked(absent) }), out: ['cantTell desktop: None of the routes that were walked exists on this site.'] },
  { name: 'nothing walked', in: task(), out: ['untested: Nothing was walked by links, search or A to Z; a written script scores nothing.'] },
];
