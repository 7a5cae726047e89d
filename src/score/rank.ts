import type { League, LeagueRow, Method, Score } from '../model/method.ts';
import type { Site } from '../model/survey.ts';
import { bandAt } from './band-at.ts';

/**
 * The league: ranked sites by band, then by name; then those without a rank, by name, each with its reason. Made of the
 * rounded figures alone. `notAssessed`: site id → why nothing could be said of it, in plain words.
 */
export function rank(sites: readonly Site[], scores: readonly Score[], method: Method, notAssessed: ReadonlyMap<string, string>): League {
  const byName = [...sites].sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
  const known = byName.map((site) => ({ site, score: scores.find((one) => one.site === site.id && one.measure === 'overall') }));
  const standings = known.flatMap(({ site, score }) => standingOf(site, score, method, notAssessed.get(site.id)) ?? []);
  const ranked = standings.map((standing) => rankedRow(standing, standings));
  const unranked = known.filter(({ site }) => !standings.some((one) => one.site === site)).map(({ site, score }) => unrankedRow(site, score, method, notAssessed.get(site.id)));
  return { rows: [...ranked.sort((a, b) => (b.stars ?? 0) - (a.stars ?? 0)), ...unranked] };
}

/** Where a site stands: a place is made of its stars first, since a gate may hold them under its points, then of its points. */
interface Standing { readonly site: Site; readonly score: Score; readonly band: string; readonly points: number; readonly now: Place; readonly worst: Place; readonly best: Place }
type Place = readonly [stars: number, points: number];

function standingOf(site: Site, score: Score | undefined, method: Method, reason: string | undefined): Standing | null {
  if (reason !== undefined || score?.percent == null || score.stars === null || isThin(score, method)) return null;
  const { percent: points, stars } = score;
  // Only a gate holds the stars below the points' own band; it holds them for every figure that the doubt allows.
  const held = stars < (bandAt(method, points)?.stars ?? stars) ? stars : Infinity;
  const place = (figure: number, most = held): Place => [bandAt(method, figure, most)?.stars ?? 0, figure];
  return {
    site, score, points, band: bandAt(method, points, stars)?.id ?? '',
    now: place(points), worst: place(score.low ?? points, Math.min(held, score.starsInDoubt ?? Infinity)), best: place(score.high ?? points),
  };
}

function rankedRow(one: Standing, all: readonly Standing[]): LeagueRow {
  const { site, score, now } = one;
  const tied = all.filter((other) => compare(other.now, now) === 0);
  const place = 1 + all.filter((other) => compare(other.now, now) > 0).length;
  return {
    site: site.id, band: one.band, stars: now[0], points: one.points, low: score.low, high: score.high,
    rankLow: 1 + all.filter((other) => compare(other.worst, one.best) > 0).length,
    rankHigh: all.length - all.filter((other) => compare(other.best, one.worst) < 0).length,
    tie: tied.length > 1 ? `t${place}` : '',
    coverage: score.coverage, gates: score.notes, ranked: true, reason: '',
  };
}

function unrankedRow(site: Site, score: Score | undefined, method: Method, reason: string | undefined): LeagueRow {
  return {
    site: site.id, band: null, stars: null, points: null, low: null, high: null, rankLow: null, rankHigh: null, tie: '',
    coverage: score?.coverage ?? 0, gates: [], ranked: false, reason: reason ?? reasonOf(score, method),
  };
}

function reasonOf(score: Score | undefined, method: Method): string {
  if (score?.percent == null) return 'not assessed: nothing could be answered';
  if (!isThin(score, method)) return 'not rated: the method names no bands';
  return `below the coverage floor: ${Math.round(score.coverage * 100)} % of what was asked could be answered, ${Math.round(method.coverage * 100)} % is needed`;
}

function isThin(score: Score, method: Method): boolean {
  return score.coverage < method.coverage;
}

function compare([stars, points]: Place, [otherStars, otherPoints]: Place): number {
  return stars - otherStars || points - otherPoints;
}
