import type { Verdict } from '../model/kit.ts';
import type { LostText, Resize } from '../model/resize.ts';
import { CUT_PAGE } from './cut-page.ts';
import { fingerprint } from './fingerprint.ts';
import { lostPlaces, lostWords } from './lost-words.ts';
import { passedUnlessCut } from './passed-unless-cut.ts';
import { many, quote } from './quote.ts';
import { cantTell, failed, inapplicable } from './verdict.ts';

/**
 * What is to be said of text that is lost in a state of the page (`when`: “with everything twice as large”): failed where it is cut or covered,
 * left to a person where it ends in an ellipsis, because it may be whole elsewhere.
 */
export function lostVerdict(check: string, { tried, isCut }: Resize, lost: readonly LostText[], when: string): Verdict {
  if (tried === 0 && isCut !== true) return inapplicable('The page has no text.');
  const certain = lost.filter(({ ellipsis }) => !ellipsis);
  const told = certain.length > 0 ? certain : lost;
  const [first] = told;
  if (first === undefined) return passedUnlessCut(isCut === true ? '' : `None of ${many(tried, 'text')} is lost ${when}.`, isCut, CUT_PAGE);
  const message = `${many(told.length, 'text')} lost ${when}, first ${quote(first.name)}: ${lostWords(first)}.`;
  const more = { places: lostPlaces(told, when), fingerprint: fingerprint(check, first.selector) };
  return certain.length > 0 ? failed(message, more) : cantTell(message, { ...more, severity: 'info' });
}
