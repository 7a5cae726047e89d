import type { StepTaken } from '../../../../src/model/visit.ts';
import type { TaskExample } from '../../made/case.ts';
import { blocked, bins, click, finding, home, journey, link, lost, map, missed, page, source, task, timeout } from '../../made/site.ts';

const way = finding({}, { shortest: { clicks: [click(home, missed, 'Missed bin')], to: missed } });
const linked = (href: string, about: Parameters<typeof page>[1]) => task({
  tasks: [way], map: map({ pages: [page(home), page(missed, { source: source({ links: [link('Bin day', bins), link('Start', href), link('Elsewhere', `${home}never-fetched`), link('Old', `${home}old`, 'footer')] }) }), page(bins), page(href, about), page(`${home}old`, { status: 404 })] }),
});
const step: StepTaken = { word: 'follow', say: '', outcome: 'done', url: bins, look: null, link: { text: 'Bins', href: bins, region: 'main', opened: false }, detail: '' };

export const cases: readonly TaskExample[] = [
  { name: 'all lead to a page', in: linked(`${home}form`, {}), out: ['passed: 3 links on the way were followed; all lead to a page.'] },
  { name: 'a page that is gone', in: linked(`${home}form`, { status: 404 }), out: ['failed: “Start” on www.brambleford.test/bins/missed leads to www.brambleford.test/form, which answers 404.'] },
  { name: 'a server that breaks', in: linked(`${home}form`, { status: 500, source: null }), out: ['failed: “Start” on www.brambleford.test/bins/missed leads to www.brambleford.test/form, which answers 500.'] },
  { name: 'another’s server that breaks', in: linked('https://forms.example/1', { status: 500 }), out: ['cantTell: “Start” on www.brambleford.test/bins/missed gave no page to us, which may be on our side or on the way.'] },
  { name: 'a server that asks to wait', in: linked(`${home}form`, { status: 503 }), out: ['cantTell: “Start” on www.brambleford.test/bins/missed gave no page to us, which may be on our side or on the way.'] },
  { name: 'a wall that says 404', in: linked(`${home}form`, { status: 404, failure: blocked }), out: ['passed: 2 links on the way were followed; all lead to a page.'] },
  { name: 'a page that did not come in time', in: linked(`${home}form`, { status: null, source: null, failure: timeout }), out: ['cantTell: “Start” on www.brambleford.test/bins/missed gave no page to us, which may be on our side or on the way.'] },
  { name: 'a PDF', in: linked(`${home}a.pdf`, { source: null, failure: { ...blocked, kind: 'not-html', fault: 'site' } }), out: ['passed: 3 links on the way were followed; all lead to a page.'] },
  {
    name: 'the link a journey took', in: task({ journeys: [journey('navigation', 'desktop', lost, { steps: [step] })], map: map({ pages: [page(home), page(bins, { status: 410 })] }) }),
    out: ['failed: “Bins” on www.brambleford.test leads to www.brambleford.test/bins, which answers 410.'],
  },
  { name: 'nothing was followed', in: task({ map: map() }), out: ['untested: No link on the way was followed.'] },
  { name: 'a site that did not answer', in: task({ map: map({ failure: timeout }) }), out: ['untested: The site could not be read: it did not answer in time (on the way to the site).'] },
];
