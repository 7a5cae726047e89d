import type { EvidenceId } from './facts.ts';

/** Where an edition is kept. Every implementation passes tests/store/contract.test.ts. Keys and paths use `/`. */
export interface Store {
  /** The JSON document saved under the key, or null. */
  load<T>(key: string): Promise<T | null>;
  /** Whole or not at all: a crash leaves the old document or the new one. */
  save(key: string, value: unknown): Promise<void>;
  /** Keys that begin with the prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Keeps bytes under their SHA-256; the same bytes are kept once. */
  keep(bytes: Uint8Array, extension: string): Promise<EvidenceId>;
  evidence(id: EvidenceId): Promise<Uint8Array | null>;
  /** A text or file of the edition that is no fact: findings, scores, everything published. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  read(path: string): Promise<string | null>;
  /** Adds a line to a log, creating it. */
  append(path: string, line: string): Promise<void>;
}
