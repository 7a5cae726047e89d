import type { PageSource } from '../model/facts.ts';
import { addressKey, sameSite } from './address.ts';
import type { ReadPage } from './site-graph.ts';

/** Pages that all name one other address as their true one. */
export interface Claim { readonly canonical: string; readonly reads: readonly ReadPage[] }

/** From this share of common words on, two texts are one: a date or a word of where one came from may differ. */
const nearlyAll = .9;

/** What the pages say of their true addresses, by the key claimed; without what names themselves, another site, or what is not `usable`. */
export function claimsOf(pages: readonly ReadPage[], usable: (key: string) => boolean): readonly Claim[] {
  const claims = new Map<string, ReadPage[]>();
  for (const read of pages) {
    const { canonical } = read.source;
    if (canonical === null || !sameSite(canonical, read.url)) continue;
    const key = addressKey(canonical);
    if (key === read.key || !usable(key) || !usable(read.key)) continue;
    claims.set(key, [...(claims.get(key) ?? []), read]);
  }
  return [...claims].map(([canonical, reads]) => ({ canonical, reads }));
}

/**
 * The pages that a claim is believed for, and the page that they are: the one read under the claimed address, where they say
 * the same; else the first of them, where they all say the same. Nobody, where the claim is contradicted: many sites give one address
 * as everyone's.
 */
export function believed({ reads }: Claim, named: ReadPage | undefined): { readonly page: ReadPage; readonly others: readonly ReadPage[] } | null {
  const page = named ?? reads[0];
  if (page === undefined) return null;
  const others = reads.filter((read) => read !== page && saysTheSame(read.source, page.source));
  const isContradicted = named === undefined && others.length < reads.length - 1;
  return isContradicted ? null : { page, others };
}

function saysTheSame(one: PageSource, other: PageSource): boolean {
  if (one.title !== other.title || headingsOf(one) !== headingsOf(other)) return false;
  if (one.text === other.text) return true;
  const [words, others] = [wordsIn(one.text), wordsIn(other.text)];
  return words.intersection(others).size >= nearlyAll * Math.max(words.size, others.size);
}

function headingsOf({ headings }: PageSource): string {
  return headings.map(({ text }) => text).join('\n');
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}
