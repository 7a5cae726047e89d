import type { EngineFinding } from '../../../../src/model/destination.ts';
import type { TaskExample } from '../../made/case.ts';
import { finding, home, map, missed, notFound, page, review, task, timeout } from '../../made/site.ts';

type First = EngineFinding['first'][number];
const one = (title: string, kind: First['kind'] = 'page'): First => ({ url: kind === 'answer' ? missed : `${home}${title.toLowerCase().replaceAll(' ', '-')}`, title, score: 2, kind });
const answer = one('Report a missed bin', 'answer');
const ranked = (rank: number | null, first: readonly First[], more: Partial<EngineFinding> = {}) => task({
  map: map({ pages: [page(home), page(missed)] }),
  tasks: [finding({}, { engine: { query: 'report missed bin', rank, pages: 40, first, hindrances: [], ...more } })],
});

export const cases: readonly TaskExample[] = [
  { name: 'first', in: ranked(1, [answer, one('Bins')]), out: ['passed: A textbook engine over the 40 pages read puts the answer at rank 1 for “report missed bin”.'] },
  { name: 'third, after pages', in: ranked(3, [one('Bins'), one('Recycling'), answer]), out: ['passed: A textbook engine over the 40 pages read puts the answer at rank 3 for “report missed bin”.'] },
  { name: 'third, after news', in: ranked(3, [one('Bins'), one('Missed bins at Christmas', 'news'), answer]), out: ['failed: A textbook engine over the 40 pages read puts the answer at rank 3 for “report missed bin”, after news: “Missed bins at Christmas”.'] },
  { name: 'second, after an archive', in: ranked(2, [one('Bins of 2011', 'archive'), answer]), out: ['failed: A textbook engine over the 40 pages read puts the answer at rank 2 for “report missed bin”, after an archive: “Bins of 2011”.'] },
  { name: 'news comes later', in: ranked(1, [answer, one('Missed bins at Christmas', 'news')]), out: ['passed: A textbook engine over the 40 pages read puts the answer at rank 1 for “report missed bin”.'] },
  { name: 'fourth', in: ranked(4, [one('Bins'), one('Recycling'), one('Waste'), answer]), out: ['failed: A textbook engine over the 40 pages read puts the answer at rank 4 for “report missed bin”; first comes “Bins”.'] },
  {
    name: 'hindered in any engine', in: ranked(1, [answer], { hindrances: ['it asks engines not to list it (noindex)', 'it has no title'] }),
    out: ['passed: A textbook engine over the 40 pages read puts the answer at rank 1 for “report missed bin”. In any engine it is hindered: it asks engines not to list it (noindex); it has no title.'],
  },
  { name: 'no word of the query on it', in: ranked(null, [one('Bins')]), out: ['failed: A textbook engine over the 40 pages read does not come upon the answer for “report missed bin”.'] },
  { name: 'hardly any page was read', in: ranked(1, [answer], { pages: 2 }), out: ['cantTell: Only 2 pages of the site could be read: to be first among so few says nothing.'] },
  {
    name: 'the answer is on another site', out: ['inapplicable: The answer is on no page of the site’s own that was read.'],
    in: task({ tasks: [finding({ set: ['https://forms.example/missed'] }, { engine: { query: 'report missed bin', rank: null, pages: 40, first: [], hindrances: [] } })] }),
  },
  { name: 'never ranked', in: task(), out: ['untested: The pages were not ranked (on our side).'] },
  { name: 'nothing read', in: task({ tasks: [finding({}, { engine: null })] }), out: ['untested: No page of the site was read.'] },
  { name: 'a person must look first', in: task({ tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
  { name: 'not found', in: task({ map: map({ fetched: { 'missed-bin': [home] } }), tasks: [notFound] }), out: ['inapplicable: No page that answers was found by these rules, so there is nothing to ask of it; that is told by “Can the page that answers be reached?”.'] },
  { name: 'a site that did not answer', in: task({ map: map({ failure: timeout }) }), out: ['untested: The site could not be read: it did not answer in time (on the way to the site).'] },
];
