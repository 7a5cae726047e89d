import { describe, expect, it } from 'vitest';
import { jsonl } from '../../src/progress/index.ts';
import { memoryStore } from '../../src/store/index.ts';

const event = (site: string) => ({ at: '2026-11-21T10:00:00.000Z', type: 'site-started', site }) as const;

describe('jsonl', () => {
  it('writes a line an event, in the order told', async () => {
    const store = memoryStore();
    const log = jsonl(store, () => undefined);
    for (const site of ['a', 'b']) log.tell(event(site));
    await log.done();
    expect(await store.read('events.jsonl')).toBe(`${JSON.stringify(event('a'))}\n${JSON.stringify(event('b'))}\n`);
  });

  it('tells once that it cannot write, and nothing else comes of it', async () => {
    const broke: string[] = [];
    const log = jsonl({ ...memoryStore(), append: () => Promise.reject(new Error('disk full')) }, (detail) => broke.push(detail));
    for (const site of ['a', 'b']) log.tell(event(site));
    await expect(log.done()).resolves.toBeUndefined();
    expect(broke).toEqual(['disk full']);
  });
});
