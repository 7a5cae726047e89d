import { Worker } from 'node:worker_threads';
import type { Failure } from '../model/failure.ts';
import type { LabRun } from '../model/lab.ts';
import { asLabRun, whyNoLabRun } from './lighthouse-answer.ts';

/** One page to be loaded by Lighthouse, in a browser that somebody else started and guards. */
export interface LighthouseOrder {
  /** The browser's DevTools address, `ws://127.0.0.1:…`, and the id of the empty page in it that is to be used. */
  readonly endpoint: string;
  readonly target: string;
  readonly url: string;
  readonly userAgent: string;
  /** In CSS pixels, and device pixels to one of them. */
  readonly screen: { readonly width: number; readonly height: number; readonly pixels: number };
  /** Of an earlier run of the page; null: is found out by measuring the machine. */
  readonly slowdown: number | null;
  /** So long the page may take to load. */
  readonly loadMs: number;
}

/** What came of it. */
export type LighthouseAnswer =
  | { readonly ok: true; readonly run: LabRun; readonly slowdown: number; readonly version: string }
  | { readonly ok: false; readonly failure: Failure };

/** How much one run may take; for tests. */
export interface LighthouseLimits { readonly workMs?: number; readonly memoryMb?: number }

/** Beyond the time for the load: starting, measuring the machine, watching the page become quiet, working it all out. */
const WORK_MS = 60_000;
/** A page made to fill its memory ends its own thread, not us. */
const MEMORY_MB = 1536;

/**
 * Lets Lighthouse load a page once, in a thread of its own, which alone loads Lighthouse. Never throws and always answers in bounded time; what
 * Lighthouse could not do is a failure. Two at a time on one machine spoil each other's measures: whoever calls sees to that. After an answer
 * that is not `ok` the browser may be in any state and is not to be used again.
 */
export async function runLighthouse(order: LighthouseOrder, { workMs = WORK_MS, memoryMb = MEMORY_MB }: LighthouseLimits = {}): Promise<LighthouseAnswer> {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb };
  const worker = new Worker(new URL('./lighthouse-worker.ts', import.meta.url), { workerData: order, resourceLimits, stdout: true, stderr: true });
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => resolve({ late: order.loadMs + workMs }), order.loadMs + workMs);
  worker.once('message', resolve).once('error', (error) => resolve({ why: String(error) })).once('exit', () => resolve({ why: 'its thread ended without an answer' }));
  try {
    const answer = await promise;
    return asLabRun(answer) ?? { ok: false, failure: whyNoLabRun(answer) };
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The version of Lighthouse where it can be loaded here; rejects where it cannot. */
export async function lighthouseVersion(): Promise<string> {
  await import('lighthouse');
  const { default: card } = await import('lighthouse/package.json', { with: { type: 'json' } });
  return card.version;
}
