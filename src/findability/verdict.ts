import type { Candidate, Destination } from '../model/destination.ts';

/** From this score on a page is taken for the answer, and from the second on a person should look. */
export const foundFrom = .7;
export const reviewFrom = .5;
const close = .05;
/** Scores so near are as good. */
export const equal = .03;
const shown = 10;

/** What a candidate is called, and whether it is only the next step of another. */
interface About { readonly namesOf: (candidate: Candidate) => readonly string[]; readonly isStep: (candidate: Candidate) => boolean }

/** What follows from the candidates, best first: the verdict, the pages that count as the answer, and whether two are as good. */
export function verdictOf(candidates: readonly Candidate[], about: About): Destination {
  const best = candidates[0] ?? null;
  const score = best?.score ?? 0;
  const verdict = score >= foundFrom ? 'found' : score >= reviewFrom ? 'review' : 'not-found';
  const least = Math.max(verdict === 'found' ? foundFrom : reviewFrom, score - equal);
  const set = verdict === 'not-found' ? [] : candidates.filter((one) => one.score >= least).flatMap(about.namesOf);
  const rival = candidates.slice(1).find((one) => best !== null && one.from !== best.url && one.url !== best.from && !about.isStep(one));
  const two = verdict !== 'not-found' && rival !== undefined && score - rival.score < close;
  return { verdict, set: [...new Set(set)], best, candidates: candidates.slice(0, shown), two, by: 'judge' };
}
