import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/model/event.ts';
import { failureOfStatus } from '../../src/visit/failure.ts';
import { hadEnough, openLanes, type Lanes } from '../../src/visit/manners.ts';

const heard: Happening[] = [];
const open = (pauseMs: number, atOnce = 4, signal = new AbortController().signal): Lanes => openLanes({ pauseMs, atOnce, tell: (one) => heard.push(one), signal });

/** A job that ends when told, and says when it runs. */
function job(name: string, log: string[]): { run: () => Promise<string>; end: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { run: async () => { log.push(`${name} begins`); await promise; log.push(`${name} ends`); return name; }, end: resolve };
}
const soon = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

describe('openLanes', () => {
  it('lets one request at a time go to a host, others beside it', async () => {
    const log: string[] = [];
    const lanes = open(0);
    const [a, b, c] = [job('a1', log), job('a2', log), job('b1', log)];
    const all = [lanes.visit('http://a.test/1', a.run), lanes.visit('http://a.test/2', b.run), lanes.visit('http://b.test/1', c.run)];
    await soon();
    expect(log).toEqual(['a1 begins', 'b1 begins']);
    [b, c, a].forEach(({ end }) => end());
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1']);
    expect(log.filter((line) => line.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends']);
  });

  it('bounds what is on the way over all hosts', async () => {
    const log: string[] = [];
    const lanes = open(0, 1);
    const [a, b] = [job('a', log), job('b', log)];
    const all = [lanes.visit('http://a.test/', a.run), lanes.visit('http://b.test/', b.run)];
    await soon();
    expect(log).toEqual(['a begins']);
    [a, b].forEach(({ end }) => end());
    await Promise.all(all);
  });

  it('hands over what a job throws and goes on', async () => {
    const lanes = open(0);
    await expect(lanes.visit('http://a.test/', () => Promise.reject(new Error('reset')))).rejects.toThrow('reset');
    expect(await lanes.visit('http://a.test/', async () => 'next')).toBe('next');
  });

  it('doubles the pause of a host that has had enough, or waits as long as it asks', () => {
    heard.length = 0;
    const lanes = open(3000);
    lanes.slower('a.test', 'blocked');
    lanes.slower('a.test', 'http-error');
    lanes.slower('a.test', 'blocked', 90_000);
    for (let n = 0; n < 9; n += 1) lanes.slower('b.test', 'blocked', 86_400_000);
    expect(heard.map((one) => 'ms' in one && one.ms)).toEqual([6000, 12_000, 90_000, ...Array<number>(9).fill(300_000)]);
    lanes.slower('b.test', 'blocked');
    expect(heard.at(-1)).toEqual({ type: 'host-paused', host: 'b.test', ms: 60_000, because: 'blocked' });
  });

  it('comes back to its pace step by step once the host answers again', () => {
    heard.length = 0;
    const lanes = open(3000);
    lanes.slower('c.test', 'http-error');
    lanes.slower('c.test', 'http-error');
    lanes.faster('c.test');
    lanes.slower('c.test', 'http-error');
    for (let n = 0; n < 9; n += 1) lanes.faster('c.test');
    lanes.slower('c.test', 'http-error');
    lanes.atLeast('c.test', 20_000);
    for (let n = 0; n < 9; n += 1) lanes.faster('c.test');
    lanes.slower('c.test', 'http-error');
    expect(heard.map((one) => 'ms' in one && one.ms)).toEqual([6000, 12_000, 12_000, 6000, 40_000]);
  });

  it('knows from an answer whether the host has had enough', () => {
    expect([429, 403, 500, 503, 404, 200].map((status) => hadEnough({ status, failure: failureOfStatus(status) }))).toEqual(['blocked', 'blocked', 'http-error', 'http-error', null, null]);
    expect(hadEnough({ status: null, failure: failureOfStatus(500) })).toBeNull();
  });

  it('keeps nobody waiting after the signal', async () => {
    const stop = new AbortController();
    const lanes = open(3_600_000, 4, stop.signal);
    await lanes.visit('http://a.test/', async () => 1);
    const second = lanes.visit('http://a.test/', async () => 2);
    stop.abort();
    expect(await second).toBe(2);
  });
});
