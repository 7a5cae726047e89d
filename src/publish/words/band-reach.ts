import type { LeagueRow, Method, Score } from '../../model/method.ts';

type Band = Method['bands'][number];

/** One sentence where the doubt reaches into another band than the one that is given; '' where it does not, or where there is no band. */
export function bandReach(method: Method, row: LeagueRow, overall: Score | null): string {
  if (row.band === null || row.stars === null || row.points === null) return '';
  const own = method.bands.find(({ id }) => id === row.band);
  // Stars under those of the points are held by a gate, which holds them for every figure of the interval.
  const held = row.stars < (at(method, row.points, Infinity)?.stars ?? 0) ? row.stars : Infinity;
  const low = at(method, row.low ?? row.points, Math.min(held, overall?.starsInDoubt ?? Infinity));
  const high = at(method, row.high ?? row.points, held);
  const reached = [
    ...(low !== undefined && low.stars < row.stars ? [`as low as “${low.title}”`] : []),
    ...(high !== undefined && high.stars > row.stars ? [`as high as “${high.title}”`] : []),
  ];
  return reached.length === 0 ? '' : `The band is “${own?.title ?? row.band}”; with what could not be told it may be ${reached.join(' or ')}.`;
}

function at(method: Method, points: number, most: number): Band | undefined {
  return method.bands.find((band) => points >= band.from - 1e-9 && band.stars <= most) ?? method.bands.at(-1);
}
