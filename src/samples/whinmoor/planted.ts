import type { PlantedHere } from '../planted-fault.ts';

/** What was done wrong on purpose at Whinmoor, with what follows of itself. That it never changes its address is no fault that counts. */
export const planted: readonly PlantedHere[] = [
  { check: 'home-link', task: 'missed-bin', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'planning-search', device: null, say: 'the home page names the section, not the task' },
  { check: 'home-link', task: 'find-councillor', device: null, say: 'the home page names the section, not the task' },
  { check: 'task-reached', task: 'report-fly-tipping', device: 'desktop', say: 'the site says nothing about fly-tipping' },
  { check: 'task-reached', task: 'report-fly-tipping', device: 'phone', say: 'the site says nothing about fly-tipping' },
  { check: 'answer-further', task: 'pay-council-tax', device: null, item: 'cannot-pay', say: 'no help for those who cannot pay' },
  { check: 'answer-further', task: 'report-pothole', device: null, item: 'emergency', say: 'nothing on what is dangerous' },
  { check: 'answer-further', task: 'report-pothole', device: null, item: 'response-times', say: 'nothing on how soon it is mended' },
  { check: 'answer-further', task: 'report-pothole', device: null, item: 'damage-claim', say: 'nothing on claims' },
  { check: 'answer-further', task: 'report-pothole', device: null, item: 'whose-road', say: 'nothing on other people’s roads' },
  { check: 'answer-further', task: 'school-place', device: null, item: 'appeals', say: 'nothing on appeals' },
  { check: 'needs-script', task: null, device: 'desktop', path: '/', say: 'nothing is there until its script has run' },
];
