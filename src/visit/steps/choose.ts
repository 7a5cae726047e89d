import { z } from 'zod';
import type { Landmark } from '../../model/scenario.ts';
import { findNode, inside, type Found } from '../find-node.ts';
import type { PageNodes } from '../nodes.ts';
import { defineStep, type StepResult } from './define-step.ts';
import { names, namesIn, sayNames, type Names } from './names.ts';
import { among, css, isFound, langOf, meant } from './target.ts';

const long = z.strictObject({ label: names, option: names, css });

const choices = ['radio', 'checkbox', 'option', 'switch', 'menuitemradio', 'menuitemcheckbox'];
const lists = ['radiogroup', 'combobox', 'listbox', 'group'];

export const choose = defineStep({
  id: 'choose',
  group: 'act',
  about: 'Chooses a radio button, a box to tick or an option of a list by its words; with `label`, the one that stands under that question.',
  args: z.union([long, names]),
  takesWithin: true,
  examples: [
    { say: 'a radio button', on: 'brambleford', script: '- open: /bins/report-a-missed-bin/start\n- choose: Grey bin\n- expect: {role: radio, name: Grey bin}' },
    { say: 'an option of a list', on: 'brambleford', script: '- open: /bins/report-a-missed-bin/start\n- choose: {label: When should it have been emptied?, option: Tuesday}\n- stop: the next press would send the form' },
    { say: 'the one under a question that there is', on: 'brambleford', script: '- open: /bins/report-a-missed-bin/start\n- choose: {label: ~which bin, option: [Garden waste bin, Green bin]}\n- stop: the next press would send the form' },
  ],
  say: (args) => (isLong(args) ? `choose ${sayNames(args.option)} under ${sayNames(args.label)}` : `choose ${sayNames(args)}`),
  async run(tab, args, by) {
    const [lang, { within }] = [langOf(tab), by.call];
    const pick = (page: PageNodes, called: Names, part: Landmark | undefined): Found | StepResult =>
      among(page, { names: namesIn(called, lang), roles: choices, by: 'name', within: part }, `choice ${sayNames(called)}`);
    const found = await meant(tab, (page) => {
      if (!isLong(args)) return pick(page, args, within);
      const under = among(page, { names: namesIn(args.label, lang), roles: lists, by: 'name', within }, `question or list ${sayNames(args.label)}`);
      const alone = isFound(under) ? null : findNode(page, { names: namesIn(args.label, lang), roles: choices, by: 'name', within });
      return isFound(under) ? pick(inside(page, under.node), args.option, undefined) : alone === null ? under : pick(page, args.option, within);
    }, by);
    return isFound(found) ? tab.choose(found) : found;
  },
});

function isLong(args: Names | z.infer<typeof long>): args is z.infer<typeof long> {
  return typeof args === 'object' && 'option' in args;
}
