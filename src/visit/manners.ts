import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Tell } from '../model/event.ts';
import type { Failure, FailureKind } from '../model/failure.ts';
import { hostOf } from './address.ts';

export interface LaneOptions {
  /** Between the end of one request chain to a host and the start of the next. */
  readonly pauseMs: number;
  /** Chains on the way at one time, over all hosts. */
  readonly atOnce: number;
  readonly tell: Tell;
  readonly signal: AbortSignal;
}

/** One lane per host: one request chain at a time, with a pause between. Never take a lane from inside a job of the same host. */
export interface Lanes {
  /** Does the job when it is this host's turn. After the signal it is done at once, so that whoever waits can end. */
  readonly visit: <T>(url: string, job: () => Promise<T>) => Promise<T>;
  /** The host has had enough: its pause doubles, from a second up to a minute, or to what it asked for if that is longer (five minutes at most). */
  readonly slower: (host: string, because: FailureKind, askedMs?: number | null) => void;
  /** The host answers again: the pause goes back by half, to the survey's or the host's own wish. */
  readonly faster: (host: string) => void;
  /** The host's own wish, from robots.txt; never shorter than the survey's pause, at most half a minute. */
  readonly atLeast: (host: string, pauseMs: number) => void;
}

/** Why the host has had enough of us: it turned us away or its server fails (429, 403, walls, 5xx); null for every other answer. */
export function hadEnough({ status, failure }: { readonly status: number | null; readonly failure: Failure | null }): FailureKind | null {
  if (failure?.kind === 'blocked') return 'blocked';
  return failure?.kind === 'http-error' && status !== null && status >= 500 ? 'http-error' : null;
}

const LEAST_SLOWER_MS = 1000;
const MOST_SLOWER_MS = 60_000;
const MOST_ASKED_MS = 300_000;
const MOST_WISHED_MS = 30_000;

interface Lane { readonly queue: PQueue; pauseMs: number; leastMs: number; freeAt: number }

export function openLanes({ pauseMs, atOnce, tell, signal }: LaneOptions): Lanes {
  const all = new PQueue({ concurrency: Math.max(1, atOnce) });
  const lanes = new Map<string, Lane>();
  const laneOf = (host: string): Lane => {
    const known = lanes.get(host) ?? { queue: new PQueue({ concurrency: 1 }), pauseMs, leastMs: pauseMs, freeAt: 0 };
    lanes.set(host, known);
    return known;
  };
  const turn = async <T>(lane: Lane, job: () => Promise<T>): Promise<T> => {
    const wait = lane.freeAt - Date.now();
    if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined);
    try {
      return await all.add(job);
    } finally {
      lane.freeAt = Math.max(lane.freeAt, Date.now() + lane.pauseMs);
    }
  };
  return {
    visit: (url, job) => {
      const lane = laneOf(hostOf(url));
      return lane.queue.add(() => turn(lane, job));
    },
    slower(host, because, askedMs) {
      const lane = laneOf(host);
      lane.pauseMs = Math.max(lane.pauseMs, Math.min(MOST_SLOWER_MS, Math.max(LEAST_SLOWER_MS, lane.pauseMs * 2)));
      const ms = Math.max(lane.pauseMs, Math.min(MOST_ASKED_MS, askedMs ?? 0));
      lane.freeAt = Math.max(lane.freeAt, Date.now() + ms);
      tell({ type: 'host-paused', host, ms, because });
    },
    faster(host) {
      const lane = laneOf(host);
      lane.pauseMs = Math.max(lane.leastMs, Math.floor(lane.pauseMs / 2));
    },
    atLeast(host, wishedMs) {
      const lane = laneOf(host);
      lane.leastMs = Math.max(lane.leastMs, Math.min(MOST_WISHED_MS, wishedMs));
      lane.pauseMs = Math.max(lane.pauseMs, lane.leastMs);
    },
  };
}
