import type { Doubt, Linted } from './lint.ts';
import { ownTexts, stepsIn } from './steps-in.ts';

const SENDING = /^~?\W*(submit|send|pay|confirm|finish)\b/i;

/** The last press of a script, where it looks like the one that sends; a fragment may press such a button of a look-up. */
export function sendingPress({ steps, grammar, isWhole }: Linted): readonly Doubt[] {
  const last = stepsIn(steps).filter(({ call }) => call.word === 'press').at(-1);
  const name = last === undefined ? undefined : ownTexts(last, grammar).find(({ text }) => SENDING.test(text));
  return !isWhole || name === undefined ? [] : [{ path: name.path, message: `"${name.text}" looks like sending, and nothing is ever sent: stop before it` }];
}
