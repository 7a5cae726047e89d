import { describe, expect, it } from 'vitest';
import { keepPlaces } from '../../src/visit/places.ts';

describe('places that stay open', () => {
  const begin = (most: number) => {
    const log: string[] = [];
    const places = keepPlaces<string>({ most, leave: async (name) => { log.push(`leave ${name}`); } });
    const at = (name: string, job: () => Promise<void> = async () => undefined): Promise<void> => places.at(name, async () => { log.push(`open ${name}`); return name; }, job);
    return { log, places, at };
  };

  it('leaves the one longest at rest, never the one just served', async () => {
    const { log, at } = begin(2);
    for (const name of ['a', 'b', 'a', 'c', 'a']) await at(name);
    expect(log).toEqual(['open a', 'open b', 'open c', 'leave b']);
    const one = begin(1);
    for (const name of ['a', 'a', 'b', 'a']) await one.at(name);
    expect(one.log).toEqual(['open a', 'open b', 'leave a', 'open a', 'leave b']);
  });

  it('leaves nothing that is being served', async () => {
    const { log, at, places } = begin(1);
    const gate = Promise.withResolvers<void>();
    const long = at('a', () => gate.promise);
    await at('b');
    expect(log).toEqual(['open a', 'open b']);
    gate.resolve();
    await long;
    expect(log).toEqual(['open a', 'open b', 'leave b']);
    await places.leaveAll();
    expect(log.at(-1)).toBe('leave a');
  });

  it('tries again to open what could not be opened', async () => {
    const places = keepPlaces<string>({ most: 1, leave: async () => undefined });
    await expect(places.at('a', () => Promise.reject(new Error('no')), async () => 1)).rejects.toThrow('no');
    expect(await places.at('a', async () => 'a', async (place) => place)).toBe('a');
    await places.leaveAll();
  });
});
