import type { PlantedHere } from '../planted-fault.ts';

/** What was done wrong on purpose at Aberllwyn, with what follows of itself. */
export const planted: readonly PlantedHere[] = [
  { check: 'page-title', task: null, device: 'desktop', path: '/en/residents/waste/collection-days',
    say: 'two pages on waste have the same title' },
  { check: 'page-title', task: null, device: 'desktop', path: '/en/residents/waste/missed', say: 'two pages on waste have the same title' },
  { check: 'axe-serious', task: null, device: 'desktop', item: 'link-in-text-block', path: '/en/residents/council-tax/pay',
    say: 'a link in a sentence told by its colour alone' },
  { check: 'axe-serious', task: null, device: 'phone', item: 'link-in-text-block', path: '/en/residents/council-tax/pay',
    say: 'a link in a sentence told by its colour alone' },
  { check: 'home-link', task: 'planning-search', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'find-councillor', device: null, say: 'the home page names the section, not the task' },
  { check: 'landing-link', task: 'planning-search', device: null, say: 'the way leads through two pages more' },
  { check: 'steps-to-task', task: 'planning-search', device: 'desktop', say: 'four clicks' },
  { check: 'steps-to-task', task: 'planning-search', device: 'phone', say: 'four clicks' },
  { check: 'welsh-side', task: 'planning-search', device: null, say: 'the register has no Welsh version: its switch leads to the Welsh home page' },
  { check: 'phone-way', task: 'find-councillor', device: null, say: 'on a small screen the council’s page does not show its link to the councillors' },
  { check: 'image-cut', task: null, device: 'phone', path: '/en/residents/schools/apply', state: 'cantTell', say: 'a picture of which a phone shows half' },
];
