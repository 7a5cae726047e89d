import type { Fault } from './issues.ts';
import { nearest } from './nearest.ts';
import { found, oneOf } from './phrase.ts';

/** Of several allowed forms, each with its faults, the one that was meant: its own faults, as if there were no other. */
export function meantForm(forms: readonly (readonly Fault[])[], raw: unknown): readonly Fault[] {
  const meant = forms.filter((faults) => !faults.some(({ kind }) => kind === 'other'));
  const best = meant.toSorted((a, b) => farness(a) - farness(b))[0];
  return best ?? [noForm(forms.flat().filter(({ kind }) => kind === 'other'), raw)];
}

/** A key that the form does not know weighs more than a fault of one that it knows; a slip of the pen tells the form. */
function farness(faults: readonly Fault[]): number {
  return faults.map(({ kind, hint }) => (kind !== 'unknown' ? 1 : hint === null ? 2 : -2)).reduce<number>((sum, weight) => sum + weight, 0);
}

/** None of the forms was meant: the kinds of all of them are named. */
function noForm(all: readonly Fault[], raw: unknown): Fault {
  const values = [...new Set(all.flatMap((fault) => fault.values ?? []))];
  // A form of several forms says its values after its kinds.
  const told = all.filter((fault) => fault.values === undefined || fault.message.includes(' or one of ')).flatMap(({ message }) => kindOf(message).split(' or '));
  const kinds = told.filter((kind) => !kind.startsWith('one of '));
  const expected = [...new Set([...kinds, ...(values.length > 0 ? [oneOf(values)] : [])])].join(' or ');
  const hint = typeof raw === 'string' ? nearest(raw, values.map(String)) : null;
  const message = `expected ${expected}, ${found(raw, values.length > 0 ? 'value' : '')}`;
  return { path: [], where: 'value', message, hint, kind: 'other', ...(values.length > 0 && { values }) };
}

function kindOf(message: string): string {
  return /^expected (.+), found/.exec(message)?.[1] ?? message;
}
