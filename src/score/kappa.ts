/** Two answers to one question, as classes. */
export type Pair = readonly [one: string, other: string];

/**
 * Cohen's kappa: how much more often two agree than by chance, (po − pe) ÷ (1 − pe), with po the share of equal answers and pe the sum
 * over the classes of the product of their shares (Cohen 1960, “A coefficient of agreement for nominal scales”). Null where it is not
 * defined: without answers, or where all answers of both are of one class, so that chance alone agrees always.
 */
export function kappaOf(pairs: readonly Pair[]): number | null {
  const n = pairs.length;
  if (n === 0) return null;
  const classes = [...new Set(pairs.flat())];
  if (classes.length < 2) return null;
  const share = (side: 0 | 1, of: string): number => pairs.filter((pair) => pair[side] === of).length / n;
  const observed = pairs.filter(([one, other]) => one === other).length / n;
  const chance = classes.reduce((sum, of) => sum + share(0, of) * share(1, of), 0);
  return (observed - chance) / (1 - chance);
}
