import type { Method } from '../../../src/model/method.ts';

/** A method as it could be written. */
export const method: Method = {
  id: '2026', title: 'Method of 2026', hash: 'a1'.repeat(32),
  task: {
    weights: { 'home-link': 1, 'search-top-five': 2, 'a-to-z': 1, 'task-reached': 4, 'answer-essential': 3, 'answer-further': 1 },
    undecided: 0.4,
    stars: [{ stars: 4, from: 0.85 }, { stars: 3, from: 0.65 }, { stars: 2, from: 0.4 }],
    caps: [{ check: 'answer-essential', stars: 2, say: 'Without its essential answer a task has no more than 2 stars.' }],
  },
  measures: {
    findability: { title: 'Findability', weights: { 'home-link': 1, 'search-top-five': 2 } },
    accessibility: { title: 'Accessibility checks', weights: { 'axe-serious': 3, 'page-title': 1 } },
    mobile: { title: 'On a phone', weights: { 'sideways-scroll': 1 } },
  },
  overall: { tasks: 0.5, findability: 0.15, accessibility: 0.2, mobile: 0.15 },
  gates: [
    { id: 'home-blocked', check: 'axe-serious', role: 'home', state: 'failed', stars: 2, say: 'A serious accessibility failure on the home page.' },
    { id: 'task-blocked', check: 'task-reached', role: 'any', state: 'failed', stars: 3, say: 'A task could not be reached on a phone.' },
  ],
  coverage: 0.8,
  bands: [
    { id: 'very-good', title: 'Very good', stars: 4, from: 80 },
    { id: 'good', title: 'Good', stars: 3, from: 60 },
    { id: 'fair', title: 'Fair', stars: 2, from: 40 },
    { id: 'poor', title: 'Hard to use', stars: 1, from: 0 },
  ],
  visitor: {
    sees: { main: 1, nav: .9, header: .9, aside: .7, footer: .35, breadcrumb: .3, cookie: 0 }, behindMenu: .6, sharpness: 8, slips: .04, back: .15,
    givesUp: .03, givesUpLost: .15, faint: .12, leastReach: .01,
    bands: [{ id: 'easy', title: 'Easy to find', from: .8 }, { id: 'findable', title: 'Can be found', from: .5 }, { id: 'hard', title: 'Hard to find', from: .2 }, { id: 'very-hard', title: 'Very hard to find', from: 0 }],
  },
  decimals: 0,
};
