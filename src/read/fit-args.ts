import type { z } from 'zod';
import { fit, type Fitted } from './issues.ts';

/** Arguments against a word's shape. A word alone (`- back` or `- back:`) may be one that takes nothing, or whose arguments may all be left out. */
export function fitArgs(shape: z.ZodType, raw: unknown): Fitted<unknown> {
  const first = fit(shape, raw);
  if (raw !== null || first.faults.length === 0) return first;
  const other = [undefined, {}].map((nothing) => fit(shape, nothing)).find((tried) => tried.faults.length === 0);
  return other === undefined ? first : { value: other.value ?? null, faults: [] };
}
