import type { Colour, TextTint } from '../model/colour.ts';
import type { Verdict } from '../model/kit.ts';
import { faultPlace } from './fault-place.ts';
import { fingerprint } from './fingerprint.ts';
import { many, quote } from './quote.ts';
import { failed, inapplicable, passed } from './verdict.ts';

/** What is to be said of the faint texts of one kind. */
export function tintVerdicts(check: string, { texts }: Colour, of: TextTint['of']): readonly Verdict[] {
  if (texts.tried === 0) return [inapplicable('No such words stand on a plain ground.')];
  const faint = texts.weak.filter((one) => one.of === of);
  const [first] = faint;
  if (first === undefined) return [passed('None of these words is too faint.')];
  const all = faint.reduce((sum, { count }) => sum + count, 0);
  return [failed(`${many(all, 'text')} too faint, first ${quote(first.words)}: ${first.contrast}:1 where ${first.needed}:1 is needed.`, {
    fingerprint: fingerprint(check, first.selector),
    places: faint.map((one) => faultPlace(one, `${quote(one.words)} has ${one.contrast}:1 against what is behind it, and needs ${one.needed}:1`, one)),
  })];
}
