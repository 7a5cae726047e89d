import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false',
  array: 'a list', object: 'a map', record: 'a map', null: 'nothing',
};

/** House words for what zod found wrong: "expected a list, found text". A message written on the shape itself stands above it. */
export function phrase(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': return `expected ${KINDS[issue.expected] ?? issue.expected}, ${found(issue.input, issue.expected)}`;
    case 'invalid_value': return `expected ${oneOf(issue.values)}, ${found(issue.input, 'value')}`;
    case 'too_small': return size(issue.origin, issue.minimum, issue.inclusive === false, 'small');
    case 'too_big': return size(issue.origin, issue.maximum, issue.inclusive === false, 'big');
    case 'invalid_format': return `is not written as expected${issue.format === 'date' ? ': a date like 2026-11-30' : ''}`;
    case 'unrecognized_keys': return 'unknown key';
    case 'not_multiple_of': return `expected a multiple of ${issue.divisor}`;
    default: return 'is not as expected';
  }
}

/** So many of many values are named; a hint says which was meant. */
const NAMED = 14;

/** `one of a, b, c`, or the only one; of very many the first. */
export function oneOf(values: readonly unknown[]): string {
  const [first, ...others] = values;
  if (others.length > NAMED) return `one of ${values.slice(0, NAMED).join(', ')} and ${values.length - NAMED} more`;
  if (others.length > 0) return `one of ${values.join(', ')}`;
  return typeof first === 'string' ? `"${first}"` : String(first);
}

/** What stands there instead, in the same words. */
export function found(input: unknown, expected: string): string {
  if (input === null || input === undefined) return 'found nothing';
  if (Array.isArray(input)) return 'found a list';
  if (typeof input === 'object') return 'found a map';
  const isNumber = expected === 'number' || expected === 'int';
  if (typeof input === 'string' && isNumber && Number.isFinite(Number(input.trim() || 'x'))) return `found "${short(input)}" (leave out the quotes)`;
  if (typeof input === 'string') return isNumber || expected === 'value' || expected === 'boolean'
    ? `found "${short(input)}"` : 'found text';
  const quotes = expected === 'string' ? ' (put quotes round it)' : '';
  return typeof input === 'number' ? `found the number ${input}${quotes}` : `found ${String(input)}${quotes}`;
}

/** At most sixty characters of what somebody wrote. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function size(origin: string, limit: number | bigint, isOpen: boolean, which: 'small' | 'big'): string {
  const side = which === 'small' ? 'at least' : 'at most';
  if (origin === 'string') return limit === 1 && which === 'small' ? 'must not be empty' : `give ${side} ${limit} characters`;
  if (origin === 'array' || origin === 'set') return which === 'small' && limit === 1 ? 'give at least one' : `give ${side} ${limit}`;
  if (isOpen) return `must be ${which === 'small' ? 'more than' : 'less than'} ${limit}`;
  return `must be ${side} ${limit}`;
}
