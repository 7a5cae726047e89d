import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/model/event.ts';
import { memoryStore } from '../../src/store/index.ts';
import type { Equipment } from '../../src/visit/equipment.ts';
import { failureOfStatus } from '../../src/visit/failure.ts';
import { openLanes } from '../../src/visit/manners.ts';
import { takeSeat } from '../../src/visit/seat.ts';
import { site } from './fixtures/trip.ts';

describe('a seat', () => {
  const told: Happening[] = [];
  const asked: string[] = [];
  const { signal } = new AbortController();
  const fetch = async (url: string) => {
    asked.push(url);
    return { asked: url, got: url, status: 429, contentType: '', text: null, redirects: [], failure: failureOfStatus(429), retryAfterMs: 1 };
  };
  // Only what asking over plain HTTP needs is there.
  const by = {
    signal, fetch, lanes: openLanes({ pauseMs: 0, atOnce: 1, tell: (one) => void told.push(one), signal }), robots: { refusal: async () => null },
  } as unknown as Equipment;

  it('lets no site make us slow at another host, or ask it twice', async () => {
    const seat = await takeSeat(site, null, memoryStore(), by);
    expect((await seat.fetch('http://rival.test/busy')).failure?.kind).toBe('blocked');
    expect([asked, told, seat.wall()]).toEqual([['http://rival.test/busy'], [], null]);
  });

  it('never asks for an address that ends or removes something', async () => {
    asked.length = 0;
    const seat = await takeSeat(site, null, memoryStore(), by);
    expect((await seat.fetch('http://brambleford.test/account/delete?id=1')).failure).toMatchObject({ kind: 'unsafe', fault: 'ours' });
    expect(asked).toEqual([]);
  });
});
