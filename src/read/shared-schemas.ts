import type { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** What is shorter is easier to read where it stands. */
const SHORTEST = 160;

/** The same schema with what stands in it again and again written once, under definitions `same-1`, `same-2` … in the order of their first places. */
export function sharedSchemas(schema: Schema): { readonly schema: Schema; readonly definitions: Readonly<Record<string, Schema>> } {
  const counts = new Map<string, number>();
  count(schema, counts);
  const names = new Map<string, string>();
  const definitions: Record<string, Schema> = {};
  const shared = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shared);
    if (!isMap(value)) return value;
    const key = JSON.stringify(value);
    if (!isSchema(value) || key.length < SHORTEST || (counts.get(key) ?? 0) < 2) return inside(value);
    const known = names.get(key);
    const name = known ?? `same-${names.size + 1}`;
    if (known === undefined) {
      names.set(key, name);
      definitions[name] = inside(value);
    }
    return { $ref: `#/definitions/${name}` };
  };
  const inside = (value: Readonly<Record<string, unknown>>): Schema => Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shared(one)]));
  return { schema: inside(schema), definitions };
}

function count(value: unknown, counts: Map<string, number>): void {
  if (Array.isArray(value)) return value.forEach((one) => { count(one, counts); });
  if (!isMap(value)) return;
  const key = JSON.stringify(value);
  counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const one of Object.values(value)) count(one, counts);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map of properties is none. */
function isSchema(value: Readonly<Record<string, unknown>>): boolean {
  return ['type', 'anyOf', 'enum', '$ref'].some((key) => typeof value[key] === 'string' || Array.isArray(value[key]));
}
