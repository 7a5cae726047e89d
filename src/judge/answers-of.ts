import type { Verdict } from '../model/kit.ts';
import { quote } from './quote.ts';
import { untested } from './verdict.ts';

/** What a check says, never nothing: an empty answer, or a check that broke on a site's odd page, is our own failing and costs nobody points. */
export function answersOf(check: string, judge: () => readonly Verdict[]): readonly Verdict[] {
  try {
    const verdicts = judge();
    return verdicts.length > 0 ? verdicts : [untested(`The check ${quote(check)} gave no answer (on our side).`)];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return [untested(`The check ${quote(check)} broke down (on our side): ${quote(said)}.`)];
  }
}
