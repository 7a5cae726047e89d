import type { SiteSearch } from '../../../../src/model/map.ts';
import type { TaskExample } from '../../made/case.ts';
import { finding, home, map, missed, page, review, run, scenario, source, task, timeout } from '../../made/site.ts';

const question = 'my bin was not emptied';
const scenarios = [{ ...scenario, queries: [question] }];
const search = (runs: SiteSearch['runs'], how: SiteSearch['how'] = 'form') => map({ search: { how, form: null, on: home, runs }, pages: [page(home), page(`${home}a`), page(`${home}b`)] });
const own = run([missed]);
const asked = (results: readonly string[], more: Partial<ReturnType<typeof run>> = {}) => search([own, run(results, { query: question, purpose: 'asked', ...more })]);
const told = (results: readonly string[], rank: number | null) => task({ scenarios, map: asked(results), tasks: [finding({}, { askedRanks: [{ query: question, rank }] })] });

export const cases: readonly TaskExample[] = [
  { name: 'first', in: told([missed, `${home}a`], 1), out: ['passed: Result 1 for “my bin was not emptied”: “Result to missed”.'] },
  { name: 'by the rank that findability found', in: told([`${home}a`, `${home}b`], 2), out: ['passed: Result 2 for “my bin was not emptied”: “Result to b”.'] },
  { name: 'opens the answer at once', in: task({ scenarios, map: asked([`${home}a`], { url: missed }) }), out: ['passed: The search for “my bin was not emptied” opens the page that answers at once.'] },
  {
    name: 'not among them although the own query is', in: told([`${home}a`, `${home}b`], null),
    out: ['failed: None of the first five of 2 results for “my bin was not emptied” is the page that answers; first comes “Result to a”.'],
  },
  {
    name: 'the page says that it found nothing', out: ['failed: The search for “my bin was not emptied” found nothing: “no results”.'],
    in: task({ scenarios, map: { ...asked([], { url: `${home}s` }), pages: [page(home), page(`${home}s`, { source: source({ text: 'Sorry, no results.' }) })] } }),
  },
  { name: 'no question is written', in: task({ map: search([own]) }), out: ['inapplicable: No question is written for this task.'] },
  { name: 'never asked', in: task({ scenarios, map: search([own]) }), out: ['untested: The search was not asked “my bin was not emptied”.'] },
  { name: 'no answer in time', in: task({ scenarios, map: asked([], { failure: timeout }) }), out: ['untested: The search for “my bin was not emptied” was not answered: it did not answer in time (on the way to the site).'] },
  { name: 'no search', in: task({ scenarios }), out: ['inapplicable: No site search was found by these rules.'] },
  { name: 'a search by POST', in: task({ scenarios, map: search([], 'post') }), out: ['cantTell: The site’s search has to be sent by POST, which our safety rules refuse.'] },
  { name: 'a person must look first', in: task({ scenarios, map: asked([missed]), tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
];
