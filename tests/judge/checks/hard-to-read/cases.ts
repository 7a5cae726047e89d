import type { PageExample } from '../../made/case.ts';
import { easy, hard, written } from '../../made/prose.ts';
import { fine, seen, source } from '../../made/site.ts';

const times = (count: number, ...blocks: readonly string[]): readonly string[] => Array.from({ length: count }, () => blocks).flat();
const welsh = 'Rhowch eich bin allan wrth ymyl y ffordd cyn chwech y bore.';
const { seen: kept, ...page } = written(times(10, easy));

export const cases: readonly PageExample[] = [
  { name: 'easy', in: written(times(10, easy)), out: ['passed desktop: A reading age of about 6 by the Flesch-Kincaid formula, from 120 words in 10 sentences; GOV.UK’s guidance asks for 9.'] },
  { name: 'hard', in: written(times(5, hard)), out: ['cantTell desktop: A reading age of 22 or more by the Flesch-Kincaid formula, from 130 words in 5 sentences; GOV.UK’s guidance asks for 9.'] },
  { name: 'between', in: written(times(2, easy, easy, easy, easy, easy, easy, hard)), out: ['passed desktop: A reading age of about 13 by the Flesch-Kincaid formula, from 196 words in 14 sentences; GOV.UK’s guidance asks for 9.'] },
  { name: 'ends of sentences are found, and those of shortened words are none', in: written(times(5, 'Ask Cllr. Smith, Dr. Jones or St. John’s at once. Is it late? “Yes.” Then call us, e.g. on a Monday.')), out: ['passed desktop: A reading age of about 5 by the Flesch-Kincaid formula, from 100 words in 20 sentences; GOV.UK’s guidance asks for 9.'] },
  { name: 'too short', in: written(times(3, easy)), out: ['inapplicable desktop: A reading age could not be told: 36 words in whole sentences, and the formula needs 100.'] },
  { name: 'Welsh that says it is English', in: written(times(12, welsh), { measured: 'cy' }), out: ['inapplicable desktop: A reading age could not be told: the page is in Welsh, and the formula is made for English.'] },
  { name: 'Welsh that says so, too short to be measured', in: written(times(12, welsh), { measured: '', lang: 'cy' }), out: ['inapplicable desktop: A reading age could not be told: the page is in Welsh, and the formula is made for English.'] },
  { name: 'no language known', in: written(times(12, easy), { measured: '', lang: '' }), out: ['inapplicable desktop: A reading age could not be told: the language of the page is not known.'] },
  { name: 'a list without full stops', in: written([times(12, easy.slice(0, -1)).join(', ')]), out: ['inapplicable desktop: A reading age could not be told: no words in whole sentences, and the formula needs 100.'] },
  { name: 'a list that ends in a full stop', in: written([`${times(12, easy.slice(0, -1)).join(', ')}.`]), out: ['inapplicable desktop: A reading age could not be told: sentences of 144 words: these look like lists.'] },
  { name: 'lists of names between sentences', in: written([...times(10, easy), ...times(12, 'Ashbourne Wirksworth Chesterfield Buxton Matlock Bakewell Castleton Hathersage Glossop Whaley Bridge')]), out: ['passed desktop: A reading age of about 6 by the Flesch-Kincaid formula, from 120 words in 10 sentences; GOV.UK’s guidance asks for 9.'] },
  { name: 'whole sentences before an address', in: written(times(10, `${easy} Waste services, Town Hall, Northumberland Avenue, Anytown`)), out: ['passed desktop: A reading age of about 6 by the Flesch-Kincaid formula, from 120 words in 10 sentences; GOV.UK’s guidance asks for 9.'] },
  { name: 'a page on the way', in: written(times(5, hard), { roles: ['way'] }), out: ['inapplicable desktop: Asked only of pages that answer a task.'] },
  { name: 'an edition that kept no running text', in: { ...page, seen: { ...kept, html: seen({ html: fine({ source: source(), evidence: 'h.html' }) }).html } as typeof kept }, out: ['inapplicable desktop: The running text of the page was not kept.'] }, // the builder's own answer is never absent
];
