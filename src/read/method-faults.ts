import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import type { Path } from './place.ts';

/** What a method's shape cannot say: checks that exist, marks that descend, bands that reach the ground. */
export function methodFaults(written: Written, checks?: readonly string[]): readonly Problem[] {
  return [
    ...(checks === undefined ? [] : unknownChecks(written, [...checks, ...groupsOf(written).map(({ group }) => group)])),
    ...groupFaults(written, checks),
    ...descending(written),
    ...bandFaults(written, ['bands'], 'some sites would have none'),
    ...bandFaults(written, ['visitor', 'bands'], 'some tasks would have none'),
    ...twice(written, ['gates']),
    ...twice(written, ['bands']),
    ...twice(written, ['visitor', 'bands']),
    ...weightless(written),
  ];
}

/** The value at a path of plain data, undefined where there is none. */
function at(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return value[Number(part)];
    return isWrittenMap(value) && Object.hasOwn(value, part) ? value[String(part)] : undefined;
  }, raw);
}

function unknownChecks(written: Written, checks: readonly string[]): Problem[] {
  const weighed = [['tasks'], ['measures', 'findability'], ['measures', 'accessibility'], ['measures', 'mobile']].flatMap((part) => {
    const weights = at(written.raw, [...part, 'weights']);
    return isWrittenMap(weights) ? Object.keys(weights).map((id) => ({ id, path: [...part, 'weights', id], where: 'key' as const })) : [];
  });
  const named = [['tasks', 'caps'], ['gates']].flatMap((part) => {
    const list: unknown = at(written.raw, part);
    return Array.isArray(list) ? list.map((entry: unknown, index) => (
      { id: at(entry, ['check']), path: [...part, index, 'check'], where: 'value' as const })) : [];
  });
  return [...weighed, ...named].flatMap(({ id, path, where }) => typeof id !== 'string' || checks.includes(id)
    ? [] : [written.problem(path, `there is no check "${id}"`, { where, hint: nearest(id, checks) })]);
}

interface Grouped { readonly group: string; readonly checks: readonly unknown[] }

function groupsOf(written: Written): readonly Grouped[] {
  const groups = at(written.raw, ['groups']);
  return isWrittenMap(groups) ? Object.entries(groups).map(([group, value]) => {
    const checks: unknown = at(value, ['checks']);
    return { group, checks: Array.isArray(checks) ? checks : [] };
  }) : [];
}

/** A group is called like no check, names checks that exist, and what is in it is weighed nowhere else. */
function groupFaults(written: Written, checks?: readonly string[]): readonly Problem[] {
  const groups = groupsOf(written);
  const weighed = [['tasks'], ['measures', 'findability'], ['measures', 'accessibility'], ['measures', 'mobile']].flatMap((part) => {
    const weights = at(written.raw, [...part, 'weights']);
    return isWrittenMap(weights) ? Object.keys(weights) : [];
  });
  const seen = new Set<unknown>(weighed);
  return groups.flatMap(({ group, checks: named }) => [
    ...(checks?.includes(group) === true ? [written.problem(['groups', group], `"${group}" is a check: a group must be called otherwise`, { where: 'key' })] : []),
    ...named.flatMap((check, n): readonly Problem[] => {
      const isTwice = seen.has(check);
      seen.add(check);
      if (typeof check !== 'string') return [];
      if (checks !== undefined && !checks.includes(check)) return [written.problem(['groups', group, 'checks', n], `there is no check "${check}"`, { hint: nearest(check, checks) })];
      return isTwice ? [written.problem(['groups', group, 'checks', n], `"${check}" is weighed elsewhere already`)] : [];
    }),
  ]);
}

function descending(written: Written): Problem[] {
  const marks = z.looseObject({ 4: z.number(), 3: z.number(), 2: z.number() }).safeParse(at(written.raw, ['tasks', 'stars']));
  if (!marks.success) return [];
  return ([[4, 3], [3, 2]] as const).flatMap(([more, fewer]) => marks.data[more] > marks.data[fewer]
    ? [] : [written.problem(['tasks', 'stars', fewer], `${fewer} stars must begin below ${more} stars (${marks.data[more]})`)]);
}

function bandFaults(written: Written, path: Path, or: string): Problem[] {
  const bands = z.array(z.looseObject({ from: z.number() })).min(1).safeParse(at(written.raw, path));
  if (!bands.success) return [];
  const from = bands.data.map((band) => band.from);
  const rising = from.flatMap((least, index) => index > 0 && least >= (from[index - 1] ?? 0)
    ? [written.problem([...path, index, 'from'], 'bands stand highest first: must be less than the band above')] : []);
  const ground = from.at(-1) === 0 ? []
    : [written.problem([...path, from.length - 1, 'from'], `the last band must begin at 0, or ${or}`)];
  return [...rising, ...ground];
}

function twice(written: Written, path: Path): Problem[] {
  const entries: unknown = at(written.raw, path);
  const ids = Array.isArray(entries) ? entries.map((entry: unknown) => at(entry, ['id'])) : [];
  return ids.flatMap((id, index) => typeof id === 'string' && ids.indexOf(id) < index
    ? [written.problem([...path, index, 'id'], `the id "${id}" stands twice`)] : []);
}

function weightless(written: Written): Problem[] {
  const parts = at(written.raw, ['overall']);
  const values = isWrittenMap(parts) ? Object.values(parts) : [];
  return values.length > 0 && values.every((value) => value === 0)
    ? [written.problem(['overall'], 'at least one part must count', { where: 'key' })] : [];
}
