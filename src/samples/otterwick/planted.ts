import type { PlantedHere } from '../planted-fault.ts';

/** What was done wrong on purpose at Otterwick, with what follows of itself. */
export const planted: readonly PlantedHere[] = [
  { check: 'axe-serious', task: null, device: 'desktop', item: 'color-contrast', path: '/', say: 'white on pale green in the "New" badge' },
  { check: 'axe-serious', task: null, device: 'phone', item: 'color-contrast', path: '/', say: 'white on pale green in the "New" badge' },
  { check: 'axe-critical', task: null, device: 'desktop', item: 'label', path: '/residents/waste-and-recycling/bin-collection-days',
    say: 'the postcode field has no label' },
  { check: 'axe-critical', task: null, device: 'phone', item: 'label', path: '/residents/waste-and-recycling/bin-collection-days',
    say: 'the postcode field has no label' },
  { check: 'home-link', task: 'find-councillor', device: null, say: 'the home page leads to councillors only by way of "Council"' },
  { check: 'search-top-five', task: 'report-fly-tipping', device: null,
    say: 'the page says "flytipping" and the search wants both words: nothing found' },
  { check: 'landing-link', task: 'pay-council-tax', device: null,
    say: 'the home page leads to the task itself and to "Residents", but not to the section between' },
  { check: 'landing-link', task: 'planning-search', device: null,
    say: 'the home page leads to the task itself and to "Residents", but not to the section between' },
  { check: 'landing-link', task: 'report-fly-tipping', device: null,
    say: 'the home page leads to the task itself and to "Residents", but not to the section between' },
  { check: 'sideways-scroll', task: null, device: 'phone', path: '/', say: 'a card with a word too long for a small phone' },
  { check: 'sideways-scroll', task: null, device: 'phone', path: '/council/councillors', say: 'a table whose columns do not fit a small phone' },
  { check: 'phone-way', task: 'find-councillor', device: null, say: '"Council" stands behind the menu on a phone, and nowhere else on the home page' },
  { check: 'frame-too-wide', task: null, device: 'phone', path: '/residents/environment/flytipping', say: 'a map in a frame of which a phone shows half' },
  { check: 'missing-on-phone', task: null, device: 'phone', path: '/residents/council-tax/pay-your-council-tax', say: 'a sentence that a desktop alone shows' },
];
