import type { Method } from '../model/method.ts';

type Band = Method['bands'][number];

/** The band of a published percentage, at most of so many stars; the lowest band where no other fits, null where the method has none. */
export function bandAt(method: Method, percent: number, stars = Infinity): Band | null {
  const fit = method.bands.find((band) => percent >= band.from - 1e-9 && band.stars <= stars);
  return fit ?? method.bands.at(-1) ?? null;
}
