import type { Agreed } from '../model/agreement.ts';

/** The 97.5 % point of the normal distribution. */
const z = 1.959963984540054;

/**
 * So many of n as a share with its 95 % interval by Wilson's score method (Wilson 1927; method 3 in Newcombe 1998, “Two-sided confidence
 * intervals for the single proportion”). Of nothing there is no share and no interval.
 */
export function wilson(agreed: number, n: number): Agreed {
  if (n <= 0) return { n: 0, agreed: 0, share: null, low: null, high: null };
  const share = agreed / n;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  return { n, agreed, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
