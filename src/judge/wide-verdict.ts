import type { WideThing } from '../model/facts.ts';
import type { Verdict } from '../model/kit.ts';
import { faultPlace } from './fault-place.ts';
import { fingerprint } from './fingerprint.ts';
import { many, quote } from './quote.ts';
import { cantTell, failed, passed } from './verdict.ts';

/**
 * What is to be said of things that are wider than the room for them: failed where a part is cut off and its loss certain, left to a person
 * where it can be moved sideways. What makes the page wider is told by `sideways-scroll` alone.
 */
export function wideVerdict(check: string, things: readonly WideThing[], { noun, isCutCertain }: { readonly noun: string; readonly isCutCertain: boolean }): Verdict {
  const cut = things.filter(({ how }) => how === 'cut');
  const moved = things.filter(({ how }) => how === 'scrolls');
  const told = cut.length > 0 ? cut : moved;
  const [first] = told;
  if (first === undefined) return passed(`No ${noun} is wider than the room for it.`);
  const how = cut.length > 0 ? 'the rest is cut off' : 'it can be moved sideways in its own box';
  // Set text is code or a poem as a rule: who counts tables counts none of it.
  const others = told.filter(({ kind }) => kind !== 'pre');
  const counted = others.length > 0 ? many(others.length, noun) : many(told.length, 'block of set text', 'blocks of set text');
  const shown = others[0] ?? first;
  const message = `${counted} wider than the screen has room for, first ${quote(shown.name === '' ? shown.selector : shown.name)}: ${shown.width} px wide, ${shown.room} px to be seen; ${how}.`;
  const more = {
    places: told.slice(0, 10).map((one) => faultPlace(one, `${one.width} px wide where there is room for ${one.room}`)),
    fingerprint: fingerprint(check, first.selector),
  };
  return cut.length > 0 && isCutCertain ? failed(message, more) : cantTell(message, { ...more, severity: 'info' });
}
