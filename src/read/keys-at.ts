import { z } from 'zod';
import type { Path } from './place.ts';

/** The keys that a shape knows at a path; empty where it takes any. */
export function keysAt(shape: z.core.$ZodType, path: Path): readonly string[] {
  const [first, ...rest] = path;
  const bare = unwrap(shape);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => keysAt(option, path));
  if (first === undefined) return ownKeys(bare);
  if (bare instanceof z.ZodArray) return keysAt(bare.element, rest);
  if (bare instanceof z.ZodRecord) return keysAt(bare.valueType, rest);
  const inner = bare instanceof z.ZodObject ? bare.shape[String(first)] : undefined;
  return inner === undefined ? [] : keysAt(inner, rest);
}

function ownKeys(shape: z.core.$ZodType): readonly string[] {
  if (shape instanceof z.ZodObject) return Object.keys(shape.shape);
  if (shape instanceof z.ZodRecord && shape.keyType instanceof z.ZodEnum) return shape.keyType.options.map(String);
  return [];
}

/** The shape under defaults, what may be left out, and what is made of it. */
export function unwrap(shape: z.core.$ZodType): z.core.$ZodType {
  const isWrapper = [z.ZodOptional, z.ZodDefault, z.ZodPrefault, z.ZodNullable, z.ZodLazy].find((kind) => shape instanceof kind);
  // All five unwrap alike; zod has no common type for them.
  if (isWrapper !== undefined) return unwrap((shape as z.ZodOptional).unwrap());
  return shape instanceof z.ZodPipe ? unwrap(shape.in) : shape;
}
