import { defineStep } from './define-step.ts';
import { among, isFound, langOf, meant, sayTarget, soughtFor, target } from './target.ts';

const looked = { roles: ['button', 'link', 'menuitem', 'tab', 'switch', 'group'], what: 'button' } as const;

export const press = defineStep({
  id: 'press',
  group: 'act',
  about: 'Presses a button (where there is none of these words: a link, a menu’s item, a tab). What would send a form is not pressed, but for a look-up with public words.',
  args: target,
  examples: [
    { say: 'a button by its words', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- fill: {Postcode: BR1 2AB}\n- press: Find my bin day\n- expect: {url: your-collection-days}' },
    { say: 'by role and name, the first that is there', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- press: {role: [button, link], name: [Find your days, Find my bin day]}' },
    { say: 'in one part of the page, by a pattern', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- press: ~find .*bin day\n  within: main' },
  ],
  say: (asked) => `press ${sayTarget(asked)}`,
  async run(tab, asked, by) {
    const sought = soughtFor(asked, { lang: langOf(tab), looked: { ...looked, roles: [...looked.roles] }, within: by.call.within });
    const found = await meant(tab, (page) => among(page, sought, typeof asked === 'object' && 'role' in asked ? sayTarget(asked).replace(/^the /, '') : `button or link ${sayTarget(asked)}`), by);
    return isFound(found) ? tab.press(found) : found;
  },
});
