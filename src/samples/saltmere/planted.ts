import type { PlantedHere } from '../planted-fault.ts';

/** What was done wrong on purpose at Saltmere, with what follows of itself. */
export const planted: readonly PlantedHere[] = [
  { check: 'page-title', task: null, device: 'desktop', say: 'the app never sets a title: all pages have the same' },
  { check: 'axe-serious', task: null, device: 'desktop', item: 'color-contrast', path: '/', say: 'pale grey words on white' },
  { check: 'axe-serious', task: null, device: 'phone', item: 'color-contrast', path: '/', say: 'pale grey words on white' },
  { check: 'sideways-scroll', task: null, device: 'phone', path: '/s/council/councillors',
    say: 'the table of councillors is wider than a phone' },
  { check: 'answer-essential', task: 'school-place', device: null, item: 'deadline', say: 'no deadline is given' },
  { check: 'answer-further', task: 'report-fly-tipping', device: null, item: 'do-not-touch', say: 'nothing on what not to touch' },
  { check: 'answer-further', task: 'report-fly-tipping', device: null, item: 'what-next', say: 'nothing on what happens next' },
  { check: 'home-link', task: 'report-pothole', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'report-fly-tipping', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'planning-search', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'find-councillor', device: null, say: 'the home page names the section, not the task' },
  { check: 'landing-link', task: 'report-pothole', device: null, say: 'three clicks deep under "Report it"' },
  { check: 'needs-script', task: null, device: 'desktop', path: '/', say: 'nothing is there until its script has run' },
];
