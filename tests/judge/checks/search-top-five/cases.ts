import type { SiteSearch } from '../../../../src/model/map.ts';
import type { TaskExample } from '../../made/case.ts';
import { finding, home, map, missed, page, review, run, source, task, timeout } from '../../made/site.ts';

const search = (runs: SiteSearch['runs'], how: SiteSearch['how'] = 'form'): SiteSearch => ({ how, form: null, on: home, runs });
const others = ['a', 'b', 'c', 'd', 'e'].map((name) => `${home}${name}`);
const asked = (one: ReturnType<typeof run>, text = '') => map({ search: search([one]), pages: [page(home), ...others.map((url) => page(url)), page(one.url ?? home, { source: source({ text }) })] });

const engine = { query: 'report missed bin', rank: 1, pages: 7, first: [], hindrances: [] };

export const cases: readonly TaskExample[] = [
  { name: 'second of three', in: task({ map: asked(run([`${home}a`, missed, `${home}b`])) }), out: ['passed: Result 2 for “report missed bin”: “Result to missed”.'] },
  { name: 'fifth', in: task({ map: asked(run([...others.slice(0, 4), missed])) }), out: ['passed: Result 5 for “report missed bin”: “Result to missed”.'] },
  { name: 'sixth', in: task({ map: asked(run([...others, missed])) }), out: ['failed: Only result 6 for “report missed bin”: “Result to missed”.'] },
  { name: 'not among them', in: task({ map: asked(run(others)) }), out: ['failed: None of the first five of 5 results for “report missed bin” is the page that answers; first comes “Result to a”.'] },
  { name: 'the page says that it found nothing', in: task({ map: asked(run([]), 'Sorry, no results for your search.') }), out: ['failed: The search for “report missed bin” found nothing: “no results”.'] },
  { name: 'the page asks whether something could not be found', in: task({ map: asked(run([]), 'Could not find what you need? Contact us.') }), out: ['cantTell: No results could be made out on the page that answers the search for “report missed bin”.'] },
  { name: 'the page shows results that we cannot read', in: task({ map: asked(run([]), 'Showing 10 of 214.') }), out: ['cantTell: No results could be made out on the page that answers the search for “report missed bin”.'] },
  {
    name: 'an unread result that may be right as well', out: ['cantTell: Result 1 for “report missed bin”, “Missed bins form”, may answer too, but was not read.'],
    in: task({ map: asked(run([], { results: [{ rank: 1, href: `${home}forms/12`, text: 'Missed bins form', extra: '' }] })) }),
  },
  { name: 'the rank was already found', in: task({ map: asked(run(others)), tasks: [finding({}, { searchRank: 3 })] }), out: ['passed: Result 3 for “report missed bin”: “Result to c”.'] },
  { name: 'opens the answer at once', in: task({ map: asked(run(others, { url: missed })) }), out: ['passed: The search for “report missed bin” opens the page that answers at once.'] },
  {
    name: 'seventh where a textbook engine has it first', in: task({ map: asked(run(others)), tasks: [finding({}, { engine })] }),
    out: ['failed: None of the first five of 5 results for “report missed bin” is the page that answers; first comes “Result to a”. A textbook engine over the pages that were read puts it 1st.'],
  },
  {
    name: 'fifth where a textbook engine has it third', in: task({ map: asked(run([...others.slice(0, 4), missed])), tasks: [finding({}, { engine: { ...engine, rank: 3 } })] }),
    out: ['passed: Result 5 for “report missed bin”: “Result to missed”. A textbook engine over the pages that were read puts it 3rd.'],
  },
  { name: 'a textbook engine finds it nowhere', in: task({ map: asked(run([missed])), tasks: [finding({}, { engine: { ...engine, rank: null } })] }), out: ['passed: Result 1 for “report missed bin”: “Result to missed”.'] },
  { name: 'asked with a slip only', in: task({ map: asked(run([missed], { purpose: 'typo' })) }), out: ['untested: The search was not asked for “report missed bin”.'] },
  { name: 'no search', in: task(), out: ['inapplicable: No site search was found by these rules.'] },
  { name: 'a search by POST', in: task({ map: map({ search: search([], 'post') }) }), out: ['cantTell: The site’s search has to be sent by POST, which our safety rules refuse.'] },
  { name: 'a search that robots.txt forbids', in: task({ map: map({ search: search([], 'forbidden') }) }), out: ['cantTell: The site’s robots.txt asks us not to use its search.'] },
  { name: 'never asked', in: task({ map: map({ search: search([]) }) }), out: ['untested: The search was not asked for “report missed bin”.'] },
  { name: 'no answer in time', in: task({ map: map({ search: search([run([], { failure: timeout })]) }) }), out: ['untested: The search for “report missed bin” was not answered: it did not answer in time (on the way to the site).'] },
  { name: 'a person must look first', in: task({ map: asked(run(others)), tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
  { name: 'a site that did not answer', in: task({ map: map({ failure: timeout }) }), out: ['untested: The site could not be read: it did not answer in time (on the way to the site).'] },
];
