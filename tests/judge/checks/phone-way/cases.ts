import type { Device, Route } from '../../../../src/model/survey.ts';
import type { Ending, Journey, StepTaken } from '../../../../src/model/visit.ts';
import type { TaskExample } from '../../made/case.ts';
import { absent, bins, home, journey, look, lost, notFound, reached, review, stopped, task } from '../../made/site.ts';

type Used = NonNullable<StepTaken['link']>;

function walked(device: Device, clicks: number, ending: Ending = reached(), route: Route = 'navigation', link: Partial<Used> = {}): Journey {
  const step = { outcome: 'done', link: null, detail: '' } as const;
  const used = { text: 'Bins', href: bins, region: 'nav', opened: false, ...link };
  const steps = [
    { ...step, word: 'open', say: 'open the home page', url: home, look: look(home).id },
    { ...step, word: 'follow', say: 'follow “Bins”', url: bins, look: look(bins).id, link: used },
  ];
  return journey(route, device, ending, { clicks, steps });
}

const behind = walked('phone', 3, reached(), 'navigation', { opened: true, opener: 'Menu' });
const search = [walked('desktop', 2, reached(), 'search'), walked('phone', 2, reached(), 'search')];
const neither = [walked('desktop', 1, lost), walked('phone', 1, lost)];
const ended = 'The way ended on www.brambleford.test/bins; the page that answers is www.brambleford.test/bins/missed';
const of = (...journeys: readonly Journey[]) => task({ journeys });

export const cases: readonly TaskExample[] = [
  { name: 'a menu on the phone', in: of(walked('desktop', 2), behind, ...search), out: [
    'failed: By its links it takes 2 clicks on the desktop and 3 on the phone: “Bins” stands behind the closed menu “Menu” there. By its search it takes 2 clicks on both.'] },
  { name: 'a way that is lost on the phone', in: of(walked('desktop', 2), walked('phone', 1, lost)), out: [
    `failed: By its links it takes 2 clicks on the desktop; on the phone the way is lost: ${ended}.`] },
  { name: 'the same on both, and nowhere by another way', in: of(...search, ...neither), out: ['passed: By its search it takes 2 clicks on both.'] },
  { name: 'a menu on both', in: of(walked('desktop', 3, reached(), 'navigation', { opened: true }), behind), out: ['passed: By its links it takes 3 clicks on both.'] },
  { name: 'shorter on the phone', in: of(walked('desktop', 3), walked('phone', 2)), out: ['passed: By its links it takes 3 clicks on the desktop and 2 on the phone.'] },
  { name: 'the same, and a way that was stopped', in: of(...search, walked('desktop', 2), walked('phone', 0, stopped())), out: ['passed: By its search it takes 2 clicks on both. By its links it could not be told.'] },
  { name: 'stopped on the phone', in: of(walked('desktop', 2), walked('phone', 0, stopped())), out: ['untested: By its links it could not be told: on the phone: It did not answer in time (on the way to the site): took too long.'] },
  { name: 'lost on both', in: of(...neither), out: [`inapplicable: By its links it arrived on neither device: ${ended}.`] },
  { name: 'walked on one device', in: of(walked('desktop', 2)), out: ['inapplicable: No route was walked on both devices.'] },
  { name: 'no such route', in: of(walked('desktop', 0, absent, 'search'), walked('phone', 0, absent, 'search')), out: ['inapplicable: No route that was walked on both devices exists here.'] },
  { name: 'a person must look first', in: task({ journeys: [walked('desktop', 2), behind], tasks: [review] }), out: ['cantTell: A person has to look first whether “Report a missed bin” (www.brambleford.test/bins/missed) is the answer.'] },
  { name: 'no page that answers', in: task({ journeys: [walked('desktop', 2), behind], tasks: [notFound] }), out: [
    'inapplicable: No page that answers was found by these rules, so there is nothing to ask of it; that is told by “Can the page that answers be reached?”.'] },
];
