import type { LetterLookup } from '../../../../src/model/map.ts';
import type { TaskExample } from '../../made/case.ts';
import { bins, finding, home, link, map, missed, page, review, source, task, timeout } from '../../made/site.ts';

const url = `${home}a-z`;
const lettered = source({ headings: [...'abcdefgh'].map((text) => ({ level: 2, text: text.toUpperCase() })) });
const looked = (lookup: Partial<LetterLookup>, read: readonly string[] = [url]) =>
  map({ pages: [page(home), ...read.map((one) => page(one, { source: one === url ? lettered : source() }))], aToZ: { url, lookups: [{ scenario: 'missed-bin', pages: [url], entries: [], ...lookup }] } });

export const cases: readonly TaskExample[] = [
  { name: 'an entry leads there', in: task({ map: looked({}), tasks: [finding({}, { letterEntry: { text: 'Bins: missed', href: missed } })] }), out: ['passed: The A to Z lists it: “Bins: missed”.'] },
  { name: 'nothing listed', in: task({ map: looked({}) }), out: ['failed: Not found in the A to Z by these rules: looked under “bins”, “missed bin”.'] },
  {
    name: 'the entry leads elsewhere', in: task({ map: looked({ entries: [{ text: 'Bins', href: bins, on: url }] }, [url, bins]) }),
    out: ['failed: The A to Z has 1 matching entry, first “Bins”; none leads to the page that answers.'],
  },
  { name: 'the entry’s page was not read', in: task({ map: looked({ entries: [{ text: 'Bins', href: bins, on: url }] }) }), out: ['cantTell: The entry “Bins” may lead to it, but its page was not read.'] },
  { name: 'the letter’s page was not read', in: task({ map: looked({ pages: [url, `${url}/b`] }) }), out: ['untested: The A to Z’s page www.brambleford.test/a-z/b was not read.'] },
  { name: 'not looked up', in: task({ map: map({ aToZ: { url, lookups: [] } }) }), out: ['untested: The task was not looked up in the A to Z.'] },
  {
    name: '"All services" that is a page of ten subjects', out: ['inapplicable: What stands at www.brambleford.test/a-z is no list by letters, by these rules.'],
    in: task({ map: map({ pages: [page(home), page(url, { source: source({ links: Array.from({ length: 10 }, (_, n) => link('Subject', `${home}${n}`)) }) })], aToZ: { url, lookups: [{ scenario: 'missed-bin', pages: [url], entries: [] }] } }) }),
  },
  {
    name: 'a long list without letters', out: ['failed: Not found in the A to Z by these rules: looked under “bins”, “missed bin”.'],
    in: task({ map: map({ pages: [page(home), page(url, { source: source({ links: Array.from({ length: 40 }, (_, n) => link('Subject', `${home}${n}`)) }) })], aToZ: { url, lookups: [{ scenario: 'missed-bin', pages: [url], entries: [] }] } }) }),
  },
  { name: 'no A to Z', in: task(), out: ['inapplicable: No A to Z was found by these rules.'] },
  { name: 'a person must look first', in: task({ map: looked({}), tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
  { name: 'a site that did not answer', in: task({ map: map({ failure: timeout }) }), out: ['untested: The site could not be read: it did not answer in time (on the way to the site).'] },
];
