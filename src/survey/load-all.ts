import type { Store } from '../model/kit.ts';

/** What is stored under these keys, in their order; what is not there is left out. */
export async function loadAll<T>(store: Store, keys: readonly string[]): Promise<readonly T[]> {
  const loaded = await Promise.all(keys.map((key) => store.load<T>(key)));
  return loaded.filter((value) => value !== null);
}
