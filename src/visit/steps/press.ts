import { findNode, type Found, type Sought } from '../find-node.ts';
import type { PageNodes } from '../nodes.ts';
import { defineStep } from './define-step.ts';
import { isNames } from './names.ts';
import { among, isFound, langOf, meant, sayTarget, soughtFor, target } from './target.ts';

const looked = ['button', 'link', 'menuitem', 'tab', 'switch'] as const;

export const press = defineStep({
  id: 'press',
  group: 'act',
  about: 'Presses a button (where there is none of these words: a link, a menu’s item, a tab). What would send a form is not pressed, but for a look-up with public words that the script has filled in.',
  args: target,
  takesWithin: true,
  examples: [
    { say: 'a button by its words', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- fill: {Postcode: $postcode}\n- press: Find my bin day\n- expect: {url: your-collection-days}' },
    { say: 'by role and name, the first that is there', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- fill: {Postcode: $postcode}\n- press: {role: [button, link], name: [Find your days, Find my bin day]}\n- expect: {url: your-collection-days}' },
    { say: 'in one part of the page, by a pattern', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- fill: {Postcode: $postcode}\n- press: ~find .*bin day\n  within: main\n- expect: {url: your-collection-days}' },
    { say: 'what may not be there', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- press: {text: Start now}\n  optional: true\n- expect: {label: Postcode}' },
  ],
  say: (asked) => `press ${sayTarget(asked)}`,
  async run(tab, asked, by) {
    const sought = soughtFor(asked, { lang: langOf(tab), roles: looked, within: by.call.within });
    const what = isNames(asked) ? `button or link ${sayTarget(asked)}` : sayTarget(asked).replace(/^the /, '');
    const found = await meant(tab, (page) => (isNames(asked) ? lid(page, sought) : null) ?? among(page, sought, what), by);
    return isFound(found) ? tab.press(found) : found;
  },
});

/** What opens a closed part has no role of its own: it is pressed where no button or link is called so. */
function lid(page: PageNodes, sought: Sought): Found | null {
  return findNode(page, sought) === null ? findNode(page, { ...sought, roles: ['group'], by: 'words' }) : null;
}
