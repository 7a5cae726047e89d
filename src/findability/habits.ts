import type { VisitorHabits } from '../model/method.ts';

/**
 * Habits by which ways are chosen where a method leaves the visitor model out; the same as those of `scenarios/methods/2026.yaml`,
 * which a test compares (findability 3.5). Assumptions, the same for every site.
 */
export const usualHabits: VisitorHabits = {
  sees: { main: 1, nav: .9, header: .9, aside: .7, footer: .35, breadcrumb: .3, cookie: 0 },
  behindMenu: .6, sharpness: 8, slips: .04, back: .15, givesUp: .03, givesUpLost: .15, faint: .12, leastReach: .01,
  bands: [
    { id: 'easy', title: 'Easy to find', from: .8 },
    { id: 'findable', title: 'Can be found', from: .5 },
    { id: 'hard', title: 'Hard to find', from: .2 },
    { id: 'very-hard', title: 'Very hard to find', from: 0 },
  ],
};
