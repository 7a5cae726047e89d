import type { Lab, LabRun } from '../../../src/model/lab.ts';
import type { PageExample } from './case.ts';

const run: LabRun = { lcpMs: 1200, cls: 0, tbtMs: 0, bytes: 100_000, requests: 10, thirdParties: [], audits: [], speed: 1200 };

/** Runs in the lab that are ordinary but for what is given. */
export function ranAs(runs: readonly Partial<LabRun>[], slowdown = 4): Lab {
  return { wanted: runs.length, slowdown, runs: runs.map((one) => ({ ...run, ...one })) };
}

/** The same as facts of a page. */
export function inLab(runs: readonly Partial<LabRun>[], more: Partial<PageExample['in']> = {}, slowdown = 4): PageExample['in'] {
  return { device: 'phone', seen: {}, lab: ranAs(runs, slowdown), ...more };
}
