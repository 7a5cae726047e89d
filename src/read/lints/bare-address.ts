import type { Doubt, Linted } from './lint.ts';
import { ownTexts, stepsIn } from './steps-in.ts';

/** Addresses that lead elsewhere than meant: of another host in what is for all councils, and without the slash of the site's root. */
export function bareAddress({ steps, grammar, isOfSite }: Linted): readonly Doubt[] {
  return stepsIn(steps).filter(({ call }) => call.word === 'open').flatMap((step) => ownTexts(step, grammar)).flatMap(({ text, path }) => {
    if (/^https?:/i.test(text)) {
      const message = `this opens one host for every council: "${text}" belongs in that site's own script, in its binding`;
      return isOfSite === true ? [] : [{ path, message }];
    }
    const isPlain = text !== 'home' && text !== 'a-to-z' && /^[a-z0-9]/i.test(text);
    return isPlain ? [{ path, message: `an address from the site's root begins with a slash: "/${text}"` }] : [];
  });
}
