import { z } from 'zod';
import { keysAt } from './keys-at.ts';
import { nearest } from './nearest.ts';
import { found, oneOf, phrase, short } from './phrase.ts';
import type { Path } from './place.ts';

/** A fault of a value against a shape, in house words; the path is from the value's own root. */
export interface Fault {
  readonly path: Path;
  readonly where: 'key' | 'value';
  readonly message: string;
  readonly hint: string | null;
  /** A rule of the shape's own, an unknown key, or what zod asks of every value. */
  readonly kind: 'rule' | 'unknown' | 'plain';
}

/** The value as the shape makes it, or every fault. */
export type Fitted<T> = { readonly value: T; readonly faults: readonly [] } | { readonly value: null; readonly faults: readonly Fault[] };

/** Holds a value against a shape. */
export function fit<T>(shape: z.ZodType<T>, raw: unknown): Fitted<T> {
  const result = shape.safeParse(raw, { reportInput: true, error: phrase });
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue) => faultsOf(shape, issue, []));
  const unknown = faults.filter((fault) => fault.kind === 'unknown');
  // A rule about a map as a whole says nothing new where a key of that map is misspelt.
  const isEcho = (fault: Fault): boolean => fault.kind === 'rule' && unknown.some((other) => isIn(other.path, fault.path));
  return { value: null, faults: faults.filter((fault) => !isEcho(fault)) };
}

function isIn(key: Path, map: Path): boolean {
  return key.length === map.length + 1 && map.every((part, index) => key[index] === part);
}

function faultsOf(shape: z.ZodType, issue: z.core.$ZodIssue, before: Path): Fault[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(shape, path, key));
  if (issue.code === 'invalid_key') {
    const message = issue.issues[0]?.message ?? issue.message;
    return [{ path, where: 'key', message: `"${short(String(issue.path.at(-1)))}" ${message}`, hint: null, kind: 'plain' }];
  }
  if (isMissing(issue)) {
    const [map, key] = [path.slice(0, -1), String(path.at(-1))];
    return [{ path: map, where: 'value', message: `missing key "${key}"`, hint: null, kind: 'plain' }];
  }
  if (issue.code === 'invalid_union') return unfold(shape, issue, path);
  const hint = issue.code === 'invalid_value' && typeof issue.input === 'string' ? nearest(issue.input, issue.values.map(String)) : null;
  return [{ path, where: 'value', message: issue.message, hint, kind: issue.code === 'custom' ? 'rule' : 'plain' }];
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 && issue.input === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
}

function unknownKey(shape: z.ZodType, path: Path, key: string): Fault {
  return { path: [...path, key], where: 'key', message: `unknown key "${short(key)}"`, hint: nearest(key, keysAt(shape, path)), kind: 'unknown' };
}

/** Of several allowed forms, the one that was meant: its own faults, as if there were no other. */
function unfold(shape: z.ZodType, issue: z.core.$ZodIssueInvalidUnion, path: Path): Fault[] {
  const meant = issue.errors.filter((form) => !isOtherKind(form));
  const best = meant.toSorted((a, b) => a.length - b.length)[0];
  return best === undefined ? [noForm(issue, path)] : best.flatMap((inner) => faultsOf(shape, inner, path));
}

/** True where not even the kind fits: a list where the form is a text. */
function isOtherKind(form: readonly z.core.$ZodIssue[]): boolean {
  return form.some((inner) => inner.path.length === 0
    && (inner.code === 'invalid_type' || inner.code === 'invalid_value' || (inner.code === 'invalid_union' && inner.errors.every(isOtherKind))));
}

/** None of the forms was meant: the kinds of all of them are named. */
function noForm(issue: z.core.$ZodIssueInvalidUnion, path: Path): Fault {
  const all = leaves(issue);
  const values = all.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  const kinds = all.flatMap((inner) => (inner.code === 'invalid_type' ? [kindOf(inner.message)] : []));
  const expected = [...new Set([...kinds, ...(values.length > 0 ? [oneOf(values)] : [])])].join(' or ');
  const hint = typeof issue.input === 'string' ? nearest(issue.input, values.map(String)) : null;
  return { path, where: 'value', message: `expected ${expected}, ${found(issue.input, values.length > 0 ? 'value' : '')}`, hint, kind: 'plain' };
}

function leaves(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  return issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_union' ? leaves(inner) : [inner]));
}

function kindOf(message: string): string {
  return /^expected (.+), found/.exec(message)?.[1] ?? message;
}
