import { z } from 'zod';
import { keysAt, unwrap } from './keys-at.ts';
import { nearest } from './nearest.ts';
import { phrase, short } from './phrase.ts';
import type { Path } from './place.ts';
import { meantForm } from './meant-form.ts';

/** A fault of a value against a shape, in house words; the path is from the value's own root. */
export interface Fault {
  readonly path: Path;
  readonly where: 'key' | 'value';
  readonly message: string;
  readonly hint: string | null;
  /** A rule of the shape's own, an unknown key, what is not even of the right kind (with the values that would be), or what zod asks of every value. */
  readonly kind: 'rule' | 'unknown' | 'other' | 'plain';
  readonly values?: readonly unknown[];
}

/** The value as the shape makes it, or every fault. */
export type Fitted<T> = { readonly value: T; readonly faults: readonly [] } | { readonly value: null; readonly faults: readonly Fault[] };

/** Holds a value against a shape. */
export function fit<T>(shape: z.ZodType<T>, raw: unknown): Fitted<T> {
  const result = shape.safeParse(raw, { reportInput: true, error: phrase });
  if (result.success) return { value: result.data, faults: [] };
  const faults = faultsOf(shape, raw, result.error.issues);
  const unknown = faults.filter((fault) => fault.kind === 'unknown');
  // A rule about a map as a whole says nothing new where a key of that map is misspelt.
  const isEcho = (fault: Fault): boolean => fault.kind === 'rule' && unknown.some((other) => isIn(other.path, fault.path));
  return { value: null, faults: faults.filter((fault) => !isEcho(fault)) };
}

function isIn(key: Path, map: Path): boolean {
  return key.length === map.length + 1 && map.every((part, index) => key[index] === part);
}

/** Where several forms are allowed, zod's own choice among them is not the writer's: each is tried by itself, and the one that was meant tells. */
function faultsOf(shape: z.ZodType, raw: unknown, issues: readonly z.core.$ZodIssue[]): readonly Fault[] {
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    const union = isMissing(issue) ? null : unionOn(shape, issue.path);
    if (union === null) return faultOf(shape, issue);
    const forms = union.forms.map((form) => fit(form, valueAt(raw, union.path)).faults);
    // Every form may do and a rule of them all be broken.
    if (forms.some((faults) => faults.length === 0)) return faultOf(shape, issue);
    const key = JSON.stringify(union.path);
    if (told.has(key)) return [];
    told.add(key);
    return meantForm(forms, valueAt(raw, union.path)).map((fault) => ({
      ...fault, path: [...union.path, ...fault.path], kind: fault.kind === 'other' && union.path.length > 0 ? 'plain' : fault.kind,
    }));
  });
}

/** The first place on the way where several forms are allowed. */
function unionOn(shape: z.core.$ZodType, path: Path): { readonly path: Path; readonly forms: readonly z.ZodType[] } | null {
  const bare = unwrap(shape);
  // What a union holds are types like those that it was made of.
  if (bare instanceof z.ZodUnion) return { path: [], forms: bare.options as readonly z.ZodType[] };
  const [first, ...rest] = path;
  if (first === undefined) return null;
  const next = bare instanceof z.ZodArray ? bare.element : bare instanceof z.ZodRecord ? bare.valueType : bare instanceof z.ZodObject ? bare.shape[String(first)] : undefined;
  const found = next === undefined ? null : unionOn(next, rest);
  return found === null ? null : { path: [first, ...found.path], forms: found.forms };
}

function valueAt(raw: unknown, path: Path): unknown {
  // Paths of issues lead through maps and lists alone.
  return path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined), raw);
}

function faultOf(shape: z.ZodType, issue: z.core.$ZodIssue): Fault[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(shape, path, key));
  if (issue.code === 'invalid_key') {
    const why = issue.issues[0]?.message ?? message;
    return [{ path, where: 'key', message: `"${short(String(path.at(-1)))}" ${why}`, hint: null, kind: 'plain' }];
  }
  if (isMissing(issue)) {
    const [map, key] = [path.slice(0, -1), String(path.at(-1))];
    return [{ path: map, where: 'value', message: `missing key "${key}"`, hint: null, kind: 'plain' }];
  }
  const values = issue.code === 'invalid_value' ? issue.values : undefined;
  const hint = typeof issue.input === 'string' && values !== undefined ? nearest(issue.input, values.map(String)) : null;
  const isOther = path.length === 0 && (issue.code === 'invalid_type' || values !== undefined);
  return [{ path, where: 'value', message, hint, kind: issue.code === 'custom' ? 'rule' : isOther ? 'other' : 'plain', ...(values && { values }) }];
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 && issue.input === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
}

function unknownKey(shape: z.ZodType, path: Path, key: string): Fault {
  const known = [...new Set(keysAt(shape, path))];
  const hint = nearest(key, known);
  // Of a map of languages nobody can guess which there are.
  const all = hint === null && known.join(' ') === 'en cy' ? ': en and cy are all there are' : '';
  return { path: [...path, key], where: 'key', message: `unknown key "${short(key)}"${all}`, hint, kind: 'unknown' };
}
