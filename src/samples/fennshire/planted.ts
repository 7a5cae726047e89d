import type { PlantedHere } from '../planted-fault.ts';

/** What was done wrong on purpose at Fennshire, with what follows of itself. */
export const planted: readonly PlantedHere[] = [
  { check: 'home-link', task: 'report-pothole', device: null, say: 'the home page has a search and nothing else' },
  { check: 'home-link', task: 'find-councillor', device: null, say: 'the home page has a search and nothing else' },
  { check: 'home-link', task: 'school-place', device: null, say: 'the home page has a search and nothing else' },
  { check: 'task-reached', task: 'report-pothole', device: 'phone', say: 'no way over links; the search is walked on the desktop only' },
  { check: 'task-reached', task: 'find-councillor', device: 'phone', say: 'no way over links; the search is walked on the desktop only' },
  { check: 'task-reached', task: 'school-place', device: 'phone', say: 'no way over links; the search is walked on the desktop only' },
  { check: 'answer-further', task: 'school-place', device: null, item: 'in-year', say: 'nothing on changing school during the year' },
];
