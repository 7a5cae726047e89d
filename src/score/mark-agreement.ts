import type { CheckAgreement, Compared, Mark } from '../model/agreement.ts';
import { kappaOf, type Pair } from './kappa.ts';
import { wilson } from './wilson.ts';

/** Fewer answers say little. */
const FEW = 20;
const UNSURE = new Set(['cantTell', 'untested']);

/** Answers of one rater that met those of another, or the judge's. */
interface Meeting { readonly units: readonly string[]; readonly pairs: readonly Pair[]; readonly unsure: readonly string[] }

/**
 * Agreement check by check, sorted by check: among people (every two raters) and of each rater with the judge, whose answer `judged` gives
 * (null: there is none). What one side could not tell is counted apart. The share is of all meetings together, its interval that of
 * so many different questions: one question marked by three people is no three questions.
 */
export function markAgreement(marks: readonly Mark[], judged: ((mark: Mark) => string | null) | null): readonly CheckAgreement[] {
  const checks = [...Map.groupBy(marks, ({ check }) => check)].sort(([a], [b]) => (a < b ? -1 : 1));
  return checks.map(([check, own]) => {
    const raters = [...Map.groupBy(own, ({ rater }) => rater)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => new Map(of.map((mark) => [unitOf(mark), mark])));
    const isAddress = check === 'destination';
    const people = raters.flatMap((one, n) => raters.slice(n + 1).map((other) => meetingOf(one, (unit) => other.get(unit)?.value ?? null)));
    const judge = judged === null ? [] : raters.map((one) => meetingOf(one, (_unit, mark) => judged(mark) ?? 'untested'));
    return { check, people: people.length === 0 ? null : compared(people, isAddress), judge: judged === null ? null : compared(judge, isAddress) };
  });
}

function unitOf({ site, task, item, device }: Mark): string {
  return JSON.stringify([site, task, item, device]);
}

function meetingOf(one: ReadonlyMap<string, Mark>, other: (unit: string, mark: Mark) => string | null): Meeting {
  const met = [...one].flatMap(([unit, mark]) => {
    const theirs = other(unit, mark);
    return theirs === null ? [] : [{ unit, pair: [mark.value, theirs] as const }];
  });
  const [unsure, sure] = [met.filter(({ pair }) => pair.some((value) => UNSURE.has(value))), met.filter(({ pair }) => !pair.some((value) => UNSURE.has(value)))];
  return { units: sure.map(({ unit }) => unit), pairs: sure.map(({ pair }) => pair), unsure: unsure.map(({ unit }) => unit) };
}

function compared(meetings: readonly Meeting[], isAddress: boolean): Compared {
  const pairs = meetings.flatMap((meeting) => meeting.pairs);
  const units = new Set(meetings.flatMap((meeting) => meeting.units)).size;
  const share = pairs.length === 0 ? 0 : pairs.filter(([one, other]) => one === other).length / pairs.length;
  const kappas = isAddress ? [] : meetings.flatMap((meeting) => kappaOf(meeting.pairs) ?? []);
  const kappa = kappas.length === 0 ? null : kappas.reduce((sum, each) => sum + each, 0) / kappas.length;
  return {
    answered: wilson(share * units, units), kappa,
    whyNoKappa: kappa !== null ? null : pairs.length === 0 ? 'nothing' : isAddress ? 'addresses' : 'one-class',
    pairs: meetings.length, unsure: new Set(meetings.flatMap((meeting) => meeting.unsure)).size,
    counts: isAddress ? [] : countsOf(pairs), isFew: units < FEW,
  };
}

function countsOf(pairs: readonly Pair[]): Compared['counts'] {
  return [...Map.groupBy(pairs, ([one, other]) => JSON.stringify([one, other]))].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, of]) => ({ one: of[0]?.[0] ?? '', other: of[0]?.[1] ?? '', n: of.length }));
}
