/**
 * A modelled chance to one digit, `about 7 in 10`: its constants are assumptions, so that a second digit would only look exact. Never 0
 * and never 10 in 10 unless it is.
 */
export function chanceWords(chance: number): string {
  if (chance <= 0) return 'nobody';
  if (chance >= 1) return 'everybody';
  if (chance < .05) return 'fewer than 1 in 20';
  if (chance >= .95) return 'more than 9 in 10';
  return `about ${Math.round(chance * 10)} in 10`;
}

/** From the least to the most that it may be: `about 4 in 10, at most 7`; as one where one digit does not tell them apart. */
export function chanceRange(least: number, most: number): string {
  const [from, to] = [chanceWords(least), chanceWords(most)];
  return from === to || most <= least ? from : `${from}, at the most ${to}`;
}
