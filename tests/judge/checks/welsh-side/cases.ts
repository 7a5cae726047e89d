import type { TaskFinding } from '../../../../src/model/destination.ts';
import type { PageSource } from '../../../../src/model/facts.ts';
import type { MappedPage } from '../../../../src/model/map.ts';
import type { TaskExample } from '../../made/case.ts';
import { blocked, candidate, finding, home, map, missed, notFound, page, review, scenario, site, source, task } from '../../made/site.ts';

const wales = { ...site, type: 'welsh', nation: 'Wales' } as const;
const spoken = { ...scenario, for: ['welsh'], welsh: { query: 'rhoi gwybod am fin', az: [], words: scenario.words } } as const;
const cy = (path: string) => ({ languages: [{ lang: 'en', href: missed }, { lang: 'cy-GB', href: `${home}${path}` }] });
const version = `${home}cy/biniau`;
const about = (welsh: TaskFinding['welsh'], more: readonly MappedPage[] = [], own: Partial<TaskFinding> = {}) => task({
  site: wales, scenarios: [spoken], tasks: [{ ...finding(), ...(welsh === undefined ? {} : { welsh }), ...own }],
  map: map({ pages: [page(home, { source: source(cy('cy')) }), page(missed, { source: source(cy('cy/biniau')) }), ...more] }),
});
const answers = finding({ best: candidate(version, .9, 'Rhoi gwybod am fin') }).destination;
const none = notFound.destination;
const homeOnly = (path: string | null) => task({
  site: wales, scenarios: [spoken], tasks: [{ ...finding(), welsh: none }],
  map: map({ pages: [page(home, { source: source(cy('cy')) }), page(missed, { source: source(path === null ? {} : cy(path)) })] }),
});

const pressed = (onHome: Partial<PageSource>, onPage: Partial<PageSource>, welsh?: TaskFinding['welsh']) => task({
  site: wales, scenarios: [spoken], tasks: [{ ...finding(), ...(welsh === undefined ? {} : { welsh }) }],
  map: map({ pages: [page(home, { source: source(onHome) }), page(missed, { source: source(onPage) })] }),
});
const unclear = 'cantTell: The site has a Welsh side, but the way to it from the answering page was not understood.';

export const cases: readonly TaskExample[] = [
  { name: 'a Welsh page that answers', in: about(answers), out: ['passed: The Welsh side answers too: “Rhoi gwybod am fin” (www.brambleford.test/cy/biniau).'] },
  { name: 'a Welsh page that answers where no English one was found', in: about(answers, [], { destination: none }), out: ['passed: The Welsh side answers too: “Rhoi gwybod am fin” (www.brambleford.test/cy/biniau).'] },
  { name: 'a Welsh version that says something else', in: about(none, [page(version)]), out: ['failed: The Welsh side was not found to answer by these rules; www.brambleford.test/cy/biniau is the page’s Welsh version.'] },
  { name: 'a switch that leads to the Welsh home page', in: homeOnly('cy/'), out: ['failed: No Welsh version of the answering page was found: its switch leads to the Welsh home page.'] },
  { name: 'a page without a switch on a site with a Welsh side', in: homeOnly(null), out: [unclear] },
  { name: 'a page without a switch on a site whose home page offers Welsh by a button', in: pressed({ switches: ['cy'] }, {}), out: [unclear] },
  { name: 'a page without a switch on a site of which Welsh pages were read', in: pressed({}, {}, none), out: [unclear] },
  {
    name: 'a switch without an address', in: pressed(cy('cy'), { ...cy('cy'), switches: ['en', 'cy'] }),
    out: ['cantTell: The answering page offers Welsh by a switch that has no address, so it could not be followed.'],
  },
  { name: 'a site that offers no Welsh at all', in: pressed({}, { switches: ['fr'] }), out: ['failed: No Welsh version of the answering page was found.'] },
  { name: 'a person must look', in: about(finding({ verdict: 'review', best: candidate(version, .6, 'Biniau') }).destination), out: ['cantTell: A person has to look whether “Biniau” (www.brambleford.test/cy/biniau) answers in Welsh.'] },
  { name: 'a Welsh version that was not read', in: about(undefined), out: ['untested: The Welsh version of the answering page was not read.'] },
  { name: 'a Welsh version that refused', in: about(undefined, [page(version, { source: null, failure: blocked })]), out: ['untested: The Welsh version of the answering page was not read: the site turned our crawler away (the site’s wish).'] },
  { name: 'an English page that was not read', in: task({ site: wales, scenarios: [spoken] }), out: ['untested: The page that answers in English was not read.'] },
  { name: 'an English page that a person must look at', in: task({ site: wales, scenarios: [spoken], tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
  { name: 'another nation', in: task(), out: ['inapplicable: Only councils in Wales owe their residents an answer in Welsh.'] },
  { name: 'a task without Welsh words', in: task({ site: wales, scenarios: [{ ...scenario, for: ['welsh'] }] }), out: ['inapplicable: No Welsh words are written for this task.'] },
];
