import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { fit } from './issues.ts';
import type { Written } from './open-yaml.ts';

/** Holds a written file against its shape: what it makes of it (null where it does not fit), and each fault in its place. */
export function checkShape<T>(written: Written, shape: z.ZodType<T>): { readonly value: T | null; readonly problems: readonly Problem[] } {
  const { value, faults } = fit(shape, written.raw);
  return { value, problems: faults.map(({ path, where, message, hint }) => written.problem(path, message, { where, hint })) };
}
