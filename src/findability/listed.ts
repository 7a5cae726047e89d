import { addressScent } from './address-scent.ts';
import { isFile, isNewsAddress, isSignIn, isTrap, isWelshAddress, looksLikePayment, mayUndo, sameSite } from './address.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An address of the site's own list is opened where its words smell like a link that clearly belongs to the task. */
const promising = .5;
const atMost = 6;

/** Addresses of a site's own list that a crawler may open at all: worked out once a list. */
export function openListed(listed: readonly string[], home: string): readonly string[] {
  return listed.filter((url) => sameSite(url, home) && !isFile(url) && !isSignIn(url) && !isTrap(url) && !mayUndo(url)
    && !looksLikePayment(url) && !isWelshAddress(url) && !isNewsAddress(url));
}

/** The at most six of them whose own words smell most of the task, as if a link read so; ties by address. */
export function smellingListed(vocabulary: Vocabulary, listed: readonly string[]): readonly string[] {
  const smells = listed.flatMap((url) => {
    const score = addressScent(vocabulary, url);
    return score >= promising ? [{ url, score }] : [];
  });
  return smells.sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1)).slice(0, atMost).map(({ url }) => url);
}
