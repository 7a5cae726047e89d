import type { ShortTry } from '../../../../src/model/map.ts';
import type { TaskExample } from '../../made/case.ts';
import { bins, finding, home, map, missed, notFound, page, scenario, source, task, timeout } from '../../made/site.ts';

const scenarios = [{ ...scenario, short: ['missedbin', 'bins'] }];
const tried = (asked: string, got: string, more: Partial<ShortTry> = {}): ShortTry => ({ scenario: 'missed-bin', asked: `${home}${asked}`, got, status: 200, failure: null, ...more });
const gone = { status: 404, failure: { kind: 'not-found', detail: '404', permanent: true, fault: 'site' } } as const;
const titled = (title: string) => [page(home), page(bins, { source: source({ title }) })];
const of = (shorts: readonly ShortTry[], pages = titled('Waste')) => task({ scenarios, map: map({ shorts, pages }), tasks: [finding({}, { short: null })] });

export const cases: readonly TaskExample[] = [
  {
    name: 'one leads to it', out: ['passed: “/missedbin” leads to it: www.brambleford.test/bins/missed.'],
    in: task({ scenarios, map: map({ shorts: [tried('missedbin', missed)] }), tasks: [finding({}, { short: { asked: `${home}missedbin`, url: missed } })] }),
  },
  {
    name: 'one is not there, the other leads elsewhere', in: of([tried('missedbin', `${home}missedbin`, gone), tried('bins', bins)]),
    out: ['failed: No short address that was tried leads to it: “/missedbin” is not there, “/bins” leads to www.brambleford.test/bins.'],
  },
  { name: 'home for everything', in: of([tried('missedbin', home)]), out: ['failed: No short address that was tried leads to it: “/missedbin” leads to the home page.'] },
  { name: 'a page called like the task', in: of([tried('bins', bins)], titled('Missed bins')), out: ['cantTell: “/bins” leads to www.brambleford.test/bins, which may answer too.'] },
  { name: 'a page that was not read', in: of([tried('bins', 'https://portal.example/bins')]), out: ['cantTell: “/bins” leads to portal.example/bins, which may answer too.'] },
  { name: 'no answer in time', in: of([tried('missedbin', `${home}missedbin`, { status: null, failure: timeout })]), out: ['untested: “/missedbin” could not be tried: it did not answer in time (on the way to the site).'] },
  {
    name: 'a site that answers every address', out: ['untested: The site has an answer for every address, also for one that it cannot know, so a short one tells nothing.'],
    in: task({ scenarios, map: map({ shorts: [tried('missedbin', `${home}missedbin`)], nonsense: { asked: `${home}qz-xv`, got: `${home}qz-xv`, status: 200, failure: null } }) }),
  },
  { name: 'none tried', in: task({ scenarios }), out: ['untested: No short address was tried.'] },
  { name: 'none written', in: task(), out: ['inapplicable: No short address is written for this task.'] },
  {
    name: 'no answering page', in: task({ scenarios, tasks: [notFound] }),
    out: ['inapplicable: No page that answers was found by these rules, so there is nothing to ask of it; that is told by “Can the page that answers be reached?”.'],
  },
];
