import type { Finding } from '../model/finding.ts';
import type { LedgerLine, Method } from '../model/method.ts';
import { bandAt } from './band-at.ts';
import type { Part } from './part.ts';
import { percentOf, roundTo } from './round.ts';
import type { Sum } from './sum.ts';

/**
 * The site as a whole: the mean of its task stars (out of four) and its three measures, by the method's weights. A part
 * without figures leaves the sum and lowers the coverage; a part that nothing was asked of (no duties) leaves both.
 */
export function overallOf(tasks: readonly Part[], measures: readonly Part[], findings: readonly Finding[], method: Method): Part {
  const shares = [tasksShare(tasks), ...measures.map(({ measure, ledger, sum }) => ({ measure, ledger, sum }))];
  const weighted = shares.map((share) => ({ ...share, weight: weightOf(method, share.measure) })).filter(({ weight, sum }) => weight > 0 && sum.possible > 0);
  const sum = sumOfParts(weighted);
  const ledger = weighted.map(({ measure, weight, ledger: lines, sum: part }) => lineOf(measure, weight, lines, part));
  return { measure: 'overall', ledger, sum, range: null, ...starsOf(sum, findings, method), ...inDoubt(findings, method) };
}

interface Share { readonly measure: string; readonly ledger: readonly LedgerLine[]; readonly sum: Sum }

function tasksShare(tasks: readonly Part[]): Share {
  const rated = tasks.flatMap(({ stars }) => (stars === null ? [] : [stars / 4]));
  const share = rated.length === 0 ? null : mean(rated);
  const low = Math.min(share ?? 1, mean(tasks.map(({ range }) => (range?.low ?? 0) / 4)));
  const high = Math.max(share ?? 0, mean(tasks.map(({ range }) => (range?.high ?? 4) / 4)));
  const coverage = mean(tasks.map(({ sum }) => sum.coverage));
  const known = share === null ? { low: null, high: null } : { low, high };
  return { measure: 'tasks', ledger: tasks.flatMap(({ ledger }) => ledger), sum: { points: share, possible: tasks.length, share, coverage, ...known } };
}

function sumOfParts(parts: readonly (Share & { readonly weight: number })[]): Sum {
  const total = (value: (part: (typeof parts)[number]) => number) => parts.reduce((sum, part) => sum + value(part), 0);
  const possible = total(({ weight }) => weight);
  const coverage = possible === 0 ? 0 : total(({ weight, sum }) => weight * sum.coverage) / possible;
  const known = parts.filter(({ sum }) => sum.share !== null).reduce((sum, { weight }) => sum + weight, 0);
  if (known === 0) return { points: null, possible, share: null, low: null, high: null, coverage: 0 };
  const points = total(({ weight, sum }) => weight * (sum.share ?? 0));
  return {
    points, possible, coverage, share: points / known,
    low: total(({ weight, sum }) => weight * (sum.low ?? 0)) / possible,
    high: total(({ weight, sum }) => weight * (sum.high ?? 1)) / possible,
  };
}

function lineOf(of: string, weight: number, lines: readonly LedgerLine[], sum: Sum): LedgerLine {
  const total = (value: (line: LedgerLine) => number) => lines.reduce((all, line) => all + value(line), 0);
  return {
    of, weight,
    passed: total(({ passed }) => passed), failed: total(({ failed }) => failed), undecided: total(({ undecided }) => undecided),
    earned: sum.share === null ? null : weight * sum.share,
    findings: [],
  };
}

/** The band's stars by the published percentage, held down by the gates that the site's findings close. */
function starsOf(sum: Sum, findings: readonly Finding[], method: Method): { stars: number | null; notes: readonly string[] } {
  const percent = percentOf(sum.share, method.decimals);
  if (percent === null) return { stars: null, notes: ['Not assessed: nothing could be answered.'] };
  if (roundTo(sum.coverage, 4) < method.coverage) return { stars: null, notes: [`Not ranked: ${Math.round(sum.coverage * 100)} % of what was asked could be answered, ${Math.round(method.coverage * 100)} % is needed.`] };
  const earned = bandAt(method, percent)?.stars ?? null;
  if (earned === null) return { stars: null, notes: ['The method names no bands.'] };
  const closed = method.gates.filter((gate) => gate.stars < earned && findings.some((finding) => isClosed(gate, finding, method)));
  return { stars: Math.min(earned, ...closed.map(({ stars }) => stars)), notes: closed.map(({ stars, say }) => `At most ${stars} ${stars === 1 ? 'star' : 'stars'}: ${say}`) };
}

/** A gate whose check was not made where it counts may be closed: that is told by the places the site may have, not by its stars. */
function inDoubt(findings: readonly Finding[], method: Method): { starsInDoubt?: number } {
  // Of a group what is left to a person moves nothing, here as in its points.
  const doubts = ({ check }: Method['gates'][number]) => (method.groups?.[check] === undefined ? ['untested', 'cantTell'] as const : ['untested'] as const);
  const unknown = method.gates.filter((gate) => doubts(gate).some((state) => findings.some((finding) => isClosed({ ...gate, state }, finding, method))));
  return unknown.length === 0 ? {} : { starsInDoubt: Math.min(...unknown.map(({ stars }) => stars)) };
}

function isClosed(gate: Method['gates'][number], { check, state, roles }: Finding, { groups }: Method): boolean {
  return (groups?.[gate.check]?.checks ?? [gate.check]).includes(check) && state === gate.state && (gate.role === 'any' || roles.includes(gate.role));
}

function weightOf(method: Method, measure: string): number {
  const weights: Readonly<Record<string, number>> = method.overall;
  return weights[measure] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
