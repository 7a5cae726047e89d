import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/store/index.ts';
import { failureOfStatus } from '../../src/visit/failure.ts';
import { findWall } from '../../src/visit/wall.ts';
import { site } from './fixtures/trip.ts';

const mapped = { failure: null };
/** Meets a closed door so many times in a row; gives what stands then and how often home was asked. */
async function knock(status: number, { path = '/x', isHomeClosed = false, times = 1, store = memoryStore() } = {}) {
  const wall = await findWall(site, store, null);
  let asked = 0;
  const askHome = async (): Promise<boolean> => { asked += 1; return isHomeClosed; };
  for (let n = 0; n < times; n += 1) await wall.met(failureOfStatus(status, { text: status === 200 ? 'Pardon our interruption' : '' }) ?? fail(), `${site.home.slice(0, -1)}${path}`, status, askHome);
  return { stands: wall.standing()?.kind ?? null, asked };
}
const fail = (): never => { throw new Error('no failure'); };

describe('a wall', () => {
  it.each([401, 403, 406, 407, 451, 200])('is not one closed door (%i): home is asked first', async (status) => {
    expect(await knock(status)).toEqual({ stands: null, asked: 1 });
    expect(await knock(status, { isHomeClosed: true })).toEqual({ stands: 'blocked', asked: 1 });
  });

  it('stands at once for 429, where home was the door, and after many doors in a row', async () => {
    expect(await knock(429)).toEqual({ stands: 'blocked', asked: 0 });
    expect(await knock(403, { path: '/' })).toEqual({ stands: 'blocked', asked: 0 });
    expect((await knock(403, { times: 9 })).stands).toBeNull();
    expect((await knock(403, { times: 10 })).stands).toBe('blocked');
  });

  it('is not met on another site', async () => {
    const wall = await findWall(site, memoryStore(), null);
    await wall.met(failureOfStatus(403) ?? fail(), 'http://elsewhere.test/', 403, async () => true);
    expect(wall.standing()).toBeNull();
  });

  it('met on a journey is kept; met while mapping it is the map’s to keep', async () => {
    const store = memoryStore();
    await knock(403, { isHomeClosed: true, store });
    await store.save(`facts/${site.id}/map`, { failure: failureOfStatus(500) });
    await knock(403, { isHomeClosed: true, store });
    expect((await findWall(site, store, null)).standing()).toBeNull();
    await store.save(`facts/${site.id}/map`, mapped);
    await knock(403, { isHomeClosed: true, store });
    expect((await findWall(site, store, null)).standing()?.kind).toBe('blocked');
  });
});
