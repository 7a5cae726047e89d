import type { Doubt, Linted } from './lint.ts';
import { ownTexts, stepsIn } from './steps-in.ts';

const OF_TARGETS = ['follow', 'press', 'fill', 'choose', 'wait'];
const CODE = /^[#.][A-Za-z_][\w-]*$|^\[[\w-]+([*^$~|]?=.*)?\]$|^\/\/\w|^[a-z]+[#.[][\w-]+\]?$|^(css|xpath)=/;

/** Names that are code of a page and not words that people see. */
export function codeName({ steps, grammar }: Linted): readonly Doubt[] {
  return stepsIn(steps).filter(({ call }) => OF_TARGETS.includes(call.word)).flatMap((step) => ownTexts(step, grammar))
    .filter(({ text, path }) => CODE.test(text) && !path.includes('with') && !path.includes('href'))
    .map(({ text, path }) => ({ path, message: `"${text}" looks like code of the page: things are called by the words that people see or hear` }));
}
