import { createHash } from 'node:crypto';
import type { Store } from '../model/kit.ts';
import { isEvidence } from './evidence-id.ts';

/** An edition that lives as long as the process; for tests and for a look that nobody keeps. */
export function memoryStore(): Store {
  const documents = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content.slice());
  const textOf = (path: string): string | null => {
    const bytes = files.get(path);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  };

  return {
    async load<T>(key: string): Promise<T | null> {
      const text = documents.get(key);
      // The shape is what `save` was given under this key.
      return text === undefined ? null : (JSON.parse(text) as T);
    },
    async save(key, value) {
      documents.set(key, JSON.stringify(value));
    },
    list: async (prefix) => [...documents.keys()].filter((key) => key.startsWith(prefix)).sort(),
    async keep(bytes, extension) {
      const id = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`;
      files.set(`evidence/${id}`, bytes.slice());
      return id;
    },
    evidence: async (id) => (isEvidence(id) ? files.get(`evidence/${id}`) ?? null : null),
    async write(path, content) {
      files.set(path, bytesOf(content));
    },
    read: async (path) => textOf(path),
    async append(path, line) {
      files.set(path, bytesOf(`${textOf(path) ?? ''}${line}\n`));
    },
  };
}
