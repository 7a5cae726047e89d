import type { Verdict } from '../model/kit.ts';
import type { LostText } from '../model/resize.ts';
import { fingerprint } from './fingerprint.ts';
import { lostPlaces, lostWords } from './lost-words.ts';
import { many, quote } from './quote.ts';
import { cantTell, failed, inapplicable, passed } from './verdict.ts';

/**
 * What is to be said of text that is lost in a state of the page (`when`: “with everything twice as large”): failed where it is cut or covered,
 * left to a person where it ends in an ellipsis, because it may be whole elsewhere.
 */
export function lostVerdict(check: string, tried: number, lost: readonly LostText[], when: string): Verdict {
  if (tried === 0) return inapplicable('The page has no text.');
  const certain = lost.filter(({ ellipsis }) => !ellipsis);
  const told = certain.length > 0 ? certain : lost;
  const [first] = told;
  if (first === undefined) return passed(`None of ${many(tried, 'text')} is lost ${when}.`);
  const message = `${many(told.length, 'text')} lost ${when}, first ${quote(first.name)}: ${lostWords(first)}.`;
  const more = { places: lostPlaces(told, when), fingerprint: fingerprint(check, first.selector) };
  return certain.length > 0 ? failed(message, more) : cantTell(message, { ...more, severity: 'info' });
}
