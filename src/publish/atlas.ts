import type { Finding } from '../model/finding.ts';
import type { LookCard, Results, SiteResult } from '../model/kit.ts';
import type { LeagueRow, Score } from '../model/method.ts';
import type { Scenario } from '../model/scenario.ts';

type Card = Results['checks'][number];

/** The results with an index to each thing in them, so that a page is written without searching. */
export interface Atlas {
  readonly results: Results;
  readonly site: ReadonlyMap<string, SiteResult>;
  readonly row: ReadonlyMap<string, LeagueRow>;
  readonly check: ReadonlyMap<string, Card>;
  readonly scenario: ReadonlyMap<string, Scenario>;
  readonly finding: ReadonlyMap<string, Finding>;
  /** Site → its findings, in the results' order. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** `site measure` → score. */
  readonly score: (site: string, measure: string) => Score | null;
  readonly look: (site: string, id: string) => LookCard | null;
  /** Ids of the findings that some score counts. */
  readonly scored: ReadonlySet<string>;
  /** Most stars that can be had. */
  readonly stars: number;
  /** Councils by name, then id. */
  readonly sites: readonly SiteResult[];
}

const drawn = new WeakMap<Results, Atlas>();

/** The index of these results; made once. */
export function atlas(results: Results): Atlas {
  const known = drawn.get(results);
  if (known !== undefined) return known;
  const made = draw(results);
  drawn.set(results, made);
  return made;
}

function draw(results: Results): Atlas {
  const { method, scenarios } = results.survey;
  const site = new Map(results.sites.map((each) => [each.site.id, each]));
  const scores = new Map(results.scores.map((score) => [`${score.site} ${score.measure}`, score]));
  const looks = new Map(results.sites.map((each) => [each.site.id, new Map(each.looks.map((look) => [look.id, look]))]));
  return {
    results,
    site,
    row: new Map(results.league.rows.map((row) => [row.site, row])),
    check: new Map(results.checks.map((check) => [check.id, check])),
    scenario: new Map(scenarios.map((scenario) => [scenario.id, scenario])),
    finding: new Map(results.findings.map((finding) => [finding.id, finding])),
    findings: Map.groupBy(results.findings, (finding) => finding.site),
    score: (id, measure) => scores.get(`${id} ${measure}`) ?? null,
    look: (id, look) => looks.get(id)?.get(look) ?? null,
    scored: new Set(results.scores.flatMap((score) => score.ledger.flatMap((line) => line.findings))),
    stars: Math.max(1, ...method.task.stars.map((step) => step.stars), ...method.bands.map((band) => band.stars)),
    sites: results.sites.toSorted((a, b) => byText(a.site.name, b.site.name) || byText(a.site.id, b.site.id)),
  };
}

/** Alphabetical by code units: the same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return a < b ? -1 : Number(a > b);
  return left < right ? -1 : 1;
}
