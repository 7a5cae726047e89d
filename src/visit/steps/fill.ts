import { z } from 'zod';
import { FIELDS } from '../roles.ts';
import type { Tab } from '../tab.ts';
import { defineStep, pattern, type StepBy, type StepResult } from './define-step.ts';
import { names, namesIn, sayNames, type Names } from './names.ts';
import { among, css, isFound, langOf, meant } from './target.ts';

const value = z.union([z.string().min(1, { error: 'give a value' }), z.number()]);
const long = z.strictObject({ label: names, with: value, css });
const short = z.record(pattern, value)
  .refine((map) => Object.keys(map).length > 0, { error: 'give a field’s label and its value' })
  .refine((map) => !('with' in map) && !('label' in map), { error: 'give label and with' });

/** What a value that is typed stands in; what is only chosen, `choose` is for. */
const typed = FIELDS.filter((role) => /^(textbox|searchbox|combobox|spinbutton)$/.test(role));

export const fill = defineStep({
  id: 'fill',
  group: 'act',
  about: 'Fills in a field, found by its label as a screen reader says it, with an input’s value; several: one after the other.',
  args: z.union([long, short]),
  takesWithin: true,
  examples: [
    { say: 'a field by its label, and what is to stand in it', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- fill: {Postcode: $postcode}\n- press: Find my bin day\n- expect: {url: your-collection-days}' },
    { say: 'by several labels, the first that is there', on: 'brambleford', script: '- open: /bins/report-a-missed-bin/start\n- fill: {label: [Your postcode, ~^postcode], with: $postcode}\n- expect: {label: ~postcode}' },
    { say: 'by the label in the page’s language', on: 'brambleford', script: '- open: /bins/report-a-missed-bin/start\n- fill: {label: {en: ~postcode, cy: ~cod post}, with: $postcode}\n- stop: the next press would send the form' },
  ],
  say: (args) => pairs(args).map(([label, text]) => `fill in ${sayNames(label)} with ${text.startsWith('$') ? text : `“${text}”`}`).join(', then '),
  async run(tab, args, by) {
    let result: StepResult = { outcome: 'done' };
    for (const [label, text] of pairs(args)) {
      result = await fillOne(tab, label, text, by);
      if (result.outcome !== 'done') return result;
    }
    return result;
  },
});

async function fillOne(tab: Tab, label: Names, written: string, by: StepBy): Promise<StepResult> {
  const given = tab.value(written);
  if ('kind' in given) return { outcome: 'stopped', detail: given.detail, failure: given };
  const sought = { names: namesIn(label, langOf(tab)), roles: typed, by: 'name', within: by.call.within } as const;
  const unheard = '; a field without a label of these words would not be found by a screen reader’s user either';
  const found = await meant(tab, (page) => among(page, sought, `field that is called ${sayNames(label)} by its label`, unheard), by);
  return isFound(found) ? tab.fill(found, given) : found;
}

function pairs(args: z.infer<typeof long> | z.infer<typeof short>): readonly (readonly [Names, string])[] {
  // A map with these two keys is the long form: the short one may have neither.
  const isLong = (one: typeof args): one is z.infer<typeof long> => 'label' in one && 'with' in one;
  return isLong(args) ? [[args.label, String(args.with)]] : Object.entries(args).map(([label, text]) => [label, String(text)]);
}
