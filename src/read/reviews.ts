import type { Problem } from '../model/problem.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import type { Path } from './place.ts';

/** A warning for each day of review that has come; `today` is an ISO day. */
export function reviewsDue(written: Written, today: string): readonly Problem[] {
  return daysIn(written.raw, []).filter(({ day }) => day <= today)
    .map(({ day, path }) => written.problem(path, `was to be looked at again by ${day}: see whether it is still needed, and give a new day`, { level: 'warning' }));
}

function daysIn(raw: unknown, path: Path): readonly { readonly day: string; readonly path: Path }[] {
  if (Array.isArray(raw)) return raw.flatMap((one: unknown, index) => daysIn(one, [...path, index]));
  if (!isWrittenMap(raw)) return [];
  return Object.entries(raw).flatMap(([key, one]) => (key === 'review' && typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one)
    ? [{ day: one, path: [...path, key] }] : daysIn(one, [...path, key])));
}
