import type { Failure } from '../model/failure.ts';
import { failure } from './failure.ts';

/** Thrown where something took too long; carries the Failure. */
export interface Late { readonly late: Failure }

/** What the job gives, or rejects with `Late` after so long; what the job does then is nobody's concern any more. */
export async function within<T>(ms: number, doing: string, job: () => Promise<T>): Promise<T> {
  const timer = Promise.withResolvers<never>();
  const late: Late = { late: failure('timeout', `${doing} took longer than ${ms} ms`, { fault: 'ours' }) };
  const clock = setTimeout(() => timer.reject(late), ms);
  try {
    return await Promise.race([job(), timer.promise]);
  } finally {
    clearTimeout(clock);
  }
}

/** The Failure of something that took too long, or null for any other thrown thing. */
export function latenessOf(thrown: unknown): Failure | null {
  // Only `within` throws an object with this key, and it puts a Failure there.
  return typeof thrown === 'object' && thrown !== null && 'late' in thrown ? (thrown as Late).late : null;
}
