import type { PlantedHere } from '../planted-fault.ts';

/** What was done wrong on purpose at Marlgate, with what follows of itself. */
export const planted: readonly PlantedHere[] = [
  { check: 'axe-critical', task: null, device: 'desktop', item: 'button-name',
    say: 'the search button holds a picture without a name, on every page' },
  { check: 'axe-critical', task: null, device: 'phone', item: 'button-name',
    say: 'the search button holds a picture without a name, on every page' },
  { check: 'covered-page', task: null, device: 'desktop', path: '/council-tax/pay', say: 'a survey that cannot be closed lies over the page' },
  { check: 'covered-page', task: null, device: 'phone', path: '/council-tax/pay', say: 'a survey that cannot be closed lies over the page' },
  { check: 'text-overlap', task: null, device: 'phone', path: '/', say: 'the list slides up under the welcome' },
  { check: 'broken-link', task: 'school-place', device: null, say: '"Apply online" leads to an address that is gone' },
  { check: 'consistent-destination', task: 'report-fly-tipping', device: null,
    say: 'the menu leads to one page, the search to the campaign\'s own' },
  { check: 'reflow', task: null, device: 'desktop', path: '/', say: 'the list slides up under the welcome' },
  { check: 'link-by-colour', task: null, device: 'desktop', path: '/', say: 'a link in the welcome that only its colour tells' },
  { check: 'text-cut-at-side', task: null, device: 'phone', path: '/streets-and-parking/potholes', say: 'a line that a phone cuts off' },
  { check: 'orientation-locked', task: null, device: 'desktop', path: '/', say: 'a phone on its side is asked to be turned back' },
  { check: 'banner-large', task: null, device: 'phone', state: 'cantTell', say: 'a wall of consent over everything' },
];
