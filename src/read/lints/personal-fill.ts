import { isWrittenMap } from '../open-yaml.ts';
import { looksPersonal } from '../looks-personal.ts';
import type { Placed } from '../placed.ts';
import type { Grammar } from '../vocabulary.ts';
import type { Doubt, Linted } from './lint.ts';
import { ownTexts, stepsIn } from './steps-in.ts';

const NAME_FIELD = /^~?\W*name\W*$|\b(your|full|first|last|family|given)[\s-]?names?\b|\b(sur|fore)names?\b/i;

/** Fields filled with what may be a real person's. */
export function personalFill({ steps, grammar }: Linted): readonly Doubt[] {
  return stepsIn(steps).filter(({ call }) => call.word === 'fill').flatMap((step) => [...personal(step, grammar), ...nameField(step, grammar)]);
}

function personal(step: Placed, grammar: Grammar): readonly Doubt[] {
  return ownTexts(step, grammar).flatMap(({ text, path }) => {
    const what = looksPersonal(text);
    return what === null ? [] : [{ path, message: `this looks like ${what}: forms are filled only with what is made up or public` }];
  });
}

function nameField(step: Placed, grammar: Grammar): readonly Doubt[] {
  // The short form has its labels as keys.
  const keys = isWrittenMap(step.raw) ? Object.keys(step.raw).map((text) => ({ text, path: [...step.inside, text] })) : [];
  const labels = ownTexts(step, grammar).filter(({ path }) => path.includes('label'));
  const field = [...labels, ...keys].find(({ text }) => NAME_FIELD.test(text));
  return field === undefined ? [] : [{ path: field.path, where: 'key' as const, message: 'this field asks for a person\'s name: leave it empty and stop before it' }];
}
