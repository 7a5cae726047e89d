import type { Method } from '../../model/method.ts';

/** The checks behind a name that a method weighs or closes a gate by: those of a group, or the one check. */
export function checksOf({ groups }: Method, named: string): readonly string[] {
  return groups?.[named]?.checks ?? [named];
}

/** The group that a check is weighed in, by its id; null where it is weighed by itself or not at all. */
export function groupOf({ groups = {} }: Method, check: string): string | null {
  return Object.entries(groups).find(([, { checks }]) => checks.includes(check))?.[0] ?? null;
}
