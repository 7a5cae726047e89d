import type { TruthAgreement } from '../model/agreement.ts';
import type { TaskFinding } from '../model/destination.ts';
import { wilson } from './wilson.ts';

type Told = TaskFinding & { readonly expected: NonNullable<TaskFinding['expected']> };

/**
 * How the judge by itself compares with the addresses that councils gave to GOV.UK: of all tasks, then task by task in the order given.
 * Compared is only an address that is alive and given for this service alone; either may be wrong. Empty where no address was given.
 */
export function truthAgreement(findings: readonly TaskFinding[], tasks: readonly string[]): readonly TruthAgreement[] {
  const told = findings.filter((finding): finding is Told => finding.expected !== undefined);
  if (told.length === 0) return [];
  const byTask = tasks.map((task) => [task, told.filter(({ scenario }) => scenario === task)] as const).filter(([, own]) => own.length > 0);
  return [summed(null, told), ...byTask.map(([task, own]) => summed(task, own))];
}

function summed(task: string | null, told: readonly Told[]): TruthAgreement {
  const alive = told.filter(({ expected }) => expected.alive === true);
  const compared = alive.filter(({ expected }) => expected.shared === 0).map(({ expected }) => expected);
  const count = (verdict: 'found' | 'review' | 'not-found'): number => compared.filter(({ judged }) => judged.verdict === verdict).length;
  return {
    task, pairs: told.length,
    dead: told.filter(({ expected }) => expected.alive === false).length,
    unread: told.filter(({ expected }) => expected.alive == null).length,
    shared: alive.length - compared.length,
    compared: compared.length, unsure: count('review'), none: count('not-found'),
    answered: wilson(compared.filter(({ agrees }) => agrees === true).length, count('found')),
  };
}
