import type { Failure } from '../model/failure.ts';
import type { SearchRun, SiteSearch } from '../model/map.ts';
import { carries } from './carries.ts';

/** Words that no page of a council has: what a search shows for them is its frame, not its results. */
export const NONSENSE = 'qzxvwk jorplith';

/** What came of one query. */
export interface Asked extends Pick<SearchRun, 'url' | 'look' | 'results' | 'failure'> {
  /** The words were to be sent in a way that we never do. */
  readonly wasRefused?: boolean;
}

/** A way to put words to the site's search; each puts the nonsense words first, once. */
export interface SearchWay {
  readonly how: Extract<SiteSearch['how'], 'form' | 'script'>;
  readonly ask: (words: string) => Promise<Asked>;
  /** Where the results of any words stand, if their address is made of the words; null where it is not. */
  readonly addresses?: () => Promise<((words: string) => string) | null>;
  /** The same without a browser and without a look, for what needs no picture; null where the site's results cannot be read so. */
  readonly askPlainly?: (words: string) => Promise<Asked | null>;
}

/** No results, and why. */
export function nothingBy(why: Failure | null): Asked {
  return { url: null, look: null, results: [], failure: why };
}

/** Whether a search opened a page of the site instead of results: its address holds the words no more, and nonsense ends elsewhere. */
export function isLanding(url: string | null, words: string, usual: string | null): boolean {
  if (url === null || usual === null || carries(url, null, words)) return false;
  const pathOf = (address: string): string => `${URL.parse(address)?.host}${URL.parse(address)?.pathname}${URL.parse(address)?.hash}`;
  return pathOf(url) !== pathOf(usual);
}

/** How a page that was come to with the nonsense words is called for any others; null where its address does not hold them. */
export function addressesLike(end: string): ((words: string) => string) | null {
  const [one, other] = NONSENSE.split(' ');
  const found = new RegExp(`${one}(%20|\\+)${other}`).exec(end);
  if (found === null) return null;
  return (words) => end.replace(found[0], () => encodeURIComponent(words).replaceAll('%20', found[1] ?? '%20'));
}
