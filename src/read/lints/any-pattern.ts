import type { Doubt, Linted } from './lint.ts';
import { ownTexts, stepsIn } from './steps-in.ts';

/** Texts that have nothing in common. */
const UNLIKE = ['a', 'Zq 9', 'ŵy', '%'];

/** Patterns that fit anything. What is only kept may be anything, and so may the name of a role, which has to be given. */
export function anyPattern({ steps, grammar }: Linted): readonly Doubt[] {
  const texts = stepsIn(steps).filter(({ call }) => call.word !== 'record').flatMap((step) => ownTexts(step, grammar));
  return texts.filter(({ text, path }) => text.startsWith('~') && path.at(-1) !== 'name').flatMap(({ text, path }) => {
    const pattern = patternOf(text);
    if (pattern === null) return [];
    if (pattern.test('')) return [{ path, message: 'the pattern fits the empty text too, and so it fits anything' }];
    return UNLIKE.every((one) => pattern.test(one)) ? [{ path, message: 'the pattern fits anything' }] : [];
  });
}

/** Not every text with a `~` is a pattern: what is typed into a field may begin with one. */
function patternOf(text: string): RegExp | null {
  try {
    return new RegExp(text.slice(1), 'iu');
  } catch {
    return null;
  }
}
