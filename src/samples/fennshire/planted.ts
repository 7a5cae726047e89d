import type { PlantedHere } from '../planted-fault.ts';

/** What was done wrong on purpose at Fennshire, with what follows of itself. */
export const planted: readonly PlantedHere[] = [
  { check: 'home-link', task: 'report-pothole', device: null, say: 'the home page has a search and nothing else' },
  { check: 'home-link', task: 'find-councillor', device: null, say: 'the home page has a search and nothing else' },
  { check: 'home-link', task: 'school-place', device: null, say: 'the home page has a search and nothing else' },
  { check: 'landing-link', task: 'report-pothole', device: null, say: 'no page stands between the search and the task' },
  { check: 'landing-link', task: 'find-councillor', device: null, say: 'no page stands between the search and the task' },
  { check: 'landing-link', task: 'school-place', device: null, say: 'no page stands between the search and the task' },
  { check: 'answer-further', task: 'school-place', device: null, item: 'in-year', say: 'nothing on changing school during the year' },
  { check: 'answer-essential', task: 'report-pothole', device: null, item: 'report-online', say: 'a telephone number only' },
  { check: 'answer-essential', task: 'find-councillor', device: null, item: 'find-mine', say: 'a list, but no help to find one\'s own' },
  { check: 'axe-serious', task: null, device: 'desktop', item: 'color-contrast', say: 'pale words in the footer of every page' },
  { check: 'axe-serious', task: null, device: 'phone', item: 'color-contrast', say: 'pale words in the footer of every page' },
  { check: 'table-too-wide', task: null, device: 'phone', path: '/article/1030/find-your-county-councillor', say: 'on a phone the page hides what does not fit of its table' },
  { check: 'keyboard-trap', task: null, device: 'desktop', path: '/', say: 'the field of the newsletter takes the focus back' },
  { check: 'placeholder-contrast', task: null, device: 'desktop', path: '/', say: 'pale words in the field of the search' },
  { check: 'contrast-on-image', task: null, device: 'desktop', path: '/', say: 'pale words on a tinted ground' },
  { check: 'banner-without-refusal', task: null, device: 'phone', path: '/', state: 'cantTell', say: 'a banner that can be accepted and not refused' },
  { check: 'wrong-keyboard', task: null, device: 'phone', path: '/', state: 'cantTell', say: 'a field for an email address that is a plain one' },
];
