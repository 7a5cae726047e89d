import type { Finding } from '../model/finding.ts';
import type { LedgerLine, Method, Score } from '../model/method.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Site } from '../model/survey.ts';
import { groupUnits } from './group-units.ts';
import { ledgerOf } from './ledger.ts';
import { overallOf } from './overall.ts';
import { rateTask, starRange, starsFrom } from './rate-task.ts';
import { percentOf, roundTo } from './round.ts';
import { sumOf } from './sum.ts';
import type { Part } from './part.ts';
import { unitsOf, type Unit } from './units-of.ts';

const measures = ['findability', 'accessibility', 'mobile'] as const;

/**
 * One score per duty (`task:<id>`, in the scenarios' order), then findability, accessibility, mobile and overall. Total:
 * without findings every figure is null, never 0. Points and possible are the ledger's sums; percent is the earned part of
 * what was answered. States that journeys made count, in gates too, only where the method says so. The order of the findings changes nothing.
 * `acting`: ids of the checks that act on a page, and so are asked of some pages only.
 */
export function scoreSite(site: Site, findings: readonly Finding[], scenarios: readonly Scenario[], method: Method, acting: ReadonlySet<string> = new Set()): Score[] {
  const own = findings.filter((finding) => finding.site === site.id && isWalkedOn(finding) && (finding.seenAs === undefined || method.states === 'scored'));
  const duties = scenarios.filter((scenario) => scenario.for.includes(site.type));
  const units = unitsOf(own).filter(({ task }) => task === null || duties.some(({ id }) => id === task));
  const tasks = duties.map(({ id }) => taskPart(`task:${id}`, units.filter(({ task }) => task === id), method));
  const parts = measures.map((measure) => measurePart(measure, units, method, acting));
  const parted = [...tasks, ...parts, overallOf(tasks, parts, own, method)];
  return parted.map((part) => scoreOf(site, part, method));
}

/** What only further screens showed counts for nothing: they are looked at on some pages, and not in every survey. */
function isWalkedOn({ device }: Finding): boolean {
  return device === null || device === 'desktop' || device === 'phone';
}

function taskPart(measure: string, units: readonly Unit[], method: Method): Part {
  const ledger = ledgerOf(method.task.weights, units);
  const sum = sumOf(ledger);
  return { measure, ledger, sum, ...rateTask(method, units, sum), range: starRange(method, units) };
}

/** The phone's measure asks only what was seen on the phone, or on no device in particular. */
function measurePart(measure: (typeof measures)[number], units: readonly Unit[], method: Method, acting: ReadonlySet<string>): Part {
  const asked = measure === 'mobile' ? units.filter(({ device }) => device !== 'desktop') : units;
  const ledger = ledgerOf(method.measures[measure].weights, [...asked, ...groupUnits(asked, method.groups, acting)]);
  const sum = sumOf(ledger);
  const enough = sum.share !== null && roundTo(sum.coverage, 4) >= method.coverage;
  const notes = enough ? [] : [`Not rated: ${Math.round(sum.coverage * 100)} % of what was asked could be answered.`];
  return { measure, ledger, sum, notes, stars: enough && sum.share !== null ? starsFrom(method, sum.share) : null, range: null };
}

function scoreOf(site: Site, { measure, ledger, sum, stars, starsInDoubt, notes }: Part, method: Method): Score {
  return {
    site: site.id, measure,
    points: sum.points === null ? null : roundTo(sum.points, 6),
    possible: roundTo(sum.possible, 6),
    percent: percentOf(sum.share, method.decimals),
    low: percentOf(sum.low, method.decimals),
    high: percentOf(sum.high, method.decimals),
    coverage: roundTo(sum.coverage, 4),
    stars, ...(starsInDoubt === undefined ? {} : { starsInDoubt }), notes,
    ledger: ledger.map(tidy),
  };
}

/** Sums of fractions end in dust at the sixteenth decimal, which would differ from machine to machine. */
function tidy(line: LedgerLine): LedgerLine {
  return { ...line, earned: line.earned === null ? null : roundTo(line.earned, 6) };
}
