import { sha256 } from './sha256.ts';

/** The id that a look of this address has, or would have had: first 16 hex digits of the SHA-256 of the asked address. */
export function lookId(asked: string): string {
  return sha256(asked).slice(0, 16);
}
