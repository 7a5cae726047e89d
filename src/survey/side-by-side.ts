/**
 * So many jobs at a time, begun in order. One that throws (our own fault) ends only itself: what is shared stays open for the others until
 * all have ended, and then the first error is thrown.
 */
export async function sideBySide<T>(atOnce: number, items: readonly T[], job: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const errors: unknown[] = [];
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, async () => {
    for (const item of rest) await job(item).catch((cause: unknown) => errors.push(cause));
  }));
  if (errors.length > 0) throw errors[0];
}
